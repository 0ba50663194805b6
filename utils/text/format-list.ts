/** Names side by side as a locale separates them: 沈一舟、陆明 / Shen, Lu. */
export function formatList(names: readonly string[], locale: string): string {
  // A list of units stands without any sign in Chinese; what parts the first of three names is right everywhere.
  const parts = new Intl.ListFormat(locale, { type: 'conjunction' }).formatToParts(['1', '2', '3']);
  const separator = parts.find(({ type }) => type === 'literal')?.value ?? ', ';
  return names.join(separator);
}
