import type { Page } from 'puppeteer-core';
import { WITNESS } from './hostile-page.ts';
import type { HostileWorld } from './hostile-world.ts';
import type { Payload } from './read-payloads.ts';
import { type Broken, touch, waitForArticle } from './surfaces.ts';
import { type Sightings, watchPage } from './watch-page.ts';

/** What became of a snippet in the page it stands in and in the popup over it. */
export interface Captured {
  /** Number of the article in the library; null where it was not saved. */
  readonly articleId: number | null;
  /** Whether the snippet did something in its own page, where nothing stops it. */
  readonly fired: boolean;
  /** The popup said in words why there is no article. */
  readonly refused: string | null;
  readonly broken: Broken;
  readonly popup: Sightings;
}

/** What the popup has come to. */
interface Outcome extends Pick<Captured, 'articleId' | 'refused'> {
  /** It is no article, but may be read as one. */
  readonly anyway: boolean;
}

const LOADING = 20_000;
/** More than the extension's own patience with a page, which ends in words. */
const READING = 90_000;
const OWN_POPUP = /^(chrome-extension:\/\/\w+\/(popup|article)\.html|about:(blank|srcdoc)$)/;

/** Opens a snippet's article, clicks the toolbar icon, and touches everything in the popup that opens. */
export async function capturePayload(world: HostileWorld, payload: Payload): Promise<Captured> {
  const page = await world.browser.newPage();
  page.on('dialog', (dialog) => void dialog.dismiss().catch(() => undefined));
  let popup: Page | null = null;
  try {
    const source = await watchPage(page, /./);
    const mark = world.server.seen.length;
    await page.goto(world.addressOf(payload), { waitUntil: 'load', timeout: LOADING }).catch(() => undefined);
    popup = await world.openPopup(page);
    const watch = await watchPage(popup, OWN_POPUP);
    const outcome = await readPopup(popup);
    const broken =
      outcome.articleId === null
        ? outcome.refused === null
          ? 'the popup says nothing'
          : null
        : ((await waitForArticle(popup, WITNESS, READING)) ?? (await touch(popup, watch)));
    const trapped = world.server.seen.slice(mark).some(({ url }) => url.includes('trap.test'));
    watch.stop();
    const fired = source.sightings.executed.length > 0 || trapped;
    source.stop();
    return { ...outcome, fired, broken, popup: watch.sightings };
  } finally {
    await popup?.close().catch(() => undefined);
    await page.close({ runBeforeUnload: false }).catch(() => undefined);
  }
}

/** Waits until the popup has saved, or says why not; reads what is no article anyway. */
async function readPopup(popup: Page): Promise<Pick<Captured, 'articleId' | 'refused'>> {
  const read = async (): Promise<Outcome | null> => {
    const handle = await popup
      .waitForFunction(readOutcome, { timeout: READING, polling: 50 })
      .catch(() => null);
    return (await handle?.jsonValue()) || null;
  };
  let outcome = await read();
  if (outcome?.anyway) {
    await popup.evaluate(() => document.querySelector<HTMLElement>('.notice button')?.click());
    await popup
      .waitForFunction(() => !document.querySelector('.notice'), { timeout: READING })
      .catch(() => undefined);
    outcome = await read();
  }
  return { articleId: outcome?.articleId ?? null, refused: outcome?.refused ?? null };
}

/** Runs in the popup: what it has come to; false while it is on its way. */
function readOutcome(): Outcome | false {
  const link = document.querySelector<HTMLAnchorElement>('a[href*="reader.html?id="]');
  if (document.querySelector('.save-done') && link) {
    return { articleId: Number(new URL(link.href).searchParams.get('id')), refused: null, anyway: false };
  }
  const notice = document.querySelector('.notice');
  if (!notice) return false;
  const refused = (notice.textContent ?? '').trim();
  const anyway = !notice.matches('[role="alert"]') && notice.querySelector('button') !== null;
  return { articleId: null, refused, anyway };
}
