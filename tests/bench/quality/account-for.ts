import type { ArticleDraft } from '@/utils/article/article-draft';

/** Characters of visible text in the main column, white space not counted, and how many of them are kept or in the ledger. */
export interface Account {
  readonly visible: number;
  readonly known: number;
}

const UNREAD = 'script, style, noscript, template, select, textarea, svg, iframe, object, canvas';
/** A piece of text of this many characters that the article has is of the article. */
const LEAST_TELLING = 15;
/** The column holds this share of the article; the rest may be quoted anywhere. */
const LEAST_HELD = 0.9;

interface Piece {
  readonly text: string;
  readonly parent: Element;
}

/**
 * Holds the article and its ledger against the page: the main column is the smallest element that has the
 * article's text and its headline, found anew from what came out, and every piece of text that is to be
 * seen in it has to be in the article, its title or the ledger.
 */
export function accountFor(document: Document, draft: ArticleDraft): Account {
  const pieces = listVisible(document);
  const kept = squash(
    [draft.title, textOf(document, draft.html), ...draft.removals.map(({ text }) => text)].join(' '),
  );
  const column = findColumn(pieces, squash(draft.text), squash(draft.title)) ?? document.body;
  const account = { visible: 0, known: 0 };
  for (const { text, parent } of pieces) {
    if (!column.contains(parent)) continue;
    account.visible += text.length;
    if (kept.includes(text)) account.known += text.length;
  }
  return account;
}

function listVisible(document: Document): Piece[] {
  const pieces: Piece[] = [];
  const walker = document.createTreeWalker(document.body, 4);
  while (walker.nextNode()) {
    const parent = walker.currentNode.parentElement;
    const text = squash(walker.currentNode.nodeValue ?? '');
    if (!parent || text === '' || parent.closest(UNREAD)) continue;
    // jsdom knows no layout.
    if (parent.checkVisibility?.({ visibilityProperty: true }) === false) continue;
    pieces.push({ text, parent });
  }
  return pieces;
}

function findColumn(pieces: readonly Piece[], article: string, title: string): Element | null {
  const held = new Map<Element, number>();
  // A text that is there twice, for another size of window, is looked for once.
  const seen = new Set<string>();
  let whole = 0;
  for (const { text, parent } of pieces) {
    if (text.length < LEAST_TELLING || seen.has(text) || !article.includes(text)) continue;
    seen.add(text);
    whole += text.length;
    for (let element: Element | null = parent; element; element = element.parentElement) {
      held.set(element, (held.get(element) ?? 0) + text.length);
    }
  }
  // An element comes into the map before those around it.
  let column = [...held].find(([, length]) => length >= LEAST_HELD * whole)?.[0] ?? null;
  const headlines = pieces.filter(({ text, parent }) => text === title && !parent.closest('a'));
  if (headlines.length === 0) return column;
  // The one that stands nearest: titles are repeated in bars and boxes.
  while (column && !headlines.some(({ parent }) => column?.contains(parent))) column = column.parentElement;
  return column;
}

function textOf(document: Document, html: string): string {
  const inert = document.implementation.createHTMLDocument('');
  inert.body.innerHTML = html;
  return inert.body.textContent ?? '';
}

function squash(text: string): string {
  return text.replace(/[\s\u200b-\u200f\u2060\ufeff\u00ad]+/g, '');
}
