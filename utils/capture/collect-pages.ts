import type { ArticleDraft } from '@/utils/article/article-draft';
import type { PageOfArticle } from '@/utils/article/page-trail';
import type { Result } from '@/utils/result/result';
import { captureArticle } from './capture-article';
import { type DraftPage, joinDrafts } from './join-drafts';
import { splitPages } from './split-pages';

/** No more pages than this are fetched for one article. */
export const MOST_PAGES = 30;
/** The whole on one page has at least this many times the text of one of its pages. */
const WHOLE_GAIN = 1.2;

/** How the pages of an article are had and followed. */
export interface PageCollection {
  /** Fetches a page and parses it; an error says why not. */
  readonly load: (url: string) => Promise<Result<Document, string>>;
  /** Told after each page how many are here and how many are known of. */
  readonly onProgress: (here: number, known: number) => void;
  readonly signal: AbortSignal;
  /** The window whose DOM parses and sanitises. */
  readonly window: Window;
  readonly now: Date;
}

/**
 * Fetches the other pages of an article, one after the other, and joins them to one draft. Pages that
 * fail, or are not reached before it is called off, stay in the draft's `pages.others`, so that the
 * same call on the joined draft tries them again.
 */
export async function collectPages(draft: ArticleDraft, collection: PageCollection): Promise<ArticleDraft> {
  const trail = draft.pages;
  if (!trail) return draft;
  const whole = trail.whole ? await loadPage(trail.whole, collection) : null;
  if (whole && whole.counts.characters > WHOLE_GAIN * draft.counts.characters) return asWhole(whole, draft);
  const known = new Map(trail.others.map(({ number, url }) => [number, url]));
  const present = splitPages(draft, collection.window);
  const fetched = new Map<number, ArticleDraft>();
  const failed: PageOfArticle[] = [];
  for (let next = nextOf(known, fetched, failed); next; next = nextOf(known, fetched, failed)) {
    if (collection.signal.aborted || fetched.size + failed.length >= MOST_PAGES - draft.pageCount) break;
    const page = await loadPage(next.url, collection);
    if (page) fetched.set(next.number, page);
    else failed.push(next);
    for (const { number, url } of page?.pages?.others ?? []) {
      if (number > next.number && !present.has(number) && !known.has(number)) known.set(number, url);
    }
    collection.onProgress(draft.pageCount + fetched.size, draft.pageCount + known.size);
  }
  const others = [...known].flatMap(([number, url]) => (fetched.has(number) ? [] : [{ number, url }]));
  const pages: DraftPage[] = [...fetched].map(([number, page]) => ({ number, draft: page }));
  return joinDrafts(draft, pages, others, collection.window);
}

function nextOf(
  known: ReadonlyMap<number, string>,
  fetched: ReadonlyMap<number, ArticleDraft>,
  failed: readonly PageOfArticle[],
): PageOfArticle | null {
  const open = [...known.keys()].filter(
    (number) => !fetched.has(number) && !failed.some((page) => page.number === number),
  );
  const number = Math.min(...open);
  const url = known.get(number);
  return url === undefined ? null : { number, url };
}

async function loadPage(url: string, { load, window, now }: PageCollection): Promise<ArticleDraft | null> {
  const loaded = await load(url);
  if (!loaded.ok) return null;
  const captured = captureArticle(loaded.value, url, now, { anyway: true, window });
  return captured.ok ? captured.value : null;
}

/** The whole, under the address and time of the page that was read. */
function asWhole(whole: ArticleDraft, { url, canonicalUrl, title, capturedAt }: ArticleDraft): ArticleDraft {
  return { ...whole, url, canonicalUrl, title, capturedAt, pages: null };
}
