import 'fake-indexeddb/auto';
import { describe, expect, test } from 'vitest';
import type { Highlight, NewHighlight } from '@/utils/article/highlight';
import {
  addHighlight,
  changeHighlight,
  removeHighlight,
  restoreHighlight,
} from '@/utils/library/change-highlights';
import { getRecord } from '@/utils/library/get-record';
import { listAllHighlights, listHighlights, watchHighlights } from '@/utils/library/list-highlights';
import { database } from '@/utils/storage/database';
import { expectTrueCounts, keep, keepNumbered, minute, startFresh } from './fresh-library';

startFresh();

async function mark(start: number, exact: string, now = minute(start)): Promise<Highlight> {
  const { id: articleId, versionId } = await keep();
  const highlight: NewHighlight = {
    articleId,
    versionId,
    exact,
    prefix: '',
    suffix: '',
    start,
    end: start + exact.length,
    colour: 'yellow',
    note: '',
  };
  const added = await addHighlight(highlight, now);
  if (!added) throw new Error('not added');
  return added;
}

describe('highlights', () => {
  test('are listed in the order of the text and counted on the article', async () => {
    const later = await mark(20, '货轮');
    const earlier = await mark(3, '码头');
    expect((await listHighlights(later.articleId)).map(({ exact }) => exact)).toEqual(['码头', '货轮']);
    expect((await getRecord(earlier.articleId))?.highlightCount).toBe(2);
  });

  test('change colour and note and nothing else, and say what they were', async () => {
    const highlight = await mark(3, '码头');
    expect(await changeHighlight(highlight.id, { colour: 'blue', note: '待查' }, minute(30))).toEqual(
      highlight,
    );
    expect(await listHighlights(highlight.articleId)).toEqual([
      { ...highlight, colour: 'blue', note: '待查', updatedAt: minute(30).getTime() },
    ]);
    expect(await changeHighlight(99, { note: '' })).toBeNull();
  });

  test('are removed with a tombstone and restored as they were', async () => {
    const highlight = await mark(3, '码头');
    const removed = await removeHighlight(highlight.id);
    expect(await listHighlights(highlight.articleId)).toEqual([]);
    expect((await getRecord(highlight.articleId))?.highlightCount).toBe(0);
    expect(await database.tombstones.count()).toBe(1);
    expect(removed && (await restoreHighlight(removed))).toBe(true);
    expect(await listHighlights(highlight.articleId)).toEqual([highlight]);
    expect((await getRecord(highlight.articleId))?.highlightCount).toBe(1);
    expect(await database.tombstones.count()).toBe(0);
    await expectTrueCounts();
  });

  test('are restored once, and not where the article is gone', async () => {
    const highlight = await mark(3, '码头');
    expect(await restoreHighlight(highlight)).toBe(false);
    await removeHighlight(highlight.id);
    await database.articles.clear();
    expect(await restoreHighlight(highlight)).toBe(false);
    expect(await addHighlight(highlight)).toBeNull();
  });

  test('of all articles come the newest first, page by page', async () => {
    const first = await mark(3, '一');
    const second = await mark(4, '二');
    const third = await mark(5, '三');
    const page = await listAllHighlights(2);
    expect(page).toEqual([third, second]);
    expect(await listAllHighlights(2, page.at(-1)?.createdAt)).toEqual([first]);
  });

  test('are told anew to whoever watches them', async () => {
    const highlight = await mark(3, '码头');
    const watching = new AbortController();
    const told: string[][] = [];
    const second = new Promise<void>((resolve, reject) => {
      const onValue = (now: readonly Highlight[]) => {
        told.push(now.map(({ note }) => note));
        if (told.length === 2) resolve();
        else void changeHighlight(highlight.id, { note: '新' });
      };
      watchHighlights(highlight.articleId, { onValue, onError: reject }, watching.signal);
    });
    await second;
    watching.abort();
    expect(told).toEqual([[''], ['新']]);
  });

  test('of one article leave the others alone', async () => {
    const highlight = await mark(3, '码头');
    const other = await keepNumbered(2);
    expect(await listHighlights(other.id)).toEqual([]);
    expect((await getRecord(other.id))?.highlightCount).toBe(0);
    expect(highlight.articleId).not.toBe(other.id);
  });
});
