import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

type Tree = { readonly [key: string]: string | Tree };

/** Every string of a locale by its flat key; the forms of a plural are one string. */
function flatten(tree: Tree, prefix = ''): Map<string, readonly string[]> {
  const flat = new Map<string, readonly string[]>();
  for (const [name, value] of Object.entries(tree)) {
    const key = prefix ? `${prefix}.${name}` : name;
    if (typeof value === 'string') flat.set(key, [value]);
    else if (isPlural(value)) flat.set(key, Object.values(value));
    else for (const [inner, forms] of flatten(value, key)) flat.set(inner, forms);
  }
  return flat;
}

/** `{ "1": …, "n": … }`, as @wxt-dev/i18n writes plurals. */
function isPlural(value: Tree): value is Readonly<Record<string, string>> {
  return Object.entries(value).every(([form, text]) => /^(\d+|n)$/.test(form) && typeof text === 'string');
}

function placeholders(forms: readonly string[] | undefined): readonly string[] {
  return [...new Set((forms ?? []).flatMap((form) => form.match(/\$\d/g) ?? []))].sort();
}

function sourceFiles(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.tsx?$/.test(path))
    .map((path) => join(folder, path));
}

const read = (file: string) => flatten(JSON.parse(readFileSync(join('locales', file), 'utf8')));
const english = read('en.json');
const others = readdirSync('locales').filter((file) => file !== 'en.json');

describe.each(others)('%s', (file) => {
  const strings = read(file);

  test('has every string that English has, and no other', () => {
    expect([...strings.keys()].sort()).toEqual([...english.keys()].sort());
  });

  test('has the same placeholders in each', () => {
    const differing = [...english].filter(
      ([key, forms]) => placeholders(forms).join() !== placeholders(strings.get(key)).join(),
    );
    expect(differing.map(([key]) => key)).toEqual([]);
  });

  test('leaves none empty', () => {
    expect([...strings].filter(([, forms]) => forms.some((form) => form.trim() === ''))).toEqual([]);
  });
});

test('every name of a string is one that browsers take', () => {
  expect([...english.keys()].filter((key) => !/^[a-z0-9_.]+$/i.test(key))).toEqual([]);
});

test('every string is used somewhere', () => {
  const sources = [...['components', 'entrypoints', 'utils'].flatMap(sourceFiles), 'wxt.config.ts']
    .map((file) => readFileSync(file, 'utf8'))
    .join('\n');
  // A key is written whole, or built on its beginning: t(`captureError.${code}`), '__MSG_command_x__'.
  const isUsed = (key: string) => {
    const group = key.slice(0, key.lastIndexOf('.') + 1);
    return (
      sources.includes(`'${key}'`) ||
      sources.includes(`__MSG_${key.replaceAll('.', '_')}__`) ||
      (group !== '' && sources.includes(`\`${group}\${`))
    );
  };
  expect([...english.keys()].filter((key) => !isUsed(key))).toEqual([]);
});
