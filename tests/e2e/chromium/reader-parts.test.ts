import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { LibraryFiller, readPicture } from '@/scripts/library/fill-library.ts';
import { checkAccessibility } from '../harness/check-accessibility.ts';
import { makeParagraph } from '../harness/make-article.ts';
import { makeLongDraft } from '../harness/make-long-draft.ts';
import { openReader, settle, waitForArticle } from '../harness/open-reader.ts';
import { openWorld, type World } from '../harness/open-world.ts';
import { waitUntil } from '../harness/wait-until.ts';

/** An article with everything in it that is not plain text, and what the reader makes of each. */
let world: World;
let page: Page;
let id: number;

const PICTURE = 'http://news.example/harbour.jpg';
const paragraphs = Array.from({ length: 12 }, (_, index) => `<p>${makeParagraph(index)}</p>`);
const html = [
  '<p>图书馆的头发展<sup><a href="#offprint-n1" id="offprint-r1">[1]</a></sup>从这里说起。</p>',
  '<p>报名请到<a href="https://www.xinwen.example@аррӏе.example/%E6%B1%9F">江城图书馆</a>的网站。</p>',
  '<h2>影像</h2>',
  '<blockquote class="embed"><p><a href="https://www.video.example/watch?v=1">江边的一天</a></p></blockquote>',
  `<figure><img src="${PICTURE}" alt="江边" width="640" height="360"><figcaption>江边的早晨</figcaption></figure>`,
  '<h2>数字</h2>',
  `<table><tr>${Array.from({ length: 24 }, (_, n) => `<td>数字${n}</td>`).join('')}</tr></table>`,
  '<p><ruby>漢<rt>han</rt></ruby>字。</p>',
  '<p class="maths"><var class="maths" title="E=mc^2"><i>E</i>&nbsp;=&nbsp;<i>m</i><i>c</i><sup>2</sup></var></p>',
  '<pre><code>const answer = 42;</code></pre>',
  ...paragraphs,
  '<ol><li id="offprint-n1">取自地方志。<a href="#offprint-r1">↩</a></li></ol>',
].join('');

beforeAll(async () => {
  world = await openWorld();
  const filler = await LibraryFiller.on(await world.openExtensionPage('article.html'));
  const picture = await readPicture(
    new URL('../../../scripts/sample/pictures/harbour.jpg', import.meta.url).pathname,
  );
  const other = makeLongDraft({ paragraphs: 3, url: 'http://news.example/other.html', title: '另一篇' });
  await filler.save(other, {}, Date.now() - 60_000);
  const draft = {
    ...makeLongDraft({ title: '图书馆的头发' }),
    html,
    text: '图书馆的头发展',
    pictures: [{ url: PICTURE, alt: '江边', width: 640, height: 360 }],
  };
  ({ id } = await filler.save(draft, { [PICTURE]: picture }));
  page = await openReader(world, id);
});

afterAll(() => world.close());

/** Text of what a selector finds in the article's frame; empty where it finds nothing. */
const inner = (selector: string) =>
  page.evaluate(
    (query) => document.querySelector('iframe')?.contentDocument?.querySelector(query)?.textContent ?? '',
    selector,
  );

/** Presses what a selector finds in the article's frame. */
const pressInner = (selector: string) =>
  page.evaluate(
    (query) => document.querySelector('iframe')?.contentDocument?.querySelector<HTMLElement>(query)?.click(),
    selector,
  );

async function choose(name: string, value: string): Promise<void> {
  await page.click('button[aria-label="Appearance"]');
  await (await page.waitForSelector(`input[name="${name}"][value="${value}"]`))?.evaluate((input) =>
    (input as HTMLInputElement).click(),
  );
  await page.keyboard.press('Escape');
  await settle(page);
}

test('a link says where it leads when it is pointed at or has the focus, and hides nothing', async () => {
  const link = await (await (await page.$('iframe'))?.contentFrame())?.$('a[href*="example/"]');
  const target = () => page.$eval('.link-target', ({ textContent }) => textContent);
  await link?.hover();
  await page.waitForSelector('.link-target');
  expect(await target()).toBe('https://xn--80ak6aa92e.example/江');
  await page.mouse.move(2, 2);
  await waitUntil('the address gone', async () => (await page.$('.link-target')) === null);
  await link?.focus();
  await page.waitForSelector('.link-target');
  expect(await target()).toBe('https://xn--80ak6aa92e.example/江');
});

test('a film that is elsewhere is a card with its name and its host', async () => {
  expect(await inner('.embed-card a')).toBe('江边的一天');
  expect(await inner('.embed-card .embed-host')).toBe('video.example');
});

test('a footnote comes to its mark, and goes by Escape', async () => {
  await pressInner('sup a');
  const note = await page.waitForSelector('.footnote-view p');
  expect(await note?.evaluate(({ textContent }) => textContent)).toContain('取自地方志。');
  await page.keyboard.press('Escape');
  await waitUntil('the note gone', async () => (await page.$('.footnote-view')) === null);
});

test('a wide table scrolls in itself, and the page does not', async () => {
  const widths = await page.evaluate(() => {
    const table = document.querySelector('iframe')?.contentDocument?.querySelector('.table-scroll');
    return {
      table: (table?.scrollWidth ?? 0) - (table?.clientWidth ?? 0),
      isReached: (table as HTMLElement | null)?.tabIndex === 0,
      page: document.documentElement.scrollWidth - document.documentElement.clientWidth,
    };
  });
  expect(widths.table).toBeGreaterThan(100);
  expect(widths.isReached).toBe(true);
  expect(widths.page).toBe(0);
});

test('a formula stands on its line with its letters slanted, its figures upright and its TeX at hand', async () => {
  const formula = await page.evaluate(() => {
    const inner = document.querySelector('iframe')?.contentDocument;
    const [whole, letter, raised] = ['var.maths', 'var.maths i', 'var.maths sup'].map((query) =>
      inner?.querySelector<HTMLElement>(query),
    );
    if (!inner || !whole || !letter || !raised) throw new Error('no formula');
    const style = (element: Element) => getComputedStyle(element).fontStyle;
    const middle = (element: Element) => {
      const { left, width } = element.getBoundingClientRect();
      return left + width / 2;
    };
    return {
      tex: whole.title,
      styles: [style(letter), style(raised)],
      isRaised: raised.getBoundingClientRect().top < letter.getBoundingClientRect().top,
      off: Math.abs(middle(whole) - middle(inner.body)),
    };
  });
  expect(formula).toMatchObject({ tex: 'E=mc^2', styles: ['italic', 'normal'], isRaised: true });
  expect(formula.off).toBeLessThan(2);
});

test('a picture opens large with its caption, and shuts by Escape', async () => {
  await waitUntil('the picture', () =>
    page.evaluate(() =>
      Boolean(document.querySelector('iframe')?.contentDocument?.querySelector('.zoom img')),
    ),
  );
  await pressInner('.zoom');
  const dialog = await page.waitForSelector('dialog.figure-view[open]');
  expect(await dialog?.evaluate(({ textContent }) => textContent)).toContain('江边的早晨');
  await page.keyboard.press('Escape');
  await waitUntil('the picture small again', async () => (await page.$('dialog.figure-view')) === null);
});

test('the contents lead to their headings', async () => {
  await page.click('button[aria-label="Contents"]');
  await page.locator('[role="dialog"][aria-label="Contents"] ::-p-text(数字)').click();
  await waitUntil('the heading at the top', () =>
    page.evaluate(() => {
      const frame = document.querySelector('iframe');
      const heading = frame?.contentDocument?.querySelectorAll('h2')[1];
      const top = (frame?.getBoundingClientRect().top ?? 0) + (heading?.getBoundingClientRect().top ?? -999);
      return window.scrollY > 0 && top > 0 && top < 120;
    }),
  );
  await page.keyboard.press('Escape');
  await page.evaluate(() => window.scrollTo(0, 0));
});

test('the published time is in the zone of the reader, the original on hover', async () => {
  const time = await page.$eval('.article-facts time', (element) => ({
    shown: element.textContent,
    original: element.title,
    expected: new Intl.DateTimeFormat('en-US', { hour: 'numeric', minute: '2-digit' }).format(
      new Date(element.dateTime),
    ),
  }));
  expect(time.original).toBe('2024-04-02T07:30:00+08:00');
  expect(time.shown?.replace(/\s/g, ' ')).toContain(time.expected.replace(/\s/g, ' '));
});

test('the next unread article stands at the end', async () => {
  const link = await page.waitForSelector('.unread-link');
  expect(await link?.evaluate(({ textContent }) => textContent)).toContain('另一篇');
});

describe('in other characters', () => {
  test('the text is shown in them, and a highlight keeps the words as they were written', async () => {
    await choose('script', 'hant');
    await waitUntil('the characters', async () => (await inner('p')).startsWith('圖書館的頭髮'));
    expect(await inner('ruby')).toContain('漢');
    await page.waitForSelector('.article-head h1 ::-p-text(圖書館的頭髮)');
    await page.click('button[aria-label="Contents"]');
    await page.waitForSelector('[role="dialog"][aria-label="Contents"] ::-p-text(數字)');
    await page.keyboard.press('Escape');
    await page.evaluate(() => {
      const article = document.querySelector('iframe')?.contentDocument;
      const text = article?.querySelector('p')?.firstChild;
      if (!article || !text) throw new Error('no text');
      article.defaultView?.getSelection()?.setBaseAndExtent(text, 0, text, 3);
      article.querySelector('p')?.dispatchEvent(new PointerEvent('pointerup', { bubbles: true }));
    });
    await page.locator('button[aria-label="Green"], ::-p-aria(Green)').click();
    await waitUntil('the highlight', async () => (await inner('mark')) === '圖書館');
    await page.click('button[aria-label="Highlights"]');
    const listed = await page.waitForSelector('.highlight-quote');
    expect(await listed?.evaluate(({ textContent }) => textContent)).toBe('图书馆');
    await page.keyboard.press('Escape');
  });

  test('what is exported and what is looked for is as it was written, and found in either', async () => {
    await page.click('button[aria-label="More"]');
    await page.locator('::-p-aria(Export or copy…)').click();
    await page.locator('input[name=export-way][value=file]').click();
    await page.locator('input[name=export-format][value=text]').click();
    await page.locator('::-p-aria([name="Export"][role="button"])').click();
    await page.waitForSelector('.export-done');
    const name = await waitUntil('the file', () =>
      readdirSync(world.downloads).find((file) => file.endsWith('.txt')),
    );
    const file = readFileSync(join(world.downloads, name), 'utf8');
    expect(file).toContain('图书馆的头发');
    expect(file).not.toContain('圖書館');
    await page.keyboard.press('Escape');
    for (const query of ['圖書館', '图书馆']) {
      const library = await world.openExtensionPage(`library.html?q=${encodeURIComponent(query)}`);
      await library.waitForSelector('[data-article] ::-p-text(图书馆的头发)');
      await library.close();
    }
    await page.bringToFront();
  });

  test('they hold over a reload, and the highlight stands on its words', async () => {
    await page.reload();
    await waitForArticle(page);
    await waitUntil('the highlight', async () => (await inner('mark')) === '圖書館');
  });

  test('they go back, and the highlight stands on the same words', async () => {
    await choose('script', 'own');
    await waitUntil('its own characters', async () => (await inner('mark')) === '图书馆');
    expect(await page.$eval('.article-head h1', ({ textContent }) => textContent)).toBe('图书馆的头发');
  });
});

describe('as a book', () => {
  const number = () => page.$eval('.page-turner [role=status]', ({ textContent }) => textContent ?? '');

  test('keys turn the pages, in the article and around it', async () => {
    await choose('layout', 'pages');
    await page.waitForSelector('.page-turner');
    const first = await number();
    await page.keyboard.press('ArrowRight');
    await waitUntil('another page', async () => (await number()) !== first);
    const second = await number();
    await page.keyboard.press('PageDown');
    await waitUntil('the page behind it', async () => (await number()) !== second);
    await page.focus('iframe');
    await page.keyboard.press('ArrowLeft');
    await waitUntil('the page before it', async () => (await number()) === second);
    await choose('layout', 'scroll');
    await waitUntil('no pages', async () => (await page.$('.page-turner')) === null);
  });

  test('lines run down and are moved by keys', async () => {
    await choose('writing', 'vertical');
    const left = () => page.$eval('.reader-main', ({ scrollLeft }) => scrollLeft);
    const before = await left();
    await page.keyboard.press('ArrowLeft');
    await waitUntil('a move to the left', async () => (await left()) < before);
    await choose('writing', 'horizontal');
  });
});

test('focus on one paragraph lets the others step back', async () => {
  await page.click('button[aria-label="Appearance"]');
  await page.locator('::-p-aria(Focus on one paragraph)').click();
  await page.keyboard.press('Escape');
  await waitUntil('one paragraph in front', () =>
    page.evaluate(
      () => document.querySelector('iframe')?.contentDocument?.querySelectorAll('[data-here]').length === 1,
    ),
  );
  await page.click('button[aria-label="Appearance"]');
  await page.locator('::-p-aria(Focus on one paragraph)').click();
  await page.keyboard.press('Escape');
});

test('on paper stand the source, the text, the address, the day it was saved and the page numbers', async () => {
  await page.emulateMediaType('print');
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
  const paper = await page.evaluate(() => {
    const isSeen = (element: Element) => element.checkVisibility({ visibilityProperty: true });
    const read = (selector: string) =>
      [...document.querySelectorAll(selector)]
        .filter(isSeen)
        .map(({ textContent }) => textContent)
        .join('\n');
    const pageRules = [...document.styleSheets]
      .flatMap((sheet) => [...sheet.cssRules])
      .map(({ cssText }) => cssText);
    return {
      head: read('.article-head'),
      text: read('.print-copy'),
      colophon: read('.print-colophon'),
      bar: read('.reader-bar'),
      frames: [...document.querySelectorAll('iframe')].filter(isSeen).length,
      numbers: pageRules.some((rule) => rule.includes('@bottom-center') && rule.includes('counter(page)')),
    };
  });
  const pdf = Buffer.from(await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
  await page.emulateMediaType('screen');
  expect(paper.head).toContain('晨报');
  expect(paper.head).toContain('图书馆的头发');
  expect(paper.text).toContain('从这里说起');
  expect(paper.text).toContain('取自地方志');
  expect(paper.colophon).toContain('http://news.example/market.html');
  expect(paper.colophon).toMatch(/Saved .*20\d\d/);
  expect(paper.numbers).toBe(true);
  expect(paper.bar).toBe('');
  expect(paper.frames).toBe(0);
  expect(pdf.match(/\/Type\s*\/Page\b(?!s)/g)?.length).toBeGreaterThan(1);
});

test('it is read aloud sentence by sentence, and each is marked while it is read', async () => {
  // The machine of a test has no voice: it is put in at the edge of the browser, and nowhere else.
  await page.evaluateOnNewDocument(() => {
    const spoken: string[] = [];
    class Utterance {
      onend: (() => void) | null = null;
      rate = 1;
      readonly text: string;
      constructor(text: string) {
        this.text = text;
      }
    }
    const voice = { voiceURI: 'here', name: 'Here', lang: 'zh-CN', localService: true, default: true };
    const synthesis = Object.assign(new EventTarget(), {
      getVoices: () => [voice],
      cancel: () => undefined,
      speak: (utterance: Utterance) => {
        spoken.push(`${utterance.rate} ${utterance.text}`);
      },
    });
    Object.defineProperty(window, 'SpeechSynthesisUtterance', { value: Utterance });
    Object.defineProperty(window, 'speechSynthesis', { value: synthesis });
    Object.assign(window, { spoken });
  });
  const spoken = () => page.evaluate(() => (window as unknown as { spoken: string[] }).spoken);
  await page.reload();
  await waitForArticle(page);
  await page.waitForSelector('.unread-link');
  await page.evaluate(() => window.scrollTo(0, 0));
  await page.waitForSelector('[role=progressbar][aria-valuenow="0"]');
  await page.click('button[aria-label="Read aloud"]');
  await waitUntil('a sentence', async () => (await spoken()).length > 0);
  expect((await spoken())[0]).toContain('图书馆的头发展');
  expect(
    await page.evaluate(() => {
      const view = document.querySelector('iframe')?.contentWindow as (Window & typeof globalThis) | null;
      return view?.CSS.highlights.has('spoken');
    }),
  ).toBe(true);
  await page.click('button[aria-label="Next sentence"]');
  await waitUntil('the next sentence', async () => (await spoken()).length > 1);
  expect((await spoken())[1]).not.toBe((await spoken())[0]);
  await page.select('select[aria-label="Speed"]', '1.5');
  await waitUntil('another speed', async () => (await spoken()).at(-1)?.startsWith('1.5 '));
  await page.click('button[aria-label="Pause"]');
  await page.waitForSelector('button[aria-label="Play"]');
  await page.click('button[aria-label="Stop reading aloud"]');
  await waitUntil('silence', async () => (await page.$('.listen-bar')) === null);
});

describe('inside the article', () => {
  /** What the page around the frame has, and the frame therefore has not. */
  const AROUND = /^(region|page-has-heading-one|landmark-one-main|bypass)\b/;

  test.each(['light', 'sepia', 'dark', 'black', 'contrast'])('axe finds nothing in %s', async (theme) => {
    await pressRemoved();
    const article = await page.evaluate(() => {
      const document_ = document.querySelector('iframe')?.contentDocument;
      return {
        body: document_?.body.innerHTML ?? '',
        style: document_?.documentElement.style.cssText ?? '',
        face: document_?.documentElement.dataset.face ?? '',
      };
    });
    // The frame runs no script, so axe looks at the same document in a tab of its own.
    const alone = await world.openExtensionPage('article.html');
    await alone.setBypassCSP(true);
    await alone.reload();
    await alone.evaluate(
      ({ body, style, face }, name) => {
        const parsed = new DOMParser().parseFromString(body, 'text/html');
        document.body.replaceChildren(...parsed.body.childNodes);
        Object.assign(document.documentElement.dataset, { theme: name, face, paragraphs: 'indent' });
        document.documentElement.style.cssText = style;
        document.documentElement.lang = 'zh-CN';
        document.documentElement.style.background = 'var(--paper)';
      },
      article,
      theme,
    );
    const found = (await checkAccessibility(alone)).filter((line) => !AROUND.test(line));
    await alone.close();
    await page.bringToFront();
    expect(found).toEqual([]);
  });

  /** Shows what was removed, so that it is looked at too. */
  async function pressRemoved(): Promise<void> {
    if ((await inner('.removed')) !== '') return;
    await page.locator('::-p-aria(1 thing removed)').click();
    await waitUntil('what was removed', () => inner('.removed'));
  }
});

test('what shall never be removed on a site again is a rule for the site, and can be undone', async () => {
  const rules = () =>
    page.evaluate(async () => {
      const { chrome } = globalThis as unknown as {
        chrome: { storage: { local: { get: (key: string) => Promise<Record<string, unknown>> } } };
      };
      const { settings } = await chrome.storage.local.get('settings');
      return JSON.stringify((settings as { siteRules?: unknown } | undefined)?.siteRules ?? []);
    });
  await pressInner('[data-act=never]');
  await waitUntil('the rule', async () => (await rules()).includes('share-prompt'));
  expect(await rules()).toContain('news.example');
  await waitUntil('the block back', () => inner('.removed-back'));
  await page.locator('::-p-aria([name="Undo"][role="button"])').click();
  await waitUntil('no rule', async () => !(await rules()).includes('share-prompt'));
  await waitUntil('the block out again', async () => (await inner('.removed-back')) === '');
});
