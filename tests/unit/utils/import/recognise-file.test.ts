import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { fixture, readFile } from './read-files';

const HARBOUR = 'https://news.example/harbour';
const TIME = 1_667_959_740_000;
const EVENING = Date.UTC(2022, 10, 9, 2, 9);

/** What the first entry of each file has to say; the rest of its quirks are in the tests below. */
const FILES: readonly (readonly [file: string, format: string, first: object])[] = [
  [
    'pocket.csv',
    'pocket',
    { title: '海港：\r\n新码头', savedAt: TIME, tags: ['新闻', '港口'], archived: false },
  ],
  ['pocket-cursor.csv', 'pocket', { title: '标题', savedAt: TIME, tags: ['甲'], archived: true }],
  ['pocket-other-order.csv', 'pocket', { title: '换了次序', savedAt: TIME, tags: ['甲', '乙'] }],
  [
    'pocket-annotations.json',
    'pocket',
    { marks: [{ exact: '新码头今日启用', note: '', createdAt: 1_667_959_799_000 }] },
  ],
  ['pocket-old.html', 'pocket', { title: '海港', savedAt: TIME, tags: ['新闻', '港口'], archived: false }],
  ['instapaper.csv', 'instapaper', { description: '第一行\n第二行', savedAt: TIME, tags: ['新闻', '港口'] }],
  ['instapaper-old.csv', 'instapaper', { archived: true, savedAt: null, tags: [] }],
  [
    'readwise.csv',
    'readwise',
    { tags: ['新闻', "it's"], savedAt: EVENING, reading: 'reading', archived: false },
  ],
  [
    'matter.csv',
    'matter',
    { authors: ['张三'], siteName: '海港日报', tags: ['新闻', '港口'], starred: true, archived: false },
  ],
  [
    'raindrop.csv',
    'raindrop',
    {
      tags: ['甲', '乙', '新闻', '港口'],
      starred: true,
      marks: [{ exact: '新码头今日启用', note: '要紧', createdAt: null }],
    },
  ],
  [
    'omnivore-table.csv',
    'omnivore',
    { archived: true, savedAt: TIME, publishedTime: '2022-11-09T00:00:00.000Z' },
  ],
  [
    'wallabag.csv',
    'wallabag',
    { html: '<p>新码头；今日启用。</p>', savedAt: EVENING, lang: 'zh', tags: ['新闻', '港口'] },
  ],
  [
    'wallabag.json',
    'wallabag',
    {
      starred: true,
      archived: true,
      savedAt: EVENING,
      tags: ['新闻', '港口'],
      marks: [{ exact: '今日启用', note: '要紧', createdAt: expect.any(Number) }],
    },
  ],
  ['karakeep.json', 'karakeep', { archived: true, savedAt: TIME, description: '记一笔' }],
  ['linkwarden.json', 'linkwarden', { starred: true, savedAt: EVENING, tags: ['新闻'] }],
  [
    'omnivore-metadata.json',
    'omnivore',
    { archived: true, reading: 'read', authors: ['张三'], savedAt: EVENING, publishedTime: null },
  ],
  ['bookmarks.html', 'bookmarks', { savedAt: TIME, tags: ['新闻', '海', '港口'], description: '说明' }],
  ['firefox.json', 'firefox', { savedAt: TIME, tags: ['新闻', '港口'] }],
  [
    'pinboard.json',
    'pinboard',
    { title: '海港', savedAt: EVENING, tags: ['新闻', '港口'], reading: 'unread' },
  ],
  [
    'readability.json',
    'readability',
    { title: '海港', archived: true, starred: true, savedAt: expect.any(Number) },
  ],
  ['tranquility.json', 'tranquility', { html: expect.stringContaining('新码头'), savedAt: EVENING }],
  ['simpread.json', 'simpread', { title: '海港', savedAt: EVENING, description: '摘要' }],
  ['onetab.txt', 'onetab', { title: '海港 | 海港日报' }],
  ['addresses.txt', 'addresses', { title: '' }],
  ['single-file.html', 'page', { isPage: true, savedAt: EVENING, title: '海港：新码头今日启用_海港日报' }],
  ['browser-saved.html', 'page', { isPage: true, title: 'Harbour' }],
  ['page.mhtml', 'page', { html: expect.stringContaining('data:image/gif;base64,R0lGOD') }],
];

describe('a file is known by its content', () => {
  test.each(FILES)('%s as %s', async (name, format, first) => {
    const { format: found, entries } = await readFile(fixture(name));
    expect(found).toBe(format);
    expect(entries[0]).toMatchObject(first);
    expect(entries[0]?.url.split('?')[0]).toBe(HARBOUR);
  });

  test.each(FILES.filter(([name]) => !name.endsWith('.mhtml')))(
    '%s with a byte order mark and other line ends',
    async (name, format, first) => {
      const text = new TextDecoder().decode(fixture(name)).replace(/\r?\n/g, '\r\n');
      const { format: found, entries } = await readFile(`\ufeff${text}`);
      expect(found).toBe(format);
      expect(entries).not.toEqual([]);
      if (!/\\r|\\n/.test(JSON.stringify(first))) expect(entries[0]).toMatchObject(first);
    },
  );

  test('in UTF-16, as Windows programs write it', async () => {
    const text = `\ufeff${new TextDecoder().decode(fixture('pocket.csv'))}`;
    const bytes = new Uint8Array(new Uint16Array([...text].map((sign) => sign.charCodeAt(0))).buffer);
    expect((await readFile(bytes)).entries[0]?.tags).toEqual(['新闻', '港口']);
  });
});

describe('rows that are not taken have a line and a reason', () => {
  test.each([
    [
      'pocket.csv',
      [
        [5, 'no-address'],
        [6, 'no-address'],
      ],
    ],
    ['readwise.csv', [[4, 'feed']]],
    [
      'karakeep.json',
      [
        [2, 'no-address'],
        [3, 'no-address'],
      ],
    ],
    ['bookmarks.html', [[2, 'no-address']]],
    ['onetab.txt', [[5, 'no-address']]],
    ['addresses.txt', [[5, 'no-address']]],
  ])('%s', async (name, expected) => {
    const { refused } = await readFile(fixture(name));
    expect(refused.map(({ line, reason }) => [line, reason])).toEqual(expected);
  });

  test('a quotation mark that is never closed refuses its own row and says so', async () => {
    const text =
      'title,url,time_added,tags,status\nGood,https://news.example/1,1667959740,,unread\n"Bad,https://news.example/2,1667959740,,unread\nLost,https://news.example/3,1667959740,,unread\n';
    const { entries, refused } = await readFile(text);
    expect(entries.map(({ title }) => title)).toEqual(['Good']);
    expect(refused).toEqual([expect.objectContaining({ line: 3, reason: 'no-row' })]);
  });
});

const zip = (files: Record<string, string | Uint8Array>) =>
  zipSync(
    Object.fromEntries(
      Object.entries(files).map(([name, content]) => [
        name,
        typeof content === 'string' ? strToU8(content) : content,
      ]),
    ),
  ) as Uint8Array<ArrayBuffer>;

describe('archives', () => {
  test('of Pocket: all parts, and the marks after them', async () => {
    const archive = zip({
      'annotations/part_000000.json': fixture('pocket-annotations.json'),
      'annotations/part_000001.json': '[]',
      'part_000000.csv': fixture('pocket.csv'),
      'part_000001.csv': fixture('pocket-cursor.csv'),
    });
    const { format, entries } = await readFile(archive);
    expect(format).toBe('pocket');
    expect(entries).toHaveLength(4);
    expect(entries.at(-1)?.marks).toHaveLength(1);
  });

  test('of Omnivore: texts and marks from their own files', async () => {
    const archive = zip({
      'content/harbour-1.html': '<p>新码头今日启用。</p>',
      'highlights/harbour-1.md': '> 新码头\n> 今日启用\n\n要紧\n\n> 第二处\n',
      'metadata_0_to_1.json': fixture('omnivore-metadata.json'),
    });
    const { format, entries } = await readFile(archive);
    expect(format).toBe('omnivore');
    expect(entries[0]).toMatchObject({
      html: '<p>新码头今日启用。</p>',
      marks: [
        { exact: '新码头\n今日启用', note: '要紧' },
        { exact: '第二处', note: '' },
      ],
    });
    expect(entries[1]).toMatchObject({ html: null, reading: 'reading' });
  });

  test.each([
    ['that leads out of itself', { '../pocket.csv': 'x' }, 'refused: unsafe'],
    ['with an absolute name', { '/etc/pocket.csv': 'x' }, 'refused: unsafe'],
    ['with nothing that is known', { 'a.bin': 'x', 'note.txt': 'hello' }, 'refused: unknown'],
    ['that is a bomb', { 'part.csv': new Uint8Array(11_000_000) }, 'refused: unsafe'],
  ])('%s', async (_what, files, problem) => {
    expect((await readFile(zip(files as Record<string, string | Uint8Array>))).format).toBe(problem);
  });

  test('that is a bomb and says that it is small', async () => {
    const archive = zip({ 'part.csv': new Uint8Array(200_000_000) });
    const view = new DataView(archive.buffer, archive.byteOffset, archive.length);
    const directory = view.getUint32(archive.length - 6, true);
    // The size when unpacked, in the file's own head and in the directory (APPNOTE 4.3.7 and 4.3.12).
    view.setUint32(22, 100, true);
    view.setUint32(directory + 24, 100, true);
    const { format, entries, refused } = await readFile(archive);
    expect({ format, entries, refused }).toEqual({ format: 'refused: unknown', entries: [], refused: [] });
  });

  test.each(Array.from({ length: 10 }, (_, tenth) => tenth * 10))(
    'cut at %i %% changes nothing',
    async (percent) => {
      const archive = zip({ 'part_000000.csv': fixture('pocket.csv') });
      const { format, entries } = await readFile(
        archive.slice(0, Math.floor((archive.length * percent) / 100)),
      );
      expect(format).toMatch(/^refused/);
      expect(entries).toEqual([]);
    },
  );

  test('with a file whose bytes are not what they were says so', async () => {
    const archive = zip({
      'part_000000.csv': fixture('pocket.csv'),
      'part_000001.csv': fixture('pocket-cursor.csv'),
    });
    archive[60] = (archive[60] ?? 0) ^ 0xff;
    const { entries, refused } = await readFile(archive);
    expect(refused).toEqual([expect.objectContaining({ file: 'part_000000.csv', reason: 'unreadable' })]);
    expect(entries).toHaveLength(1);
  });
});

describe('what is no list of articles is refused with a word', () => {
  test.each([
    ['nothing', '', 'refused: empty'],
    ['prose', 'Once upon a time there was no address here.\nNot one.', 'refused: unknown'],
    ['another JSON', '{"a":[1,2,3]}', 'refused: unknown'],
    ['half a JSON', '[{"url":"https://a.example/","is_archived":', 'refused: unknown'],
    ['JSON 100,000 deep', `${'['.repeat(100_000)}${']'.repeat(100_000)}`, 'refused: unknown'],
    ['a table without addresses', 'name,age\nann,7\n', 'refused: unknown'],
    ['bytes', new Uint8Array(300).fill(0x81), 'refused: unknown'],
  ])('%s', async (_what, content, problem) => {
    expect((await readFile(content)).format).toBe(problem);
  });

  test('names of the language are no fields', async () => {
    const text =
      '[{"url":"https://a.example/","is_archived":0,"__proto__":{"title":"x"},"tags":{"constructor":1}}]';
    const { entries } = await readFile(text);
    expect(entries[0]).toMatchObject({ title: '', tags: [] });
    expect(({} as { title?: string }).title).toBeUndefined();
  });
});
