/** An address made absolute, or null where it is none or not one to follow (`javascript:`, `about:` …). */
export function absoluteAddress(address: string | null | undefined, base: string): string | null {
  const trimmed = address?.trim() ?? '';
  if (trimmed === '' || !URL.canParse(trimmed, base)) return null;
  const url = new URL(trimmed, base);
  return ['http:', 'https:', 'mailto:', 'data:'].includes(url.protocol) ? url.href : null;
}
