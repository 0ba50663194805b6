import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { exportArticles } from '@/utils/export/export-articles';
import type { ExportFile } from '@/utils/export/export-file';
import type { Result } from '@/utils/result/result';
import { makeContext } from './make-context';
import { makeFullArticle, makePicture, makeRecord, streamOf } from './make-full-article';

const HARBOUR = 'https://pictures.example/harbour.png';
const withPicture = makeFullArticle({
  html: `<p>新码头今日启用。</p><img src="${HARBOUR}" alt="港口">`,
  pictures: [makePicture(HARBOUR)],
});

function open<E>(result: Result<ExportFile, E>): ExportFile {
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

async function unzip(file: ExportFile): Promise<Record<string, Uint8Array>> {
  return unzipSync(new Uint8Array(await file.blob.arrayBuffer()));
}

describe('Markdown', () => {
  test('one article without pictures is one file', async () => {
    const file = open(await exportArticles(streamOf(makeFullArticle()), 'markdown', makeContext()));
    expect(file.name).toBe('2022-11-09 海港：新码头今日启用.md');
    expect(await file.blob.text()).toMatch(/^---\ntitle: "海港[\s\S]*\n---\n\n新码头今日启用。\n$/);
  });

  test('one with pictures is a zip with them beside it', async () => {
    const file = open(await exportArticles(streamOf(withPicture), 'markdown', makeContext()));
    expect(file.name).toBe('2022-11-09 海港：新码头今日启用.zip');
    const files = await unzip(file);
    const [asset, text] = Object.keys(files);
    expect(text).toBe('2022-11-09 海港：新码头今日启用.md');
    expect(strFromU8(files[text ?? ''] ?? new Uint8Array())).toContain(`![港口](${asset})`);
    expect([...(files[asset ?? ''] ?? [])]).toEqual([137, 80, 78, 71]);
  });

  test('several are a zip: names apart, a picture of two articles once', async () => {
    const other = { ...withPicture, record: makeRecord({ id: 8 }) };
    const file = open(await exportArticles(streamOf(withPicture, other), 'markdown', makeContext()));
    expect(file).toMatchObject({ name: 'offprint-export-20261125-0905.zip', articles: 2 });
    expect(Object.keys(await unzip(file))).toEqual([
      expect.stringMatching(/^assets\/[0-9a-f]{8}\.png$/),
      '2022-11-09 海港：新码头今日启用.md',
      '2022-11-09 海港：新码头今日启用-2.md',
    ]);
  });
});

describe('any form', () => {
  const all = ['markdown'] as const;

  test.each(all)('%s of nothing is no file', async (format) => {
    const result = await exportArticles(streamOf(), format, makeContext());
    expect(result).toEqual({ ok: false, error: { code: 'nothing' } });
  });

  test.each(all)('%s tells how far it is, and stops when asked to', async (format) => {
    const controller = new AbortController();
    const seen: number[] = [];
    const onProgress = (written: number) => {
      seen.push(written);
      if (written === 2) controller.abort();
    };
    const articles = streamOf(makeFullArticle(), withPicture, makeFullArticle());
    const result = await exportArticles(
      articles,
      format,
      makeContext({ signal: controller.signal, onProgress }),
    );
    expect(result).toEqual({ ok: false, error: { code: 'aborted' } });
    expect(seen).toEqual([1, 2]);
  });

  test.each(all)('%s asks for one article at a time', async (format) => {
    let asked = 0;
    let most = 0;
    const onProgress = (written: number) => {
      most = Math.max(most, asked - written);
    };
    async function* articles() {
      for (let n = 0; n < 20; n += 1) {
        asked += 1;
        yield withPicture;
      }
    }
    await exportArticles(articles(), format, makeContext({ onProgress }));
    expect(most).toBeLessThanOrEqual(1);
  });
});
