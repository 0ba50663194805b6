import { parseLooseJson } from './parse-loose-json';

/** A node of JSON-LD, by its properties. */
export type Thing = Readonly<Record<string, unknown>>;

/** Structured data beyond this is not read: some pages carry a whole shop in it. */
const MOST_CHARACTERS = 1_000_000;
const MOST_DEPTH = 8;

/** Every node of the page's JSON-LD, nested ones too, outer before inner; references resolved by `@id`. */
export class StructuredData {
  readonly things: readonly Thing[];
  readonly #byId = new Map<string, Thing>();

  constructor(document: Document) {
    const things: Thing[] = [];
    for (const script of document.querySelectorAll('script[type*="ld+json" i]')) {
      const text = script.textContent ?? '';
      if (text.length > MOST_CHARACTERS) continue;
      const parsed = parseLooseJson(text);
      collect(parsed ?? salvage(text), things, 0);
    }
    this.things = things;
    for (const thing of things) {
      const id = thing['@id'];
      // A mere reference must not hide the node that it refers to.
      if (typeof id === 'string' && Object.keys(thing).length > 1 && !this.#byId.has(id)) {
        this.#byId.set(id, thing);
      }
    }
  }

  /** The values of a property as things, references followed. */
  thingsOf(value: unknown): Thing[] {
    return listOf(value).flatMap((entry) => {
      if (!isThing(entry)) return [];
      const id = entry['@id'];
      const isReference = typeof id === 'string' && Object.keys(entry).every((key) => key.startsWith('@'));
      return [(isReference && this.#byId.get(id)) || entry];
    });
  }
}

/** A value as a list: JSON-LD leaves the brackets out where there is one. */
export function listOf(value: unknown): unknown[] {
  if (Array.isArray(value)) return value.flat();
  return value === null || value === undefined ? [] : [value];
}

/** The types of a thing, without the vocabulary's address. */
export function typesOf(thing: Thing): string[] {
  return listOf(thing['@type'])
    .filter((type) => typeof type === 'string')
    .map((type) => type.replace(/^.*[/:#]/, ''));
}

export function isThing(value: unknown): value is Thing {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function collect(value: unknown, things: Thing[], depth: number): void {
  if (depth > MOST_DEPTH) return;
  for (const entry of listOf(value)) {
    if (!isThing(entry)) continue;
    things.push(entry);
    for (const inner of Object.values(entry)) {
      if (typeof inner === 'object' && inner !== null) collect(inner, things, depth + 1);
    }
  }
}

/** What can be told of an article whose JSON-LD cannot be parsed (a quotation mark in a headline is enough). */
function salvage(text: string): Thing | null {
  if (!/"@type"\s*:\s*\[?\s*"\w*(?:Article|Posting)"/.test(text)) return null;
  const thing: Record<string, unknown> = { '@type': 'Article' };
  for (const name of ['datePublished', 'dateModified', 'articleSection']) {
    const found = new RegExp(`"${name}"\\s*:\\s*"([^"\\n]{4,80})"`).exec(text)?.[1];
    if (found) thing[name] = found;
  }
  const author = /"author"\s*:\s*[[{\s]*[^}]*?"name"\s*:\s*"([^"\n]{2,80})"/.exec(text)?.[1];
  if (author) thing.author = { '@type': 'Person', name: author };
  return thing;
}
