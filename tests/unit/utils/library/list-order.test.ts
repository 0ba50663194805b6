import 'fake-indexeddb/auto';
import { describe, expect, test } from 'vitest';
import { changeState } from '@/utils/library/change-state';
import { listHead } from '@/utils/library/list-head';
import { type ListQuery, listOrder } from '@/utils/library/list-order';
import { setTags } from '@/utils/library/set-tags';
import { trashArticles } from '@/utils/library/trash-articles';
import { parseQuery } from '@/utils/search/parse-query';
import type { ReadingRates } from '@/utils/text/reading-rates';
import { keep, minute, startFresh } from './fresh-library';

startFresh();

const NOW = minute(1000).getTime();

/** Five articles, a to e, saved in this order. */
async function fill(): Promise<Record<string, number>> {
  const ids: Record<string, number> = {};
  for (const [at, name] of ['a', 'b', 'c', 'd', 'e'].entries()) {
    const draft = {
      canonicalUrl: `https://${name}.example/1`,
      title: `${'edcba'.charAt(at)} title`,
      lang: at < 3 ? 'zh-CN' : 'en',
      source: at === 1 ? '新华社' : null,
      authors: [at === 2 ? 'Ann Porter' : '张三'],
      publishedTime: at === 4 ? null : `2024-0${at + 1}-01`,
      text: '长'.repeat(at * 2000 + 10),
    };
    ids[name] = (await keep(draft, minute(at))).id;
  }
  return ids;
}

async function names(
  ids: Record<string, number>,
  query: string,
  change: Partial<ListQuery> = {},
  rates: Partial<ReadingRates> = {},
): Promise<string> {
  const { filters } = parseQuery(query, NOW, rates);
  const list: ListQuery = { shelf: 'all', filters, sort: 'saved', reversed: false, ...change };
  const order = await listOrder(list);
  if (!change.words) expect(await listHead(list, 3)).toEqual(order.slice(0, 3));
  return order.map((id) => Object.keys(ids).find((name) => ids[name] === id)).join('');
}

describe('a list', () => {
  test('is sorted by whatever it is asked to be', async () => {
    const ids = await fill();
    await changeState([ids.b ?? 0], { reading: 'read' });
    expect(await names(ids, '')).toBe('edcba');
    expect(await names(ids, '', { reversed: true })).toBe('abcde');
    expect(await names(ids, 'before:2024-04', { reversed: true })).toBe('abc');
    expect(await names(ids, '', { sort: 'published' })).toBe('dcbae');
    expect(await names(ids, '', { sort: 'length' })).toBe('edcba');
    expect(await names(ids, '', { sort: 'title' })).toBe('edcba');
    expect(await names(ids, '', { sort: 'title', reversed: true })).toBe('abcde');
  });

  test.each([
    ['site:b.example', 'b'],
    ['source:新华', 'b'],
    ['author:porter', 'c'],
    ['-author:porter', 'edba'],
    ['lang:en', 'ed'],
    ['after:2024-03', 'edc'],
    ['before:2024-03', 'ba'],
    ['length:>10m', 'edc'],
    ['length:<5m lang:zh', 'a'],
    ['is:unread', 'edcba'],
    ['after:2023', 'edcba'],
    ['after:2024-02 before:2024-04', 'cb'],
    ['-length:<5m', 'edcb'],
    ['tag:nothing', ''],
  ])('keeps to %s', async (query, wanted) => {
    expect(await names(await fill(), query)).toBe(wanted);
  });

  test.each([
    ['length:>9m', 600, 'ed'],
    ['-length:<5m', 600, 'edc'],
    ['length:5-10m', 600, 'dc'],
    ['length:>9m', 100, 'edcb'],
    ['length:<40m', 100, 'ba'],
  ])('goes by the pace of its reader: %s at %i characters a minute', async (query, pace, wanted) => {
    expect(await names(await fill(), query, {}, { charactersPerMinute: pace })).toBe(wanted);
  });

  test('is of its shelf', async () => {
    const ids = await fill();
    await changeState([ids.a ?? 0, ids.b ?? 0], { archived: true });
    await changeState([ids.c ?? 0], { reading: 'read' });
    await changeState([ids.b ?? 0], { starred: true });
    await setTags(ids.d ?? 0, ['城市']);
    await trashArticles([ids.e ?? 0]);
    expect(await names(ids, '', { shelf: 'inbox' })).toBe('dc');
    expect(await names(ids, '', { shelf: 'unread' })).toBe('d');
    expect(await names(ids, '', { shelf: 'archive' })).toBe('ba');
    expect(await names(ids, '', { shelf: 'starred', sort: 'title' })).toBe('b');
    expect(await names(ids, '', { shelf: 'trash' })).toBe('e');
    expect(await names(ids, 'lang:en', { shelf: 'trash' })).toBe('e');
    expect(await names(ids, 'lang:zh', { shelf: 'trash' })).toBe('');
    expect(await names(ids, '', { shelf: 'trash', words: parseQuery('长长 title', NOW).units })).toBe('e');
    expect(await names(ids, '', { shelf: 'trash', words: parseQuery('-长', NOW).units })).toBe('');
    expect(await names(ids, 'lang:zh', { shelf: 'archive', sort: 'published' })).toBe('ba');
    expect(await names(ids, 'is:starred', { shelf: 'archive' })).toBe('b');
    expect(await names(ids, 'tag:城市', { shelf: 'inbox' })).toBe('d');
  });
});

describe('the beginning of a list', () => {
  /** Sixty articles: every second in Chinese, every third archived, saved in the year of their number. */
  async function fillMany(): Promise<void> {
    for (let n = 0; n < 60; n += 1) {
      const { id } = await keep(
        {
          canonicalUrl: `https://site${n % 5}.example/${n}`,
          title: `${n}`,
          lang: n % 2 ? 'zh-CN' : 'en',
          authors: n % 4 ? ['张三', '李四'] : ['张三丰'],
          publishedTime: `${2000 + (n % 20)}-0${1 + (n % 9)}-03T00:00:00Z`,
        },
        minute(Math.floor(n / 3)),
      );
      if (n % 3 === 0) await changeState([id], { archived: true });
    }
  }

  test('is that of the whole order, whatever lists it is put together from', async () => {
    await fillMany();
    for (const query of [
      'author:张三',
      'site:example',
      'after:2004-05',
      'before:2011 lang:zh',
      '-site:site1.example',
      'length:<5m author:李四',
    ]) {
      const { filters } = parseQuery(query, NOW);
      for (const reversed of [false, true]) {
        for (const shelf of ['all', 'inbox'] as const) {
          const list: ListQuery = { shelf, filters, sort: 'saved', reversed };
          const order = await listOrder(list);
          expect(order.length, query).toBeGreaterThan(8);
          expect(await listHead(list, 20), query).toEqual(order.slice(0, 20));
        }
      }
    }
  });

  test('is found among hundreds, in any order, or left to the whole order', async () => {
    for (let n = 0; n < 260; n += 1) {
      const tagged = n % 40 === 7;
      const { id } = await keep(
        { canonicalUrl: `https://a.example/${n}`, title: `${n % 9} ${n}` },
        minute(n),
      );
      if (tagged) await setTags(id, ['城市']);
    }
    const { filters } = parseQuery('tag:城市', NOW);
    for (const sort of ['saved', 'title', 'length', 'published', 'read'] as const) {
      const list: ListQuery = { shelf: 'inbox', filters, sort, reversed: false };
      const order = await listOrder(list);
      expect(order).toHaveLength(7);
      expect(await listHead(list, 5), sort).toEqual(order.slice(0, 5));
      expect(await listHead(list, 20), sort).toEqual(order);
    }
  });
});
