/**
 * Tags as other programs write them: a JSON or Python list (`["a", "b"]`, `['a', "b's"]`), or texts
 * with a separator between.
 */
export function readTags(value: unknown, separator: RegExp | string = /[,;|]/): readonly string[] {
  if (Array.isArray(value)) return value.flatMap((item) => readTag(item));
  if (typeof value !== 'string') return [];
  const text = value.trim();
  if (text.startsWith('[') && text.endsWith(']')) return readList(text);
  return clean(text.split(separator));
}

function readTag(item: unknown): readonly string[] {
  if (typeof item === 'string') return clean([item]);
  if (typeof item !== 'object' || item === null) return [];
  const { name, label, slug } = item as Record<string, unknown>;
  const tag = [name, label, slug].find((value) => typeof value === 'string');
  return typeof tag === 'string' ? clean([tag]) : [];
}

/** Strings in single or double quotes, backslash escapes taken away; what is no string is passed over. */
function readList(text: string): readonly string[] {
  const strings = text.matchAll(/"((?:[^"\\]|\\.)*)"|'((?:[^'\\]|\\.)*)'/g);
  return clean([...strings].map(([, double, single]) => (double ?? single ?? '').replace(/\\(.)/g, '$1')));
}

function clean(tags: readonly string[]): readonly string[] {
  return tags.map((tag) => tag.trim()).filter((tag) => tag !== '');
}
