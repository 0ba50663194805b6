import { numberFormat } from './intl-formats';

/** A whole number with the separators of a locale: 2,431. */
export function formatNumber(value: number, locale: string): string {
  return numberFormat(locale, { maximumFractionDigits: 0 }).format(value);
}
