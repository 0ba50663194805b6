import { readFileSync } from 'node:fs';

/** Gives the interface's string of a key (`library.title`), so that buttons are found by their names. */
export type Strings = (key: string) => string;

/** The strings of one language. */
export function readStrings(language: string): Strings {
  const file = new URL(`../../locales/${language}.json`, import.meta.url);
  const tree: unknown = JSON.parse(readFileSync(file, 'utf8'));
  return (key) => {
    const found = key
      .split('.')
      .reduce<unknown>((at, name) => (at as Record<string, unknown> | undefined)?.[name], tree);
    if (typeof found !== 'string') throw new Error(`no string ${key} in ${language}`);
    return found;
  };
}
