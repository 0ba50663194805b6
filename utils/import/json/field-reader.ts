/** Reads fields of a value of unknown shape, each by the type that is wanted. */
export interface FieldReader {
  /** A text, or the empty one; numbers are written out. */
  text(...names: readonly string[]): string;
  flag(name: string): boolean;
  list(name: string): readonly unknown[];
  raw(name: string): unknown;
}

/** A reader of a value's fields; of one without any where the value is no object. */
export function fieldsOf(value: unknown): FieldReader {
  const source = isRecord(value) ? value : {};
  const raw = (name: string) => (Object.hasOwn(source, name) ? source[name] : undefined);
  return {
    raw,
    text(...names) {
      for (const found of names.map(raw)) {
        if (typeof found === 'string' && found.trim() !== '') return found.trim();
        if (typeof found === 'number' && Number.isFinite(found)) return String(found);
      }
      return '';
    },
    // Wallabag writes 0, 1, "0", "1", true and false.
    flag: (name) => [true, 1, '1', 'true'].includes(raw(name) as string),
    list(name) {
      const found = raw(name);
      return Array.isArray(found) ? found : [];
    },
  };
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** True for an object that has all of these fields itself. */
export function hasFields(value: unknown, ...names: readonly string[]): boolean {
  return isRecord(value) && names.every((name) => Object.hasOwn(value, name));
}
