import { ARTICLE_PASSES, PAGE_PASSES, type PassRun, runPasses } from '@/utils/clean/clean-content';
import type { CleanContext } from '@/utils/clean/clean-context';
import { noteOutside } from '@/utils/clean/note-outside';
import { RemovalLog } from '@/utils/clean/removal-log';
import { findContent } from '@/utils/extract/find-content';
import { findHeadline } from '@/utils/extract/find-headline';
import { findLede } from '@/utils/extract/find-lede';
import type { Snapshot } from '@/utils/extract/snapshot-page';
import { measureTree } from '@/utils/text/measure-tree';

/** The article as nodes, and what was taken away to get it. */
export interface IsolatedArticle {
  readonly article: Element;
  readonly log: RemovalLog;
}

/** With less than this share of the page's running text left, and less than this many Latin letters, names and hiding were not to be trusted. */
const LEAST_LEFT = 0.25;
const LEAST_PROSE = 300;
/** The passes that go by what a page says of itself. */
const TRUSTING = ['drop-hidden', 'drop-named', 'drop-teasers', 'drop-furniture'];

/**
 * Finds the article in a snapshot and cleans it. The snapshot is used up.
 *
 * @param retake - gives the body of another snapshot: for the few pages where the first was cut to nothing.
 */
export function isolateArticle(
  snapshot: Snapshot,
  retake: () => HTMLElement,
  title: string,
  run: PassRun,
): IsolatedArticle | 'too-slow' {
  const { body } = snapshot.document;
  const first = prunePage(body, snapshot, title, run);
  if (first === 'too-slow') return first;
  const isBare = first.left < LEAST_PROSE && first.left < LEAST_LEFT * first.whole;
  if (!isBare) return cleanArticle(body, first.context, run);
  const spare = retake();
  const lenient = new Set([...run.without, ...TRUSTING]);
  const second = prunePage(spare, snapshot, title, { ...run, without: lenient });
  return second === 'too-slow' ? second : cleanArticle(spare, second.context, run);
}

interface Pruned {
  readonly context: CleanContext;
  /** Running text before and after. */
  readonly whole: number;
  readonly left: number;
}

function prunePage(body: Element, { baseUrl }: Snapshot, title: string, run: PassRun): Pruned | 'too-slow' {
  const measures = measureTree(body);
  const context: CleanContext = { title, baseUrl, log: new RemovalLog(run.spared), measures };
  const whole = measures.get(body)?.prose ?? 0;
  if (!runPasses(PAGE_PASSES, body, context, run)) return 'too-slow';
  const after = measureTree(body);
  return { context: { ...context, measures: after }, whole, left: after.get(body)?.prose ?? 0 };
}

function cleanArticle(body: Element, context: CleanContext, run: PassRun): IsolatedArticle | 'too-slow' {
  const headline = findHeadline(body, context.title);
  const content = findContent(body, headline, context.measures);
  const article = body.ownerDocument.createElement('div');
  const measure = context.measures.get(content);
  if (measure) context.measures.set(article, measure);
  const lede = findLede(content, headline, context.measures);
  for (const block of lede) block.className = 'standfirst';
  article.append(...lede);
  noteOutside(content, headline, context.log);
  article.append(...content.childNodes);
  content.replaceChildren(article);
  return runPasses(ARTICLE_PASSES, article, context, run) ? { article, log: context.log } : 'too-slow';
}
