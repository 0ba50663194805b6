import type { CleanContext, CleanPass } from '@/utils/clean/clean-context';
import { isInline } from '@/utils/text/measure-tree';

/** So many siblings of one shape are a list of other articles, not three paragraphs. */
const LEAST_ITEMS = 3;
/** A teaser says no more than this (Latin letters). */
const LONGEST_TEASER = 600;
/** This much running text has to be left: the page of a list is left alone. */
const LEAST_ARTICLE = 300;

const DATE =
  /^\D{0,12}(?:\d{4}\s*[-/.年]\s*\d{1,2}\s*[-/.月]\s*\d{1,2}|\d{1,2}[-/.月]\s*\d{1,2}|\d{1,2}:\d{2}|\d+\s*(?:小时|分钟|天|hours?|minutes?|days?|std|min)).{0,24}$/i;

/** Takes away teasers of other articles by their shape: three or more alike, each a link with a picture, a heading or a date. */
export const dropTeasers: CleanPass = {
  name: 'drop-teasers',
  run(root, context) {
    let left = context.measures.get(root)?.prose ?? 0;
    for (const parent of root.querySelectorAll('ul, ol, div, section, aside, article, main, dl, td')) {
      if (parent.childElementCount < LEAST_ITEMS || !root.contains(parent)) continue;
      for (const group of groupAlike(parent)) {
        const prose = group.reduce((sum, item) => sum + (context.measures.get(item)?.prose ?? 0), 0);
        if (left - prose < LEAST_ARTICLE || !group.every((item) => isTeaser(item, context))) continue;
        left -= prose;
        for (const item of group) context.log.remove(item, 'drop-teasers', 'related');
      }
    }
  },
};

/** Runs of neighbours with the same name and classes. */
function groupAlike(parent: Element): Element[][] {
  const groups = new Map<string, Element[]>();
  for (const child of parent.children) {
    if (isInline(child) || child.localName === 'p') continue;
    const shape = `${child.localName} ${(child.getAttribute('class') ?? '').split(/[\s\d]/)[0]}`;
    const group = groups.get(shape);
    if (group) group.push(child);
    else groups.set(shape, [child]);
  }
  return [...groups.values()].filter((group) => group.length >= LEAST_ITEMS);
}

function isTeaser(item: Element, { measures }: CleanContext): boolean {
  const measure = measures.get(item);
  if (!measure || measure.weight > LONGEST_TEASER || measure.weight === 0) return false;
  const link = item.querySelector('a[href]');
  if (!link || item.querySelector('blockquote, figcaption')) return false;
  if (measure.linkWeight > 0.8 * measure.weight) return true;
  if (measure.runs > 2) return false;
  return (
    item.querySelector('a img, h2 a, h3 a, h4 a, h5 a, a h2, a h3, a h4, time') !== null || hasDate(item)
  );
}

function hasDate(item: Element): boolean {
  for (const part of item.querySelectorAll('span, div, em, i, p, small')) {
    if (part.children.length === 0 && DATE.test((part.textContent ?? '').trim())) return true;
  }
  return false;
}
