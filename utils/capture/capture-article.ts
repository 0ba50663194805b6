import type { ArticleDraft } from '@/utils/article/article-draft';
import type { CaptureError } from '@/utils/article/capture-error';
import { EMPTY_RULE } from '@/utils/article/site-rule';
import { readMetadata } from '@/utils/extract/metadata/read-metadata';
import { readRunningText } from '@/utils/extract/read-running-text';
import { markByRule } from '@/utils/extract/site-rules/mark-by-rule';
import { matchRules } from '@/utils/extract/site-rules/match-rules';
import { readByRule } from '@/utils/extract/site-rules/read-by-rule';
import { snapshotPage, type View } from '@/utils/extract/snapshot-page';
import { err, ok, type Result } from '@/utils/result/result';
import { sanitiseArticle } from '@/utils/sanitise/sanitise-article';
import { countText } from '@/utils/text/count-text';
import { stripInvisible } from '@/utils/text/strip-invisible';
import type { CaptureOptions } from './capture-options';
import { EXTRACTOR_VERSION } from './extractor-version';
import { isolateArticle } from './isolate-article';
import { listPictures } from './list-pictures';
import { listRemovals } from './list-removals';
import { readPageTrail } from './read-page-trail';

/** Shorter than this (in characters) is no text to keep, unless the reader insists. */
const LEAST_CHARACTERS = 20;

/**
 * Milliseconds for a page. Nobody waits longer than five seconds: the rest is for the step that is
 * under way when the time is over, and for sending the result.
 */
const BUDGET = 3500;
/** `NodeFilter.SHOW_TEXT`. */
const SHOW_TEXT = 4;

/**
 * Turns a page into an offprint: snapshot, extract, clean, sanitise. The page is left untouched.
 *
 * @param url - the address the reader visited.
 * @param now - when the page is read: the time of the draft, and what relative dates are relative to.
 */
export function captureArticle(
  document: Document,
  url: string,
  now: Date,
  options: CaptureOptions = {},
): Result<ArticleDraft, CaptureError> {
  const view = (options.window ?? document.defaultView) as View | null;
  if (!view) return fail('page-gone', 'the document has no window');
  const isLate = startBudget(options);
  const snapshot = snapshotPage(document, view);
  if (snapshot === 'too-large') return fail('too-large', 'over 200,000 elements or 20 million characters');
  if (!snapshot || !holdsText(snapshot.document.body)) {
    return snapshot?.document.body?.querySelector('img')
      ? fail('no-text', 'the body holds pictures and no text')
      : fail('empty-page', 'the body holds nothing');
  }
  if (isLate()) return fail('too-slow', 'the time budget ran out while the page was copied');
  const rule = matchRules(options.rules ?? [], url) ?? EMPTY_RULE;
  const read = readMetadata(snapshot.document, url, now);
  const metadata = { ...read, ...readByRule(snapshot.document, rule, read, now) };
  if (isLate()) return fail('too-slow', 'the time budget ran out before the article was looked for');
  const pages = readPageTrail(snapshot.document, metadata.url, snapshot.baseUrl, rule);
  markByRule(snapshot.document, rule);
  const retake = () => {
    const again = snapshotPage(document, view);
    if (again === null || again === 'too-large') throw new Error('the page changed while it was read');
    markByRule(again.document, rule);
    return again.document.body;
  };
  const run = { without: options.without ?? new Set<string>(), spared: rule.keepReasons, isLate };
  const isolated = isolateArticle(snapshot, retake, metadata.title, run);
  if (isolated === 'too-slow') return fail('too-slow', 'the time budget ran out');
  const { article, log } = isolated;
  const removals = listRemovals(article, log.entries, isLate);
  const html = sanitiseArticle(article, view);
  const text = readRunningText(article);
  const counts = countText(text);
  if (counts.characters < (options.anyway ? 1 : LEAST_CHARACTERS)) return fail('no-text', 'no running text');
  const shown = (name: string | null) => (name === null ? null : stripInvisible(name).trim() || null);
  return ok({
    ...metadata,
    title: shown(metadata.title) ?? metadata.url,
    byline: shown(metadata.byline),
    source: shown(metadata.source),
    siteName: shown(metadata.siteName),
    html,
    text,
    counts,
    pictures: listPictures(article),
    removals,
    pages,
    pageCount: 1,
    pagesMissing: pages?.others.length ?? 0,
    capturedAt: now.toISOString(),
    extractorVersion: EXTRACTOR_VERSION,
    originalHash: null,
  });
}

function holdsText(body: Element | null): boolean {
  const walker = body?.ownerDocument.createTreeWalker(body, SHOW_TEXT);
  while (walker?.nextNode()) if (/\S/.test(walker.currentNode.nodeValue ?? '')) return true;
  return false;
}

/** Whether the time for the page is over; never without a clock. */
function startBudget({ clock, budget = BUDGET }: CaptureOptions): () => boolean {
  if (!clock) return () => false;
  const deadline = clock() + budget;
  return () => clock() > deadline;
}

function fail(code: CaptureError['code'], message: string): Result<ArticleDraft, CaptureError> {
  return err({ code, message });
}
