/** Names side by side as a locale separates them: 沈一舟、陆明 / Shen, Lu. */
export function formatList(names: readonly string[], locale: string): string {
  return new Intl.ListFormat(locale, { type: 'unit', style: 'short' }).format(names);
}
