// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { readPage, structured } from './read-page';

const PROSE = '港务局周二晚间召开会议，与会者普遍认为短时间内难以得出结论，扩建方案仍需讨论。';

function chinese(lines: string, text = `<p>${PROSE}</p><p>${PROSE}</p>`, end = '') {
  const head =
    '<title>港口扩建方案获得通过_某某新闻网</title><meta property="og:site_name" content="某某新闻网">';
  return readPage(
    head,
    `<h1>港口扩建方案获得通过</h1>${lines}${text}${end}`,
    'https://news.example.com/c/71.htm',
    'zh-CN',
  );
}

describe('who wrote it, in Chinese', () => {
  test('authors, source and editors each in their place', () => {
    const page = chinese(
      '<div><span>2024-05-06 10:20</span> <span>来源：某某日报</span> <span>作者：李小明 王芳</span></div>',
      undefined,
      '<p>责任编辑：张伟</p>',
    );
    expect(page).toMatchObject({
      authors: ['李小明', '王芳'],
      source: '某某日报',
      credits: [{ role: '责任编辑', names: ['张伟'] }],
    });
  });

  test.each([
    ['来源：江城发布', '江城发布'],
    ['来源：江城发布 2024-05-06 10:20', '江城发布'],
    ['来源：某某日报 发布时间：2024-05-06', '某某日报'],
    ['来源：某某日报发布于2024-05-06', '某某日报'],
    ['来源：某某日报（ID：mmrb） 作者：李小明', '某某日报'],
    ['来源： 某某日报 记者 李小明', '某某日报'],
  ])('%s: a city’s own account is called so, and not cut at the word for publishing', (line, source) => {
    expect(chinese(`<div>${line}</div>`).source).toBe(source);
  });

  test.each([
    ['a dateline', '', `<p>某某社北京5月6日电（记者 李小明）${PROSE}</p><p>${PROSE}</p>`, ''],
    ['the end of the last paragraph', '', `<p>${PROSE}</p><p>${PROSE}（记者 李小明）</p>`, ''],
    ['a name alone in brackets at the end', '', `<p>${PROSE}</p><p>${PROSE}（李小明）</p>`, ''],
    ['a line of its own', '<p>□ 本报记者 李小明</p>', undefined, ''],
    ['文 and a bar', '<p>文｜李小明</p>', undefined, ''],
    ['采写 with the newsroom', '', undefined, '<p>采写：某都记者 李小明</p>'],
    ['a name before the newspaper', '<div>李小明/某某青年报</div>', undefined, ''],
    ['a name before 文', '<div>李小明/文</div>', undefined, ''],
    ['a sign', '<p>■ 李小明</p>', undefined, ''],
    [
      'the newspaper, without a colon',
      '<div>2024年05月06日 来源： 某某日报 记者 李小明</div>',
      undefined,
      '',
    ],
    ['a country', '<div>作者：[美] 李小明</div>', undefined, ''],
    [
      'the date, with the place behind',
      '<div>2024-05-06 18:00 某某報 記者李小明／台北報導</div>',
      undefined,
      '',
    ],
    ['文, before the photographer', '', undefined, '<p>文/李小明 图/张伟</p>'],
    ['a name alone in brackets, in a line of its own', '', undefined, '<p>(李小明)</p>'],
    ['a reporter with a camera', '', undefined, '<p>（记者 李小明 摄影报道）</p>'],
    ['an opening without brackets', '', `<p>某某网讯 记者李小明报道 ${PROSE}</p><p>${PROSE}</p>`, ''],
    ['a dateline with its place behind', '', `<p>（某社記者李小明台北6日電）${PROSE}</p><p>${PROSE}</p>`, ''],
  ])('%s', (_, lines, text, end) => {
    expect(chinese(lines, text, end).authors).toEqual(['李小明']);
  });

  test.each([
    ['an editor', '<p>责任编辑：张伟</p>'],
    ['a source', '<div>来源：某某日报</div>'],
    ['a word for nobody', '<div>作者：佚名</div>'],
    ['a photographer', '<p>某社记者 李小明 摄</p>'],
    ['the site in the author’s tag', '<div class="author">某某新闻网</div>'],
    ['a day of the week', '<div>2024年5月6日 星期一</div>'],
    ['a second headline', '<h3>——记某某市重点工程</h3><div>2024-05-06 18:00</div>'],
    ['a long line after a sign', `<p>■${'港口扩建方案'.repeat(15)}，</p>`],
    ['the word for publishing', '<div>发布于：2024-05-06 18:00</div>'],
    ['the word for a change', '<div>更新时间：2024-05-06 18:00</div>'],
  ])('%s is no author', (_, lines) => {
    expect(chinese(lines)).toMatchObject({ authors: [], byline: null });
  });
});

function western(head: string, body: string, lang = 'en') {
  return readPage(
    `<title>Harbour board votes again</title><meta property="og:site_name" content="The Harbour Paper">${head}`,
    `<h1>Harbour board votes again</h1>${body}`,
    undefined,
    lang,
  );
}

describe('who wrote it, elsewhere', () => {
  test.each([
    ['By Ann Field and Bo Lee', ['Ann Field', 'Bo Lee']],
    ['By Ann Field, Correspondent | May 6, 2024', ['Ann Field']],
    ['Von Anna Feld', ['Anna Feld']],
    ['Par Anne Champ et Luc Port', ['Anne Champ', 'Luc Port']],
    ['Por Ana Campo y Luis Puerto', ['Ana Campo', 'Luis Puerto']],
    ['di Anna Campo', ['Anna Campo']],
    ['By Ann Field For Harbour Paper', ['Ann Field']],
    ['Ein Kommentar von Anna Feld', ['Anna Feld']],
    ['Rédigé par Anne Champ', ['Anne Champ']],
    ['Redacción: Ana Campo', ['Ana Campo']],
    ['A cura di Anna Campo', ['Anna Campo']],
    ['Yazar: Ayşe Tarla', ['Ayşe Tarla']],
    ['文：松田大地', ['松田大地']],
    ['取材・文／松田大地', ['松田大地']],
    ['김민수 기자', ['김민수']],
    ['[서울=어느뉴스] 김민수 기자 = 2024-05-06', ['김민수']],
    ['정부 기자 회견', []],
    ['Автор: Анна Полева', ['Анна Полева']],
    ['Veröffentlicht am 6. Mai 2024 von Anna Feld', ['Anna Feld']],
    ['Posted by annfield on May 6, 2024', ['annfield']],
    ['Author: Field2go on 6 May 2024', ['Field2go']],
    ['Von Anna Feld Mo, 6. Mai 2024', ['Anna Feld']],
  ])('%s', (line, authors) => {
    expect(western('', `<div>${line}</div>`).authors).toEqual(authors);
  });

  test.each([
    ['a label in a line of its own', '<h4>Autor</h4><p>Anna Feld</p>'],
    ['the word for by alone in its box', '<div>von</div><address>Anna Feld</address>'],
    ['a name after what somebody is', '<p>Von HafenBlatt-Expertin Anna Feld</p>'],
    [
      'boxes side by side',
      '<div class="author"><div>Von</div><div>Anna Feld</div><div>Publiziert 6.5.2024</div></div>',
    ],
  ])('%s, beside the headline', (_, body) => {
    // A piece of this length ends far from its head: what stands beside the headline is not at its end, too.
    const text = `<p>Der Vorstand stimmte spät am Abend für den neuen Kai im Osten des Hafens.</p>`.repeat(
      30,
    );
    expect(western('', `${body}${text}`, 'de').authors).toEqual(['Anna Feld']);
  });

  test('whom the author’s tag names and the page shows, before others whom it marks', () => {
    const head = '<meta name="author" content="Ann Field">';
    const body =
      '<div class="author-teaser-line">Last updated</div><a class="author">Cara Crow</a><p>Ann Field (chief of the harbour desk)</p>';
    expect(western(head, body).authors).toEqual(['Ann Field']);
    expect(western(head, body.replace('Ann Field', 'The desk')).authors).toEqual(['Cara Crow']);
  });

  test('people of structured data, given names and references included', () => {
    const data = {
      '@graph': [
        {
          '@type': 'Article',
          headline: 'Harbour board votes again',
          author: [{ '@id': '#a' }, { '@type': 'Person', givenName: 'Bo', familyName: 'Lee' }],
        },
        { '@type': 'Person', '@id': '#a', name: 'Ann Field' },
      ],
    };
    expect(western(structured(data), '').authors).toEqual(['Ann Field', 'Bo Lee']);
  });

  test('an agency that structured data names beside a person', () => {
    const data = {
      '@type': 'NewsArticle',
      headline: 'Harbour board votes again',
      author: [
        { '@type': 'Organization', name: 'Northern Press Agency' },
        { '@type': 'Person', name: 'Ann Field' },
        { '@type': 'Organization', name: 'The Harbour Paper' },
      ],
      publisher: { name: 'The Harbour Paper' },
    };
    expect(western(structured(data), '').authors).toEqual(['Northern Press Agency', 'Ann Field']);
  });

  test('a byline goes before the newsroom in structured data', () => {
    const data = {
      '@type': 'Article',
      headline: 'Harbour board votes again',
      author: { '@type': 'Person', name: 'The Harbour Paper' },
    };
    expect(western(structured(data), '<p class="byline">By Ann Field</p>').authors).toEqual(['Ann Field']);
  });

  test('the newsroom is, where structured data names it as the author and nobody else is named', () => {
    const data = {
      '@type': 'NewsArticle',
      headline: 'Harbour board votes again',
      author: { '@type': 'Organization', name: 'The Harbour Paper' },
      publisher: { name: 'The Harbour Paper' },
    };
    expect(western(structured(data), '').authors).toEqual(['The Harbour Paper']);
    expect(western(structured(data), '<p class="byline">By Ann Field</p>').authors).toEqual(['Ann Field']);
  });

  test.each([
    ['a button to follow beside the name', '<div class="author">Ann Field Follow</div>'],
    [
      'a link to follow beside the name',
      '<a class="author">Ann Field</a><a class="author">Follow Ann Field on Chatter</a>',
    ],
    ['the site behind the name', '<p class="byline">By Ann Field TheHarbourPaper</p>'],
    ['words before the name in a link', '<div class="author"><a>View all posts by Ann Field</a></div>'],
    [
      'a photographer before the byline',
      '<figure><span class="author">Cara Crow</span></figure><p class="byline">By Ann Field</p>',
    ],
  ])('%s is left out', (_, body) => {
    expect(western('', body).authors).toEqual(['Ann Field']);
  });

  test.each([
    ['on a body that is called after a sidebar', '<div class="has-sidebar comments-open">', '</div>'],
    ['in the foot of the headline’s own article', '<article>', '</article>'],
  ])('%s, a marked name is still the author’s', (_, before, after) => {
    const body = `${before}<h1>Harbour board votes again</h1><footer><span class="author">Ann Field</span></footer>${after}`;
    const isFoot = before === '<article>';
    const marked = isFoot ? body : body.replaceAll('footer>', 'div>');
    expect(readPage('<title>Harbour board votes again</title>', marked).authors).toEqual(['Ann Field']);
  });

  test.each([
    ['an account with a line', '<span class="author vcard">Ann_Field</span>', 'Ann_Field'],
    ['an account in small letters', '<a rel="author">harbour-watch team</a>', 'harbour-watch team'],
  ])('%s, in an element for names', (_, body, name) => {
    expect(western('', body).authors).toEqual([name]);
  });

  test('a label at the end of the piece', () => {
    const text = '<p>The board voted, late at night, for the new terminal in the east of the harbour.</p>';
    const body = `<h1>Harbour board votes again</h1>${text.repeat(4)}<p><b>Text:</b> Ann Field</p>`;
    expect(readPage('<title>Harbour board votes again</title>', body).authors).toEqual(['Ann Field']);
  });

  test('a Japanese name among the words around it', () => {
    const body = '<div class="author">この記事の筆者 <a>松田大地</a> <a>すべて見る</a></div>';
    expect(western('', body).authors).toEqual(['松田大地']);
  });

  test.each([
    ['the site', '<meta name="author" content="The Harbour Paper">', ''],
    ['an account of the system', '<meta name="author" content="admin">', ''],
    ['an address', '<meta property="article:author" content="https://social.example/harbour">', ''],
    ['a button of a list of topics', '', '<a class="followAuthorButton">Edit topics</a>'],
    ['those who comment', '', '<div class="comment-author">By Cara Crow</div>'],
    ['who took the picture', '', '<div class="head-image-author">© Agency/Crow</div>'],
    [
      'the way through the site',
      '',
      '<div class="author"><ul class="breadcrumbs"><li><a>Harbour Tests</a></li></ul></div>',
    ],
    ['a day of the week', '', '<div class="author"><time>Donnerstag, 6. Mai 2024</time> <a>Hafen</a></div>'],
    ['a headline that begins like a byline', '', '<p>Von der goldenen Gans im Hafen</p>'],
    ['a headline about pictures', '', '<p>Bilder des Hafens von Nordheim veröffentlicht</p>'],
    [
      'the publisher',
      '<meta name="author" content="Car Weekly"><meta name="DC.publisher" content="Car Weekly">',
      '',
    ],
    [
      'a sentence that begins alike',
      '',
      '<p>By the time the board had met, nobody was left in the room to vote.</p>',
    ],
  ])('%s is no author', (_, head, body) => {
    expect(western(head, body)).toMatchObject({ authors: [], byline: null });
  });
});
