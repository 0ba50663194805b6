/** The notes of an article and the places that refer to them. */
export interface Footnotes {
  /** Identifier of the note that a link refers to, or null where it is an ordinary link. */
  readonly referenceOf: (link: Element) => string | null;
  /** Identifier of the note that an element is, or null. */
  readonly noteOf: (element: Element) => string | null;
  /** True for a link that only leads from a note back to its place in the text. */
  readonly isWayBack: (link: Element) => boolean;
  /** The notes in the order in which the text first refers to them. */
  readonly notes: readonly (readonly [identifier: string, note: Element])[];
}

/** What a reference looks like: `1`, `[1]`, `（注1）`, `①`, `*`, `†`. */
const REFERENCE =
  /^[[(〔［（【]?\s*(?:注|註|note|fn)?\s*(?:\d{1,3}|[a-z]|[①-⑳㉑-㊿]|[*†‡§¶]{1,3}|[ivx]{1,5})\s*[\])〕］）】]?$/iu;
const WAY_BACK = /^[\s[(^↑↩⏎⤴←]*(?:\d{0,3}|[a-z]?)[\s\])↑↩⏎⤴]*$/iu;

/** Finds footnotes by their shape: a short mark that links to a later list item or paragraph with an id. */
export function findFootnotes(root: Element): Footnotes {
  const places = new Map<string, Element>();
  for (const element of root.querySelectorAll('[id]')) places.set(element.id, element);
  const identifiers = new Map<Element, string>();
  const references = new Map<Element, string>();
  for (const link of root.querySelectorAll('a[href^="#"]')) {
    const note = noteBehind(link, places);
    if (!note) continue;
    const identifier = identifiers.get(note) ?? String(identifiers.size + 1);
    identifiers.set(note, identifier);
    references.set(link, identifier);
  }
  return {
    referenceOf: (link) => references.get(link) ?? null,
    noteOf: (element) => identifiers.get(element) ?? null,
    isWayBack: (link) => isWayBack(link, places, identifiers, references),
    notes: [...identifiers].map(([note, identifier]) => [identifier, note] as const),
  };
}

function noteBehind(link: Element, places: ReadonlyMap<string, Element>): Element | null {
  if (!REFERENCE.test((link.textContent ?? '').trim())) return null;
  const target = targetOf(link, places);
  const note = target?.closest('li, p, dd') ?? null;
  if (!target || !note || note.contains(link) || !(note.textContent ?? '').trim()) return null;
  return link.compareDocumentPosition(note) & 4 ? note : null;
}

function isWayBack(
  link: Element,
  places: ReadonlyMap<string, Element>,
  notes: ReadonlyMap<Element, string>,
  references: ReadonlyMap<Element, string>,
): boolean {
  const sign = (link.textContent ?? '').replace(/[\ufe0e\ufe0f]/g, '');
  if (!link.getAttribute('href')?.startsWith('#') || !WAY_BACK.test(sign)) return false;
  const own = link.closest('li, p, dd');
  const target = targetOf(link, places);
  if (!target || !own || !notes.has(own)) return false;
  for (const [reference] of references) {
    if (reference === target || target.contains(reference) || reference.contains(target)) return true;
  }
  return false;
}

function targetOf(link: Element, places: ReadonlyMap<string, Element>): Element | null {
  return places.get((link.getAttribute('href') ?? '').slice(1)) ?? null;
}
