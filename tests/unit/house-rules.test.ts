import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

/** What the linter cannot see: the shape of the tree, and comments that switch a checker off. */
const FOLDERS = ['components', 'entrypoints', 'utils', 'tests', 'scripts'];

const files = FOLDERS.flatMap((folder) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(ts|tsx|mjs)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name)),
);

/** Put together here, so that this file does not find itself. */
const SUPPRESSIONS = [
  'biome-' + 'ignore',
  '@ts-' + 'ignore',
  '@ts-' + 'expect-error',
  '@ts-' + 'nocheck',
  'eslint-' + 'disable',
];

function filesWith(pattern: RegExp, among = files): readonly string[] {
  return among.filter((file) => pattern.test(readFileSync(file, 'utf8')));
}

describe('the tree', () => {
  test('has no loose files in utils/', () => {
    const loose = readdirSync('utils', { withFileTypes: true }).filter((entry) => entry.isFile());
    expect(loose.map(({ name }) => name)).toEqual([]);
  });

  test('has no barrels and no catch-all modules', () => {
    const product = files.filter((file) => /^(components|utils)\//.test(file));
    expect(product.filter((file) => /\/(index|utils|helpers|types|common|misc)\.tsx?$/.test(file))).toEqual(
      [],
    );
  });
});

describe('the sources', () => {
  test.each(SUPPRESSIONS)('switch no checker off with %s', (suppression) => {
    expect(filesWith(new RegExp(suppression))).toEqual([]);
  });

  test('put nothing off', () => {
    expect(filesWith(new RegExp(`\\b(${'TO' + 'DO'}|${'FIX' + 'ME'}|${'X' + 'XX'})\\b`))).toEqual([]);
  });

  test('render markup in one place only', () => {
    const product = files.filter((file) => /^(components|entrypoints|utils)\//.test(file));
    expect(
      filesWith(/\b(innerHTML|outerHTML|insertAdjacentHTML|document\.write)\s*(=(?!=)|\()/, product),
    ).toEqual([]);
  });
});
