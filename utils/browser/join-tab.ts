import { browser } from 'wxt/browser';
import type { ArticleDraft } from '@/utils/article/article-draft';

/**
 * Has the page in a tab fetch the other pages of its article and join them to what was read of it.
 *
 * @returns The joined draft, which names the pages that could not be had; null where the page went away.
 */
export async function joinTab(tabId: number, draft: ArticleDraft): Promise<ArticleDraft | null> {
  try {
    const target = { tabId };
    // As JSON: of an object handed over as it is, Chromium leaves out every field that is null.
    await browser.scripting.executeScript({ target, func: leaveDraft, args: [JSON.stringify(draft)] });
    const [frame] = await browser.scripting.executeScript({ target, files: ['/join-pages.js'] });
    return (frame?.result as ArticleDraft | null | undefined) ?? null;
  } catch (_pageWentAway) {
    return null;
  }
}

/** Calls it off: the pages that are here already stay. */
export async function stopJoining(tabId: number): Promise<void> {
  await browser.scripting
    .executeScript({ target: { tabId }, func: abortJoining })
    // A page that went away joins nothing any more.
    .catch(() => undefined);
}

/** Runs in the page; it can use nothing from outside itself. */
function leaveDraft(json: string): void {
  Object.assign(globalThis, { offprintDraft: JSON.parse(json) });
}

/** Runs in the page; it can use nothing from outside itself. */
function abortJoining(): void {
  (globalThis as { offprintJoining?: AbortController }).offprintJoining?.abort();
}
