import { browser } from 'wxt/browser';
import type { CaptureError, CaptureErrorCode } from '@/utils/article/capture-error';
import type { CapturedPage } from '@/utils/article/captured-page';
import type { BlockedReason } from '@/utils/messaging/protocol';
import { err, type Result } from '@/utils/result/result';
import { blockedReason } from './blocked-reason';
import { type CaptureWish, type PageProbe, probePage } from './probe-page';

/** Milliseconds until a page that gives no answer is given up: its own scripts may never let ours run. */
const PATIENCE = 20_000;

/** Milliseconds to wait for a page that is still loading; it is read as it stands then. */
const LOADING_PATIENCE = 5_000;

/** Why a tab could not be read. `blocked` is set with the code `unreadable` only. */
export interface TabError extends CaptureError {
  readonly blocked: BlockedReason | null;
}

type Captured = Result<CapturedPage, TabError>;

/**
 * Injects the capture script into a tab and gives what it made of the page. Needs no more than
 * `activeTab`, which a click on the toolbar icon, a menu or a shortcut grants.
 */
export async function captureTab(tabId: number, wish: CaptureWish): Promise<Captured> {
  const late = fail('too-slow', `the page gave no answer within ${PATIENCE} ms`);
  return Promise.race([capture(tabId, wish), wait(PATIENCE).then(() => late)]);
}

async function capture(tabId: number, wish: CaptureWish): Promise<Captured> {
  try {
    const probe = await inject<PageProbe>({
      target: { tabId },
      func: probePage,
      args: [wish],
      injectImmediately: true,
    });
    if (!probe) return fail('page-gone', 'the page went away before it was read');
    if (probe.contentType === 'application/pdf') return block('pdf', 'a PDF viewer');
    const script: Injection = { target: { tabId }, files: ['/capture.js'] };
    const loaded = inject<Result<CapturedPage, CaptureError>>(script);
    const result = probe.isLoading ? await Promise.race([loaded, captureUnloaded(tabId)]) : await loaded;
    if (!result) return fail('page-gone', 'the page went away while it was read');
    return result.ok ? samePage(result, probe) : fail(result.error.code, result.error.message);
  } catch (error) {
    return nameRefusal(tabId, error instanceof Error ? error.message : String(error));
  }
}

/** Reads a page that does not finish loading, as it stands. */
async function captureUnloaded(tabId: number): Promise<Result<CapturedPage, CaptureError> | null> {
  await wait(LOADING_PATIENCE);
  return inject({ target: { tabId }, files: ['/capture.js'], injectImmediately: true });
}

type Injection = Parameters<typeof browser.scripting.executeScript>[0];

/** The browsers' types leave open what comes back; both give the completion value of our own script. */
async function inject<T>(injection: Injection): Promise<T | null> {
  const [frame] = await browser.scripting.executeScript(injection);
  return (frame?.result as T | undefined) ?? null;
}

/** A page that was replaced in between is not the one that was asked for. */
function samePage(result: { readonly ok: true; readonly value: CapturedPage }, probe: PageProbe): Captured {
  const pageOf = (url: string) => url.replace(/#.*$/, '');
  if (pageOf(result.value.draft.url) === pageOf(probe.url)) return result;
  return fail('page-gone', `the page was replaced by ${result.value.draft.url}`);
}

async function nameRefusal(tabId: number, refusal: string): Promise<Captured> {
  if (/no tab with id|tab was closed|frame with id|invalid tab id|was removed|navigated/i.test(refusal)) {
    return fail('page-gone', refusal);
  }
  const tab = await browser.tabs.get(tabId).catch(() => null);
  return tab ? block(blockedReason(tab.url, refusal), refusal) : fail('page-gone', refusal);
}

function block(blocked: BlockedReason, message: string): Captured {
  return err({ code: 'unreadable', message, blocked });
}

function fail(code: CaptureErrorCode, message: string): Captured {
  return err({ code, message, blocked: null });
}

function wait(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
