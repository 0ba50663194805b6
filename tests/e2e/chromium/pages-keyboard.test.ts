import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openPages, PAGES } from '../harness/open-pages.ts';
import { openWorld, type World } from '../harness/open-world.ts';
import { textOf, waitForArticle, waitForText } from '../harness/popup-actions.ts';
import { waitUntil } from '../harness/wait-until.ts';

/** Everything by the keyboard alone, with keys as they are struck. */
let world: World;
let pages: Awaited<ReturnType<typeof openPages>>;

beforeAll(async () => {
  world = await openWorld();
  pages = await openPages(world);
});

afterAll(() => world.close());

/** More stops than any page has. */
const MOST_STOPS = 90;

/** Strikes the tabulator until it comes round, and says what could be pressed and was never reached, or reached and not seen. */
async function walk(page: Page): Promise<{ missed: readonly string[]; unseen: readonly string[] }> {
  await page.bringToFront();
  await page.evaluate(markControls);
  for (let stop = 0; stop < MOST_STOPS; stop += 1) {
    await page.keyboard.press('Tab');
    if (await page.evaluate(noteFocus)) break;
  }
  return page.evaluate(() => ({
    missed: [...document.querySelectorAll('[data-walk="wanted"]')].map((element) => element.outerHTML),
    unseen: [...document.querySelectorAll('[data-walk="unseen"]')].map((element) => element.outerHTML),
  }));
}

/** Runs in the page: marks what a mouse could press. A group of radio buttons is one stop. */
function markControls(): void {
  const controls = document.querySelectorAll<HTMLElement>(
    'a[href], button, input, select, textarea, summary',
  );
  for (const control of controls) {
    const isOther = control instanceof HTMLInputElement && control.type === 'radio' && !control.checked;
    const isOff = control.tabIndex < 0 || control.matches(':disabled') || !control.checkVisibility();
    if (!isOther && !isOff) control.dataset.walk = 'wanted';
  }
}

/** Runs in the page: notes where the focus is, and whether it can be seen. True when it has come round. */
function noteFocus(): boolean {
  const focused = document.activeElement;
  if (!(focused instanceof HTMLElement) || focused === document.body) return false;
  if (focused.dataset.walk === undefined) return false;
  if (focused.dataset.walk !== 'wanted') return true;
  // What stands for a control that is drawn over wears the ring in its place.
  const wearers = [focused, focused.nextElementSibling, focused.closest('.entry')];
  const isRinged = wearers.some((wearer) => {
    const style = wearer && getComputedStyle(wearer);
    return style && style.outlineStyle !== 'none' && Number.parseFloat(style.outlineWidth) >= 2;
  });
  focused.dataset.walk = isRinged ? 'seen' : 'unseen';
  return false;
}

describe.each(PAGES)('%s', (name) => {
  test('the tabulator reaches everything, and the focus is seen', async () => {
    expect(await walk(pages[name])).toEqual({ missed: [], unseen: [] });
  });
});

test.each(['library', 'reader', 'popup'] as const)(
  '? shows the keys of the %s, and Escape puts them away',
  async (name) => {
    const page = pages[name];
    await page.bringToFront();
    await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
    await page.keyboard.press('?');
    await page.waitForSelector('dialog[open] kbd');
    // Keys belong to the sheet now.
    await page.keyboard.press('e');
    await page.keyboard.press('Escape');
    await page.waitForSelector('dialog', { hidden: true });
    expect(await textOf(page)).not.toContain('Archived');
  },
);

test('keys star, archive, tag and take back the save in the popup', async () => {
  const { popup } = pages;
  await popup.bringToFront();
  await popup.keyboard.press('s');
  await popup.waitForSelector('button[aria-label="Star"][aria-pressed="true"]');
  await popup.keyboard.press('e');
  await popup.waitForSelector('button[aria-label="Archive"][aria-pressed="true"]');
  await popup.keyboard.press('t');
  await popup.waitForSelector('.tag-line input:focus');
  await popup.keyboard.type('markets');
  await popup.keyboard.press('Enter');
  await popup.waitForSelector('button[aria-label="Take off markets"]');
  await popup.keyboard.press('Tab');
  await popup.keyboard.press('z');
  await waitForText(popup, 'No longer saved');
  expect(await readAnnounced(popup)).toContain('No longer saved');
  await popup.keyboard.press('k');
  await waitForText(popup, 'Saved ·');
});

test('options are looked for, switched and chosen', async () => {
  const { options } = pages;
  await options.bringToFront();
  await options.focus('input[type=search]');
  await options.keyboard.type('pictures');
  await options.keyboard.press('Tab');
  await waitUntil('fewer settings', async () => (await options.$$('.setting')).length < 4);
  await options.focus('.switch input');
  await options.keyboard.press('Space');
  await options.waitForSelector('.switch input:not(:checked)');
  await options.keyboard.press('Space');
  await options.focus('input[type=search]');
  await options.keyboard.press('Escape');
  await options.focus('input[name="theme"]:checked');
  await options.keyboard.press('ArrowRight');
  await waitUntil('the next theme', () =>
    options.evaluate(() => document.documentElement.dataset.theme === 'light'),
  );
  await options.keyboard.press('ArrowLeft');
});

test('the first page is tried and saved', async () => {
  const { welcome } = pages;
  await welcome.bringToFront();
  await welcome.focus('.trial-actions button');
  await welcome.keyboard.press('Enter');
  await waitForArticle(welcome, 'a pencil behind her ear');
  await welcome.focus('.trial-actions button');
  await welcome.keyboard.press('Enter');
  await waitForText(welcome, 'Saved ·');
});

test('a highlight is removed and taken back', async () => {
  const { highlights } = pages;
  await highlights.bringToFront();
  await highlights.focus('button[aria-label="Remove highlight"]');
  await highlights.keyboard.press('Enter');
  await highlights.waitForSelector('.highlights-entry', { hidden: true });
  expect(await readAnnounced(highlights)).toContain('Highlight removed');
  await highlights.focus('.toast button');
  await highlights.keyboard.press('Enter');
  await highlights.waitForSelector('.highlights-entry');
  await highlights.waitForSelector('::-p-text(Undone)');
  expect(await readAnnounced(highlights)).toContain('Undone');
});

/** What a screen reader has been told without being asked: the live regions of the accessibility tree. */
async function readAnnounced(page: Page): Promise<string> {
  const tree = await page.accessibility.snapshot({ interestingOnly: false });
  const read = (node: Said, isLive: boolean): string => {
    const isTold = isLive || node.role === 'status' || node.role === 'alert';
    const own = isTold && node.role === 'StaticText' ? `${node.name} ` : '';
    return own + (node.children ?? []).map((child) => read(child, isTold)).join('');
  };
  return tree ? read(tree, false) : '';
}

interface Said {
  readonly role: string;
  readonly name?: string;
  readonly children?: readonly Said[];
}

test('files to import are chosen', async () => {
  const page = pages.import;
  await page.bringToFront();
  await page.focus('.file-drop button');
  const takesMany = await page.$eval('.file-drop input', (field) => {
    field.addEventListener('click', (event) => {
      // The browser's own window would stay open behind the test.
      event.preventDefault();
      field.dataset.asked = 'yes';
    });
    return (field as HTMLInputElement).multiple;
  });
  await page.keyboard.press('Enter');
  await page.waitForSelector('.file-drop input[data-asked]');
  expect(takesMany).toBe(true);
});

test('insights lead to the list behind a figure', async () => {
  const { insights } = pages;
  await insights.bringToFront();
  await insights.focus('.share-bars a');
  await insights.keyboard.press('Enter');
  await waitUntil('the list', () => insights.url().includes('library.html'));
});
