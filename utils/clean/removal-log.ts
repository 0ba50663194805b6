import type { RemovalReason } from '@/utils/article/removal';
import { collapseSpace } from '@/utils/text/collapse-space';

/** One thing taken away, still as nodes: it becomes a `Removal` when the article is finished. */
export interface LoggedRemoval {
  readonly pass: string;
  readonly reason: RemovalReason;
  readonly text: string;
  /** What was taken. */
  readonly element: Element;
  /** Stands where it stood; null for what never stood in the article. */
  readonly mark: Comment | null;
  /** For things outside the article: whether they stood before or after it. */
  readonly side: 'before' | 'after' | null;
}

/** Put on elements by a rule for the site: never to be taken away. */
const KEPT = '[data-offprint-keep]';

const SHOWS_SOMETHING = 'img, picture, video, audio, iframe, svg, canvas';

/** White space and characters without width apart, there is something to read. */
const VISIBLE = /[^\s\u200b\u2060\ufeff\u00ad]/;

/** A removal with its text as it was found. */
type Taken = Omit<LoggedRemoval, 'text'> & { readonly raw: string };

/** Most of what is taken from a page lies outside the main column and is forgotten: its text is put in order when asked for. */
class Entry implements LoggedRemoval {
  readonly pass: string;
  readonly reason: RemovalReason;
  readonly element: Element;
  readonly mark: Comment | null;
  readonly side: 'before' | 'after' | null;
  readonly raw: string;
  #text: string | null = null;

  constructor({ pass, reason, element, raw, mark, side }: Taken) {
    this.pass = pass;
    this.reason = reason;
    this.element = element;
    this.raw = raw;
    this.mark = mark;
    this.side = side;
  }

  get text(): string {
    this.#text ??= collapseSpace(this.raw);
    return this.#text;
  }
}

/**
 * The only way to take something away from an article. Every removal is written down with its pass
 * and reason, and a mark stays where it was, so that it can be shown and put back.
 */
export class RemovalLog {
  entries: Entry[] = [];
  readonly #spared: ReadonlySet<RemovalReason>;
  /** Whether a rule keeps anything on this page: asked once. */
  #knowsKept: boolean | null = null;

  /** @param spared - reasons for which the reader wants nothing taken away on this site. */
  constructor(spared: Iterable<RemovalReason> = []) {
    this.#spared = new Set(spared);
  }

  /** Takes an element out of the article; leaves it where a rule for the site says that it stays. */
  remove(element: Element, pass: string, reason: RemovalReason): void {
    if (this.#spared.has(reason) || this.#isKept(element)) return;
    const raw = element.textContent ?? '';
    if (!VISIBLE.test(raw) && !element.matches(SHOWS_SOMETHING) && !element.querySelector(SHOWS_SOMETHING)) {
      element.remove();
      return;
    }
    const mark = element.ownerDocument.createComment('removed');
    element.replaceWith(mark);
    this.entries.push(new Entry({ pass, reason, element, raw, mark, side: null }));
  }

  #isKept(element: Element): boolean {
    this.#knowsKept ??= element.ownerDocument.querySelector(KEPT) !== null;
    return this.#knowsKept && (element.closest(KEPT) !== null || element.querySelector(KEPT) !== null);
  }

  /** Writes down something visible that never was in the article: it stays where it is. */
  noteOutside(element: Element, pass: string, reason: RemovalReason, side: 'before' | 'after'): void {
    const raw = element.textContent ?? '';
    if (VISIBLE.test(raw)) this.entries.push(new Entry({ pass, reason, element, raw, mark: null, side }));
  }

  /** Forgets what was taken from outside the main column; of the rest outside the article, keeps the side. */
  keepOnly(column: Element, content: Element): void {
    const outer = new Map<Node, Entry>(this.entries.map((entry) => [entry.element, entry]));
    this.entries = this.entries.flatMap((entry) => {
      const mark = entry.mark && shownMark(entry.mark, outer);
      const { pass, reason, element, raw } = entry;
      if (mark === entry.mark && (mark === null || content.contains(mark))) return [entry];
      if (mark === null || !column.contains(mark)) return [];
      if (content.contains(mark)) return [new Entry({ pass, reason, element, raw, mark, side: null })];
      const isAfter = (content.compareDocumentPosition(mark) & 4) !== 0;
      return [new Entry({ pass, reason, element, raw, mark: null, side: isAfter ? 'after' : 'before' })];
    });
  }
}

/** A mark in something that was itself taken away stands where that stood; null where nothing tells. */
function shownMark(mark: Comment, outer: ReadonlyMap<Node, Entry>): Comment | null {
  let shown: Comment | null = mark;
  while (shown && !shown.isConnected) {
    const root: Node = shown.getRootNode();
    shown = outer.get(root)?.mark ?? null;
  }
  return shown;
}
