import { browser } from 'wxt/browser';
import { defineContentScript } from '#imports';
import { detectArticle } from '@/utils/detect/detect-article';
import type { VerdictMessage } from '@/utils/messaging/protocol';

/** A page is looked at this long (ms) after it has come to rest. */
const REST = 400;

/** A page that never rests is looked at all the same, this often (ms). */
const LONGEST_WAIT = 2_000;

/** How long (ms) after loading, or after a change of address or title, a page's content is watched. */
const FILLING_TIME = 15_000;

/** Runs on every page and has to stay small: see the bundle budget. Nothing leaves the browser. */
export default defineContentScript({
  matches: ['http://*/*', 'https://*/*'],
  runAt: 'document_idle',
  main({ signal }) {
    watchPage(signal);
  },
});

/** Says what the page is: now, when it has filled itself in, turned into another, or come back. */
function watchPage(signal: AbortSignal): void {
  let told = '';
  let timer: ReturnType<typeof setTimeout> | undefined;
  let waitingSince = 0;
  let filledAt = 0;

  const look = () => {
    timer = undefined;
    if (!browser.runtime?.id) return;
    const verdict = judge();
    const said = JSON.stringify(verdict);
    if (said === told) return;
    told = said;
    // The background may be just being updated; the next look tells it then.
    browser.runtime.sendMessage(verdict).catch(() => {
      told = '';
    });
  };
  const lookSoon = () => {
    const now = performance.now();
    if (timer === undefined) waitingSince = now;
    else if (now - waitingSince > LONGEST_WAIT) return;
    clearTimeout(timer);
    timer = setTimeout(look, REST);
  };
  const content = new MutationObserver(() => {
    if (performance.now() > filledAt) content.disconnect();
    else lookSoon();
  });
  const watchFilling = () => {
    filledAt = performance.now() + FILLING_TIME;
    content.observe(document, { childList: true, subtree: true });
    lookSoon();
  };
  const comeBack = ({ persisted }: PageTransitionEvent) => {
    // Meanwhile the tab showed another page, and the icon speaks of that one.
    if (persisted) told = '';
    if (persisted) watchFilling();
  };
  const title = new MutationObserver(watchFilling);

  look();
  watchFilling();
  if (document.head) title.observe(document.head, { childList: true, subtree: true, characterData: true });
  window.addEventListener('pageshow', comeBack, { signal });
  window.addEventListener('popstate', watchFilling, { signal });
  window.addEventListener('hashchange', watchFilling, { signal });
  // Where it is there, it tells of `history.pushState` too, which the page calls in its own world.
  window.navigation?.addEventListener('currententrychange', watchFilling, { signal });
  signal.addEventListener('abort', () => {
    clearTimeout(timer);
    content.disconnect();
    title.disconnect();
  });
}

function judge(): VerdictMessage {
  const url = location.href;
  const { isArticle } = detectArticle(document, url);
  return { type: 'verdict', isArticle, url, canonicalUrl: readCanonical() };
}

function readCanonical(): string | null {
  const { href } = document.querySelector<HTMLLinkElement>('link[rel=canonical]') ?? { href: '' };
  return /^https?:/.test(href) ? href : null;
}
