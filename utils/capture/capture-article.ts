import type { ArticleDraft } from '@/utils/article/article-draft';
import type { CaptureError } from '@/utils/article/capture-error';
import { ARTICLE_PASSES, PAGE_PASSES, runPasses } from '@/utils/clean/clean-content';
import { RemovalLog } from '@/utils/clean/removal-log';
import { findContent } from '@/utils/extract/find-content';
import { findHeadline } from '@/utils/extract/find-headline';
import { readRunningText } from '@/utils/extract/read-running-text';
import { disarmSnapshot, snapshotPage } from '@/utils/extract/snapshot-page';
import { err, ok, type Result } from '@/utils/result/result';
import { sanitiseElement } from '@/utils/sanitise/sanitise-element';
import { countText } from '@/utils/text/count-text';
import { measureTree } from '@/utils/text/measure-tree';
import type { CaptureOptions } from './capture-options';
import { EXTRACTOR_VERSION } from './extractor-version';
import { listPictures } from './list-pictures';
import { listRemovals } from './list-removals';
import { readPlainMetadata } from './read-plain-metadata';

/** Shorter than this (in characters) is no text to keep, unless the reader insists. */
const LEAST_CHARACTERS = 20;

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
  const window = options.window ?? document.defaultView;
  if (!window) return fail('page-gone', 'the document has no window');
  const snapshot = snapshotPage(document);
  if (!snapshot.body?.textContent?.trim()) return fail('empty-page', 'the body holds no text');
  disarmSnapshot(snapshot);
  const metadata = readPlainMetadata(snapshot, url);
  const log = new RemovalLog();
  const without = options.without ?? new Set<string>();
  const baseUrl = snapshot.baseURI || url;
  const { body } = snapshot;
  const page = { title: metadata.title, baseUrl, log, measures: measureTree(body) };
  runPasses(PAGE_PASSES, body, page, without);
  const content = findContent(body, findHeadline(body, metadata.title));
  const article = snapshot.createElement('div');
  article.append(...content.element.childNodes);
  content.measures.set(article, content.measures.get(content.element) as never);
  runPasses(ARTICLE_PASSES, article, { ...page, measures: content.measures }, without);
  const removals = listRemovals(article, log.entries, window);
  const html = sanitiseElement(article, window);
  const text = readRunningText(article);
  const counts = countText(text);
  if (counts.characters < (options.anyway ? 1 : LEAST_CHARACTERS)) return fail('no-text', 'no running text');
  return ok({
    ...metadata,
    html,
    text,
    counts,
    pictures: listPictures(article),
    removals,
    capturedAt: now.toISOString(),
    extractorVersion: EXTRACTOR_VERSION,
  });
}

function fail(code: CaptureError['code'], message: string): Result<ArticleDraft, CaptureError> {
  return err({ code, message });
}
