import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { type SearchHit, searchArticles } from '@/utils/library/search-articles';
import type { MarkedText } from '@/utils/search/make-snippet';
import { parseQuery } from '@/utils/search/parse-query';
import type { ParsedQuery } from '@/utils/search/query';
import { ownRates } from '@/utils/settings/own-rates';
import { getSettings } from '@/utils/settings/settings-store';

/** Suggestions that browsers show. */
const MOST = 6;

let typing = new AbortController();

/** Searches the library from the address bar: `off` and words. */
export function serveOmnibox(): void {
  browser.omnibox.setDefaultSuggestion({ description: i18n.t('search.omnibox', ['%s']) });
  browser.omnibox.onInputChanged.addListener((text, suggest) => void answer(text, suggest));
  browser.omnibox.onInputEntered.addListener((text, disposition) => void open(text, disposition));
}

async function answer(
  text: string,
  suggest: (suggestions: { content: string; description: string }[]) => void,
): Promise<void> {
  typing.abort();
  typing = new AbortController();
  const { signal } = typing;
  const query = await read(text);
  if (!query.units.some(({ not }) => !not)) return;
  try {
    const search = await searchArticles(query, Date.now(), signal);
    const { hits } = await search.next(MOST, true);
    suggest(hits.map(describe));
  } catch (error) {
    if (!signal.aborted) throw error;
  }
}

/** The settings are asked only where the query is about the reader's own pace: letters come fast. */
async function read(text: string): Promise<ParsedQuery> {
  const query = parseQuery(text, Date.now());
  if (!query.filters.some(({ key }) => key === 'length')) return query;
  return parseQuery(text, Date.now(), ownRates(await getSettings()));
}

function describe({ record, title }: SearchHit): { content: string; description: string } {
  const origin = record.source ?? record.siteName ?? record.host;
  // Chromium reads markup in a suggestion, Firefox shows it as it is.
  const description = import.meta.env.FIREFOX
    ? `${record.title} · ${origin}`
    : `${mark(title)} <dim>${escapeMarkup(origin)}</dim>`;
  return { content: browser.runtime.getURL(`/reader.html?id=${record.id}` as '/reader.html'), description };
}

function mark(title: MarkedText): string {
  return title
    .map(({ text, marked }) => (marked ? `<match>${escapeMarkup(text)}</match>` : escapeMarkup(text)))
    .join('');
}

function escapeMarkup(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&apos;');
}

/** Opens the suggestion that was chosen, else the library with what was typed. */
async function open(text: string, disposition: string): Promise<void> {
  const isSuggestion = text.startsWith(browser.runtime.getURL('/reader.html'));
  const library = browser.runtime.getURL('/library.html');
  const url = isSuggestion ? text : `${library}?view=all&q=${encodeURIComponent(text)}`;
  if (disposition === 'currentTab') await browser.tabs.update({ url });
  else await browser.tabs.create({ url, active: disposition === 'newForegroundTab' });
}
