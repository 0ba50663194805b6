import { collapseSpace } from '@/utils/text/collapse-space';

/** The contents of a page's `meta` elements by lower-case name, in the page's order. */
export type MetaTags = ReadonlyMap<string, readonly string[]>;

/** Reads every `meta` by `property`, `name`, `itemprop` and `http-equiv`; one can bear several. */
export function readMetaTags(document: Document): MetaTags {
  const tags = new Map<string, string[]>();
  for (const meta of document.querySelectorAll('meta[content], meta[value]')) {
    const content = collapseSpace(meta.getAttribute('content') ?? meta.getAttribute('value') ?? '');
    if (content === '') continue;
    for (const attribute of ['property', 'name', 'itemprop', 'http-equiv']) {
      for (const name of meta.getAttribute(attribute)?.toLowerCase().split(/\s+/) ?? []) {
        if (name !== '') tags.set(name, [...(tags.get(name) ?? []), content]);
      }
    }
  }
  return tags;
}

/** The first content of the first of these names that the page gives. */
export function firstTag(tags: MetaTags, ...names: string[]): string | null {
  for (const name of names) {
    const found = tags.get(name)?.[0];
    if (found) return found;
  }
  return null;
}
