/**
 * Keeps the names of one folder apart: the second of a name gets `-2`. Names that differ in case or
 * composition alone count as the same, because they are on Windows and macOS.
 */
export class UniqueNames {
  readonly #taken = new Set<string>();
  readonly #next = new Map<string, number>();

  /** The name to use, with its extension; it is taken from now on. */
  take(name: string, extension: string): string {
    const key = fold(name + extension);
    let unique = name + extension;
    for (let n = this.#next.get(key) ?? 2; this.#taken.has(fold(unique)); n += 1) {
      unique = `${name}-${n}${extension}`;
      this.#next.set(key, n + 1);
    }
    this.#taken.add(fold(unique));
    return unique;
  }
}

function fold(name: string): string {
  return name.normalize('NFKC').toLocaleUpperCase('en-US').toLocaleLowerCase('en-US').normalize('NFC');
}
