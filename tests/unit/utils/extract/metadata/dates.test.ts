// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { readPage, structured } from './read-page';

const TITLE = '<title>港口扩建方案获得通过</title>';
const HEAD = '<h1>港口扩建方案获得通过</h1>';

function chinese(body: string, head = TITLE) {
  return readPage(head, body, 'https://news.example.com/c/71.htm', 'zh-CN');
}

describe('when it was published', () => {
  test('is the line below a Chinese headline, in China’s zone', () => {
    const page = chinese(`${HEAD}<div>2024-05-06 10:20 来源：某某日报</div><p>5月1日，会议召开。</p>`);
    expect(page.publishedTime).toBe('2024-05-06T10:20+08:00');
  });

  test('is not a date of the running text', () => {
    const text =
      '2004年3月20日至5月7日，他一直住在港口。那是很久以前的事情，如今没有人记得，也没有人再提起。';
    expect(chinese(`${HEAD}<p>${text}</p><p>${text}</p>`).publishedTime).toBeNull();
  });

  test('can stand at the end of the piece', () => {
    const page = chinese(
      `${HEAD}<p>会议于当天下午召开，讨论了扩建方案，没有人反对。</p><p>发布日期：2019-03-06</p>`,
    );
    expect(page.publishedTime).toBe('2019-03-06');
  });

  test('takes the time beside the headline where the head has the day alone', () => {
    const head = `${TITLE}<meta name="publishdate" content="2024-05-06">`;
    expect(chinese(`${HEAD}<span>2024年05月06日 10:20</span>`, head).publishedTime).toBe(
      '2024-05-06T10:20+08:00',
    );
  });

  test('is what structured data says, in whatever form', () => {
    const graph = {
      '@graph': [
        { '@type': 'WebSite' },
        {
          '@type': ['NewsArticle'],
          datePublished: '2024-05-06T10:20:00+02:00',
          dateModified: '2024-05-07T08:00:00+02:00',
        },
      ],
    };
    const page = readPage(`<title>Vote</title>${structured(graph)}`, '<h1>Harbour board votes</h1>');
    expect(page).toMatchObject({
      publishedTime: '2024-05-06T10:20:00+02:00',
      modifiedTime: '2024-05-07T08:00:00+02:00',
    });
  });

  test.each([
    [
      'raw line breaks and a comma too many',
      '{"@type":"Article","headline":"Vote\n today","datePublished":"2024-05-06",}',
    ],
    [
      'a quotation mark in the headline',
      '{"@type":"Article","headline":"The "vote" today","datePublished":"2024-05-06"}',
    ],
    ['a comment around it', '<!-- {"@type":"Article","datePublished":"2024-05-06"} -->'],
  ])('survives JSON-LD with %s', (_, json) => {
    expect(
      readPage(`<title>The vote today</title>${structured(json)}`, '<h1>The vote today</h1>').publishedTime,
    ).toBe('2024-05-06');
  });

  test('is not that of another article in the structured data', () => {
    const other = {
      '@type': 'NewsArticle',
      headline: 'Cabbage prices in the hills',
      datePublished: '2020-01-01',
    };
    const page = readPage(
      `<title>Harbour board votes again</title>${structured(other)}`,
      '<h1>Harbour board votes again</h1><p>May 6, 2024</p>',
    );
    expect(page.publishedTime).toBe('2024-05-06');
  });

  const SENTENCE = 'Die Werft hat am Montag das erste Schiff der neuen Reihe zu Wasser gelassen.';
  /** Too long for a line that would be read for its date alone. */
  const OPENING = `${SENTENCE} Vor dem Dock standen Hunderte, die Kapelle spielte, und die Taufe gelang beim zweiten Versuch.`;

  test.each([
    ['the day and a dash', `06.05.2024 – ${OPENING}`],
    ['the place, the day and a dash', `Nordheim, 06.05.2024 - ${OPENING}`],
    ['the day in brackets', `(6. Mai 2024) ${OPENING}`],
  ])('is what the text opens with: %s', (_, text) => {
    const body = `<h1>Werft feiert</h1><p>${text}</p><p>${SENTENCE}</p><p>${SENTENCE}</p>`;
    expect(readPage('<title>Werft feiert</title>', body, undefined, 'de').publishedTime).toBe('2024-05-06');
  });

  test('is not a day that the first sentence tells of', () => {
    const text = 'Am 6. Mai 2024 hat die Werft das erste Schiff gebaut, seither ist viel Wasser geflossen.';
    const body = `<h1>Werft feiert</h1><p>${text}</p><p>${SENTENCE}</p><p>${SENTENCE}</p>`;
    expect(readPage('<title>Werft feiert</title>', body, undefined, 'de').publishedTime).toBeNull();
  });

  test('is in a line below the piece', () => {
    const body = `<h1>Werft feiert</h1>${`<p>${SENTENCE}</p>`.repeat(16)}<p>Quelle: Werft</p><p>Aktualisiert am 06.05.2024.</p>`;
    expect(readPage('<title>Werft feiert</title>', body, undefined, 'de').publishedTime).toBe('2024-05-06');
  });

  test('is not the word today in a heading', () => {
    const body =
      '<h1>maudlin, a word</h1><h2>Today’s Word</h2><h2>Today&#39;s Word</h2><p>Sorry for itself.</p>';
    expect(readPage('<title>maudlin, a word</title>', body).publishedTime).toBeNull();
    expect(
      readPage(
        '<title>maudlin, a word</title>',
        body.replace('maudlin, a word</h1>', 'maudlin, a word</h1><p>Today</p>'),
      ).publishedTime,
    ).toBe('2026-11-25');
  });

  test('is in the address at last', () => {
    expect(
      readPage(
        '<title>Vote</title>',
        '<h1>Harbour board votes</h1>',
        'https://news.example.com/2024/05/06/vote',
      ).publishedTime,
    ).toBe('2024-05-06');
  });

  test('is unknown where nothing tells', () => {
    expect(readPage('<title>Vote</title>', '<h1>Harbour board votes</h1><p>© 2024</p>')).toMatchObject({
      publishedTime: null,
      modifiedTime: null,
    });
  });
});
