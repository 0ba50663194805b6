import { type Measures, measureTree } from '@/utils/text/measure-tree';

/** The part of the snapshot that holds the article. */
export interface Content {
  readonly element: Element;
  readonly measures: Measures;
}

/** A child that holds this much of its parent's running text is where the article is. */
const MAJORITY = 0.7;

/** Finds the smallest element that holds most of the page's running text. */
export function findContent(body: Element): Content {
  const measures = measureTree(body);
  let element = body;
  for (;;) {
    const prose = measures.get(element)?.prose ?? 0;
    let best: Element | null = null;
    let most = 0;
    for (const child of element.children) {
      const inner = measures.get(child)?.prose ?? 0;
      if (inner > most) {
        best = child;
        most = inner;
      }
    }
    if (!best || most < MAJORITY * prose) return { element, measures };
    element = best;
  }
}
