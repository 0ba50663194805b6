/** An address that an article can have been read at: absolute, http or https, and no longer than any browser sends. */
export function isWebAddress(text: string): boolean {
  return text.length <= 65_536 && URL.canParse(text) && /^https?:$/.test(new URL(text).protocol);
}
