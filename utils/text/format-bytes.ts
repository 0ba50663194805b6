const UNITS = ['kilobyte', 'megabyte', 'gigabyte'] as const;

/** An amount of data in the largest unit that leaves a whole part: 3.4 MB, 12 kB. */
export function formatBytes(bytes: number, locale: string): string {
  const step = Math.min(UNITS.length - 1, Math.max(0, Math.floor(Math.log10(Math.max(1, bytes)) / 3) - 1));
  const value = bytes / 1000 ** (step + 1);
  const unit = UNITS[step] ?? 'kilobyte';
  const maximumFractionDigits = value < 10 && step > 0 ? 1 : 0;
  return new Intl.NumberFormat(locale, { style: 'unit', unit, maximumFractionDigits }).format(value);
}
