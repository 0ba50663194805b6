import 'fake-indexeddb/auto';
import { describe, expect, test, vi } from 'vitest';
import { deleteForGood } from '@/utils/library/delete-for-good';
import { searchArticles } from '@/utils/library/search-articles';
import { updateIndex } from '@/utils/library/search-jobs';
import { setTags } from '@/utils/library/set-tags';
import { trashArticles } from '@/utils/library/trash-articles';
import { undoSave } from '@/utils/library/undo-save';
import { parseQuery } from '@/utils/search/parse-query';
import { database } from '@/utils/storage/database';
import { keep, minute, startFresh } from './fresh-library';

startFresh();
// Many small searches; on a busy machine they take their time.
vi.setConfig({ testTimeout: 60_000 });

const NOW = minute(10_000).getTime();

/** A source of whole numbers below a limit, the same on every run. */
function makeDice(): (limit: number) => number {
  let state = 12345;
  return (limit) => {
    state = (Math.imul(state, 1103515245) + 12345) >>> 0;
    return (state >>> 8) % limit;
  };
}

const HAN = '经济发展中国新闻记者报道城市交通生活教育医院科技公司市场政策改革';
const WORDS = 'market policy growth city climate change report company water power rate union press'.split(
  ' ',
);

/** A text of few characters and words, so that queries meet many near misses. */
function writeText(dice: (limit: number) => number): string {
  const parts = Array.from({ length: 30 }, () => {
    if (dice(3) === 0) return ` ${WORDS[dice(WORDS.length)]} ${WORDS[dice(WORDS.length)]}`;
    const run = Array.from({ length: 2 + dice(7) }, () => HAN.charAt(dice(HAN.length))).join('');
    return run + ['，', '。', '、', ''][dice(4)];
  });
  return parts.join('');
}

async function saveMany(count: number, from = 0): Promise<Map<number, string>> {
  const dice = makeDice();
  for (let skipped = 0; skipped < from; skipped += 1) writeText(dice);
  const texts = new Map<number, string>();
  for (let n = from; n < from + count; n += 1) {
    const text = writeText(dice);
    const nobody = { siteName: null, authors: [] };
    const draft = { ...nobody, canonicalUrl: `https://a.example/${n}`, title: `题${n}`, text };
    const { id } = await keep(draft, minute(n));
    texts.set(id, text);
  }
  return texts;
}

async function find(query: string): Promise<readonly number[]> {
  const search = await searchArticles(parseQuery(query, NOW), NOW);
  return [...(await search.all())].sort((a, b) => a - b);
}

function truth(texts: ReadonlyMap<number, string>, test: (text: string) => boolean): readonly number[] {
  return [...texts].filter(([, text]) => test(text)).map(([id]) => id);
}

describe('against the texts themselves', () => {
  test('every run of characters is found where it stands and nowhere else', async () => {
    const texts = await saveMany(60);
    await updateIndex();
    expect(await database.pending.count()).toBe(0);
    const dice = makeDice();
    const all = [...texts.values()];
    for (let query = 0; query < 80; query += 1) {
      const text = all[dice(all.length)] ?? '';
      const runs = text.match(/\p{Script=Han}+/gu) ?? [];
      const run = runs[dice(runs.length)] ?? '';
      const at = dice(run.length);
      const words = run.slice(at, at + 1 + dice(4));
      expect([words, await find(words)]).toEqual([words, truth(texts, (each) => each.includes(words))]);
    }
  });

  test('two runs, a phrase, an exclusion', async () => {
    const texts = await saveMany(60);
    await updateIndex();
    const dice = makeDice();
    const word = () => WORDS[dice(WORDS.length)] ?? '';
    const pair = () => HAN.charAt(dice(HAN.length)) + HAN.charAt(dice(HAN.length));
    for (let query = 0; query < 15; query += 1) {
      const [one, other, first, second] = [pair(), pair(), word(), word()];
      expect(await find(`${one} ${other}`)).toEqual(
        truth(texts, (text) => text.includes(one) && text.includes(other)),
      );
      expect(await find(`"${first} ${second}"`)).toEqual(
        truth(texts, (text) => new RegExp(`\\b${first} {1,3}${second}\\b`).test(text)),
      );
      expect(await find(`${first} -${one}`)).toEqual(
        truth(texts, (text) => new RegExp(`\\b${first}`).test(text) && !text.includes(one)),
      );
      expect(await find(`${one} -"${first} ${second}"`)).toEqual(
        truth(texts, (text) => text.includes(one) && !new RegExp(`\\b${first} {1,3}${second}\\b`).test(text)),
      );
    }
  });
});

describe('the index', () => {
  test('finds what is pending, in one segment and after merges alike', async () => {
    const texts = new Map<number, string>();
    for (let round = 0; round < 10; round += 1) {
      for (const [id, text] of await saveMany(3, round * 3)) texts.set(id, text);
      expect(await find('经济')).toEqual(truth(texts, (text) => text.includes('经济')));
      await updateIndex();
      expect(await find('经济')).toEqual(truth(texts, (text) => text.includes('经济')));
    }
    expect(await database.segs.count()).toBeLessThan(8);
    expect(await database.kv.get('merge')).toBeUndefined();
  });

  test('forgets what is in the trash and what is gone, and what a version had before', async () => {
    const texts = await saveMany(20);
    await updateIndex();
    const ids = [...texts.keys()];
    await trashArticles(ids.slice(0, 5));
    await deleteForGood(ids.slice(0, 3));
    const again = await keep({ canonicalUrl: 'https://a.example/9', text: '鲸鱼' }, minute(500));
    expect(again.id).toBe(ids[9]);
    expect(await find('鲸鱼')).toEqual([again.id]);
    await updateIndex();
    expect(await find('鲸鱼')).toEqual([again.id]);
    const left = new Map([...texts].filter(([id]) => !ids.slice(0, 5).includes(id) && id !== again.id));
    expect(await find('中')).toEqual(truth(left, (text) => text.includes('中')));
    await undoSave(again.id, again.versionId);
    expect(await find('鲸鱼')).toEqual([]);
    await updateIndex();
    left.set(again.id, texts.get(again.id) ?? '');
    expect(await find('中')).toEqual([...truth(left, (text) => text.includes('中'))].sort((a, b) => a - b));
  });

  test('drops the dead when it merges', async () => {
    const texts = await saveMany(20);
    await updateIndex();
    const ids = [...texts.keys()];
    await trashArticles(ids.slice(0, 10));
    await deleteForGood(ids.slice(0, 10));
    await saveMany(1, 100);
    await updateIndex();
    const rows = await database.segs.toArray();
    expect(rows.flatMap(({ ids: each }) => [...each])).toHaveLength(11);
  });

  test('of another tokenizer is built anew, and nothing is hidden meanwhile', async () => {
    const texts = await saveMany(10);
    await updateIndex();
    await database.kv.put({ key: 'search', tokenizer: 0, nextSegment: 9, epoch: 'old', generation: 9 });
    const search = await searchArticles(parseQuery('经济', NOW), NOW);
    expect(search.source.by).toBe('scan');
    expect(await find('经济')).toEqual(truth(texts, (text) => text.includes('经济')));
    await updateIndex();
    expect((await searchArticles(parseQuery('经济', NOW), NOW)).source).toEqual({
      by: 'index',
      unindexed: 0,
    });
    expect(await find('经济')).toEqual(truth(texts, (text) => text.includes('经济')));
  });

  test.each([
    ['gone', () => database.blocks.clear()],
    [
      'damaged',
      async () => {
        const rows = await database.blocks.toArray();
        await database.blocks.bulkPut(rows.map((row) => ({ ...row, bytes: row.bytes.slice(0, 99) })));
      },
    ],
  ])('whose blocks are %s is not believed, and is built anew', async (_, breakIt) => {
    const texts = await saveMany(10);
    await updateIndex();
    await breakIt();
    const search = await searchArticles(parseQuery('经济', NOW), NOW);
    expect(search.source).toEqual({ by: 'scan', unindexed: 10 });
    expect(await find('经济')).toEqual(truth(texts, (text) => text.includes('经济')));
    await updateIndex();
    const { source } = await searchArticles(parseQuery('经济', NOW), NOW);
    expect(source).toEqual({ by: 'index', unindexed: 0 });
    expect(await find('经济')).toEqual(truth(texts, (text) => text.includes('经济')));
  });

  test('sweeps out blocks that no segment knows', async () => {
    await saveMany(3);
    await updateIndex();
    await database.blocks.put({ s: 99, b: 0, bytes: new Uint8Array(3) });
    await updateIndex();
    expect(await database.blocks.where('[s+b]').aboveOrEqual([99, 0]).count()).toBe(0);
    expect(await database.blocks.count()).toBeGreaterThan(0);
  });
});

describe('results', () => {
  test('show the title first, then what is rarer, nearer and newer', async () => {
    const far = '政策。'.repeat(60);
    await keep({ canonicalUrl: 'https://a.example/1', title: '别的', text: `海洋${far}鲸鱼` }, minute(3));
    await keep({ canonicalUrl: 'https://a.example/2', title: '别的', text: `${far}海洋鲸鱼` }, minute(2));
    await keep({ canonicalUrl: 'https://a.example/3', title: '海洋鲸鱼', text: far }, minute(1));
    await updateIndex();
    const { hits } = await (await searchArticles(parseQuery('海洋 鲸鱼', NOW), NOW)).next(10);
    expect(hits.map(({ record }) => record.canonicalUrl.at(-1))).toEqual(['3', '2', '1']);
    expect(hits[0]?.title.filter(({ marked }) => marked).map(({ text }) => text)).toEqual(['海洋', '鲸鱼']);
    expect(hits[1]?.snippet.filter(({ marked }) => marked).map(({ text }) => text)).toEqual(['海洋', '鲸鱼']);
  });

  test('come a page at a time, each article once, until there are no more', async () => {
    for (let n = 0; n < 50; n += 1) {
      await keep({ canonicalUrl: `https://a.example/${n}`, text: `第${n}次经济报道` }, minute(n));
    }
    await updateIndex();
    const search = await searchArticles(parseQuery('经济报道', NOW), NOW);
    const pages = [await search.next(20), await search.next(20), await search.next(20)];
    expect(pages.map(({ hits }) => hits.length)).toEqual([20, 20, 10]);
    expect(pages.map(({ done }) => done)).toEqual([false, false, true]);
    expect(pages.at(-1)).toMatchObject({ total: 50, exact: true });
    expect(new Set(pages.flatMap(({ hits }) => hits.map(({ record }) => record.id))).size).toBe(50);
  });

  test('go on with snippets where all of them were asked for meanwhile', async () => {
    for (let n = 0; n < 50; n += 1) {
      await keep({ canonicalUrl: `https://a.example/${n}`, text: `第${n}次经济报道` }, minute(n));
    }
    await updateIndex();
    const search = await searchArticles(parseQuery('经济', NOW), NOW);
    const first = await search.next(20);
    expect(await search.all()).toHaveLength(50);
    const rest = [await search.next(20), await search.next(20)];
    const hits = [first, ...rest].flatMap(({ hits }) => hits);
    expect(new Set(hits.map(({ record }) => record.id)).size).toBe(50);
    expect(rest.map(({ done }) => done)).toEqual([false, true]);
    for (const { snippet } of hits) expect(snippet.find(({ marked }) => marked)?.text).toBe('经济');
  });

  test('without snippets are the same articles', async () => {
    for (let n = 0; n < 30; n += 1) {
      await keep({ canonicalUrl: `https://a.example/${n}`, text: `第${n}次经济报道` }, minute(n));
    }
    await updateIndex();
    for (const query of ['经济', '经济报道']) {
      const [whole, brief] = await Promise.all(
        [false, true].map(async (isBrief) =>
          (await searchArticles(parseQuery(query, NOW), NOW)).next(6, isBrief),
        ),
      );
      expect(brief?.hits.map(({ record }) => record.id)).toEqual(whole?.hits.map(({ record }) => record.id));
    }
  });

  test('keep to the filters', async () => {
    const one = await keep({ canonicalUrl: 'https://news.a.example/1', source: '新华社', text: '经济' });
    const two = await keep({
      canonicalUrl: 'https://b.example/2',
      authors: ['Ann Porter'],
      lang: 'en',
      text: '经济',
    });
    await setTags(one.id, ['城市']);
    await updateIndex();
    expect(await find('经济 tag:城市')).toEqual([one.id]);
    expect(await find('经济 -tag:城市')).toEqual([two.id]);
    expect(await find('经济 site:a.example')).toEqual([one.id]);
    expect(await find('经济 source:新华')).toEqual([one.id]);
    expect(await find('经济 author:porter')).toEqual([two.id]);
    expect(await find('经济 lang:en')).toEqual([two.id]);
    expect(await find('新华社')).toEqual([one.id]);
  });

  test('stop coming when another search is typed', async () => {
    await saveMany(5);
    const stop = new AbortController();
    const search = await searchArticles(parseQuery('中', NOW), NOW, stop.signal);
    stop.abort();
    await expect(search.next(10)).rejects.toThrow();
  });
});
