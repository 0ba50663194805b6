import { unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { exportInParts } from '@/utils/export/export-in-parts';
import { makeBookArticle } from './make-books';
import { makeContext } from './make-context';
import { makePicture, streamOf } from './make-full-article';

const large = (n: number) =>
  makeBookArticle(n, {
    html: `<p>${n}</p><img src="https://kept.example/${n}" alt="">`,
    pictures: [
      makePicture(
        `https://kept.example/${n}`,
        'image/png',
        Array.from({ length: 1000 }, () => n),
      ),
    ],
  });

async function partsOf(count: number, whole: { bytes: number; files: number }) {
  const written: number[] = [];
  const context = makeContext({ onProgress: (n) => written.push(n) });
  const articles = streamOf(...Array.from({ length: count }, (_, n) => large(n + 1)));
  const result = await exportInParts(articles, 'markdown', context, whole);
  if (!result.ok) throw new Error(result.error.code);
  const texts: string[][] = [];
  for (const { blob } of result.value) {
    const files = unzipSync(new Uint8Array(await blob.arrayBuffer()));
    texts.push(Object.keys(files).filter((name) => name.endsWith('.md')));
  }
  return { names: result.value.map(({ name }) => name), texts, written };
}

test('what one archive holds is one file, under its own name', async () => {
  const { names, texts } = await partsOf(3, { bytes: 1e6, files: 100 });
  expect(names).toEqual(['offprint-export-20261125-0905.zip']);
  expect(texts[0]).toHaveLength(3);
});

test('what is more comes in parts, nothing twice and nothing left out', async () => {
  const { names, texts, written } = await partsOf(5, { bytes: 2500, files: 100 });
  expect(names).toEqual([1, 2, 3].map((n) => `offprint-export-20261125-0905-part-${n}.zip`).map(alone));
  expect(texts.flat().sort()).toEqual([1, 2, 3, 4, 5].map((n) => `2022-11-09 第${n}篇.md`));
  expect(written).toEqual([1, 2, 3, 4, 5]);
});

test('by the number of files too, and one too large for any is a part alone', async () => {
  expect((await partsOf(4, { bytes: 1e9, files: 4 })).texts.map(({ length }) => length)).toEqual([2, 2]);
  expect((await partsOf(2, { bytes: 10, files: 100 })).texts.map(({ length }) => length)).toEqual([1, 1]);
});

/** The last part has one article, and is called after it. */
function alone(name: string, index: number): string {
  return index === 2 ? '2022-11-09 第5篇-part-3.zip' : name;
}
