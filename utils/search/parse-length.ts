const LENGTH = /^(>=|<=|>|<)?\s*(\d{1,4})\s*(m|min|h|分|分钟|小时)?$/i;
const SPAN = /^(\d{1,4})\s*[-~–]\s*(\d{1,4})\s*(m|min|h|分|分钟|小时)?$/i;

/**
 * A length of reading as people type it: `>10m`, `<5`, `5-10m`, `>1h`. A bare number is at least that.
 *
 * @returns minutes, both ends inclusive; null where it is no length.
 */
export function parseLength(text: string): { least: number; most: number } | null {
  const span = SPAN.exec(text);
  if (span) return { least: Number(span[1]) * factor(span[3]), most: Number(span[2]) * factor(span[3]) };
  const [, sign = '>=', digits, unit] = LENGTH.exec(text) ?? [];
  if (digits === undefined) return null;
  const minutes = Number(digits) * factor(unit);
  if (sign.startsWith('>'))
    return { least: sign === '>' ? minutes + 1 : minutes, most: Number.POSITIVE_INFINITY };
  return { least: 0, most: sign === '<' ? minutes - 1 : minutes };
}

function factor(unit: string | undefined): number {
  return unit && /^(h|小时)$/i.test(unit) ? 60 : 1;
}
