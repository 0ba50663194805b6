import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { LibraryFiller } from '@/scripts/library/fill-library.ts';
import { makeLongDraft } from '../harness/make-long-draft.ts';
import { openReader, settle, waitForArticle } from '../harness/open-reader.ts';
import { openWorld, type World } from '../harness/open-world.ts';
import { waitUntil } from '../harness/wait-until.ts';

/** What a reader does to an article: marks it, archives it, deletes it, and takes each back. */
let world: World;
let filler: LibraryFiller;
let page: Page;
let id: number;

const draft = makeLongDraft({ paragraphs: 30 });

beforeAll(async () => {
  world = await openWorld();
  filler = await LibraryFiller.on(await world.openExtensionPage('article.html'));
  ({ id } = await filler.save(draft));
  page = await openReader(world, id);
});

afterAll(() => world.close());

/** Text of every highlight, in order, as it stands on the page. */
const marks = (from = page) =>
  from.evaluate(() =>
    [...(document.querySelector('iframe')?.contentDocument?.querySelectorAll('mark') ?? [])]
      .map(({ textContent }) => textContent)
      .join('|'),
  );

/** Selects from within one paragraph to within another, and lets the pointer go. */
async function select(from: number, to: number): Promise<void> {
  await page.evaluate(
    (first, last) => {
      const inner = document.querySelector('iframe')?.contentDocument;
      const [a, b] = [first, last].map((index) => inner?.querySelectorAll('p')[index]?.firstChild);
      if (!inner || !a || !b) throw new Error('no paragraphs');
      inner.defaultView?.getSelection()?.setBaseAndExtent(a, 10, b, 12);
      b.parentElement?.dispatchEvent(new PointerEvent('pointerup', { bubbles: true }));
    },
    from,
    to,
  );
}

async function press(name: string): Promise<void> {
  await page.locator(`button[aria-label="${name}"], ::-p-aria(${name})`).click();
}

test('a selection over paragraphs becomes a highlight', async () => {
  await select(4, 5);
  await press('Green');
  await waitUntil('the highlight', async () => (await marks()).includes('|'));
  const colours = await page.evaluate(() =>
    [...(document.querySelector('iframe')?.contentDocument?.querySelectorAll('mark') ?? [])].map(
      (mark) => mark.dataset.colour,
    ),
  );
  expect(new Set(colours)).toEqual(new Set(['green']));
});

test('it stays on its words when the article is saved anew with a paragraph changed and one more', async () => {
  const before = await marks();
  await filler.save({
    ...draft,
    html: `<p>编者按：本文有更新。</p>${draft.html.replace('(4)', '(4) 更正：')}`,
    text: `编者按：本文有更新。\n${draft.text}`,
  });
  const anew = await openReader(world, id);
  await waitUntil('the highlight', async () => (await marks(anew)) !== '');
  expect(await marks(anew)).toBe(before);
  await anew.close();
  // The tab that comes to the front gives its own page the focus, and would take it from the article.
  await page.bringToFront();
  await page.reload();
  await waitForArticle(page);
});

test('a note is kept with it', async () => {
  await waitUntil('the highlight', marks);
  await page.evaluate(() =>
    document.querySelector('iframe')?.contentDocument?.querySelector('mark')?.focus(),
  );
  await page.keyboard.press('Enter');
  await press('Note');
  await waitUntil('the field for the note', () =>
    page.evaluate(() => document.activeElement?.matches('.highlight-menu textarea, .highlight-menu input')),
  );
  await page.keyboard.type('记一笔');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Escape');
  await waitUntil('the note', () =>
    page.evaluate(
      () => document.querySelector('iframe')?.contentDocument?.querySelector('mark')?.title === '记一笔',
    ),
  );
});

test('removing it can be undone', async () => {
  const before = await marks();
  await press('Highlights');
  await page.locator('.highlight-entry button[aria-label="Remove highlight"]').click();
  await waitUntil('no highlight', async () => (await marks()) === '');
  await press('Undo');
  await waitUntil('the highlight again', async () => (await marks()) === before);
  await page.keyboard.press('Escape');
});

test('deleting can be undone, from the toast and from the page', async () => {
  await press('Move to trash');
  await page.waitForSelector('::-p-text(This article is in the trash.)');
  await press('Undo');
  await page.waitForSelector('button[aria-label="Move to trash"]');
  await press('Move to trash');
  await page.waitForSelector('::-p-text(This article is in the trash.)');
  await press('Put back');
  await page.waitForSelector('button[aria-label="Move to trash"]');
});

test('archiving can be undone', async () => {
  const isArchived = () =>
    page.$eval('button[aria-label="Archive"]', (button) => button.ariaPressed === 'true');
  await press('Archive');
  await waitUntil('the archive', isArchived);
  await press('Undo');
  await waitUntil('it back', async () => !(await isArchived()));
});

test('a removed block is shown in its place with its reason, and put back', async () => {
  await press('1 thing removed');
  const inner = (selector: string) =>
    page.evaluate(
      (query) => document.querySelector('iframe')?.contentDocument?.querySelector(query)?.textContent ?? '',
      selector,
    );
  await waitUntil('the block', async () => (await inner('.removed')).includes('分享到微信'));
  expect(await inner('.removed-bar')).toContain('Share buttons');
  await page.evaluate(() =>
    document
      .querySelector('iframe')
      ?.contentDocument?.querySelector<HTMLElement>('[data-act=toggle]')
      ?.click(),
  );
  await waitUntil('the block back', () => inner('.removed-back'));
  await press('Undo');
  await waitUntil('it out again', async () => (await inner('.removed-back')) === '');
});

test('a key marks the sentence where reading stands', async () => {
  const before = await marks();
  await page.evaluate(() => window.scrollTo(0, 900));
  await settle(page);
  await page.keyboard.press('h');
  await waitUntil('another highlight', async () => (await marks()) !== before);
});
