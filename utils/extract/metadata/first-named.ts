/** The first answer that names somebody; what comes after it is not asked. */
export function firstNamed(readers: readonly (() => readonly string[])[]): string[] {
  for (const read of readers) {
    const names = read();
    if (names.length > 0) return [...names];
  }
  return [];
}
