import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { hasEpubcheck, runEpubcheck } from '@/tests/e2e/harness/run-epubcheck';
import { BOOKS } from '@/tests/unit/utils/export/make-books';
import { makeContext } from '@/tests/unit/utils/export/make-context';
import { streamOf } from '@/tests/unit/utils/export/make-full-article';
import { exportArticles } from '@/utils/export/export-articles';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'offprint-epub-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function check(names: readonly string[]): Promise<readonly string[]> {
  const articles = names.flatMap((name) => BOOKS[name]?.() ?? []);
  const result = await exportArticles(streamOf(...articles), 'epub', makeContext());
  if (!result.ok) throw new Error(result.error.code);
  const file = join(folder, 'book.epub');
  writeFileSync(file, new Uint8Array(await result.value.blob.arrayBuffer()));
  return runEpubcheck(file);
}

describe(
  hasEpubcheck ? 'epubcheck' : 'epubcheck is not installed (Debian: apt-get install epubcheck): not run',
  () => {
    const cases: readonly (readonly string[])[] = [
      ['one article with a picture'],
      ['a hundred articles'],
      ['hostile titles', 'markup that breaks the rules', 'languages'],
    ];
    test.runIf(hasEpubcheck).each(cases)(
      'has nothing to say of %s',
      async (...names) => {
        expect(await check(names)).toEqual([]);
      },
      180_000,
    );
  },
);
