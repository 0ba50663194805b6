import { type FeatureName, type Features, readFeatures } from './read-features';
import { ENOUGH, START, WEIGHTS } from './weights';

/** Whether a page is one article, and why. */
export interface Detection {
  readonly isArticle: boolean;
  /** From 0 to 1: how likely it is. */
  readonly score: number;
  /** What the verdict went by; null where the page has no body yet. */
  readonly features: Features | null;
}

/**
 * Judges whether a page is one news article, as against a home page, a list, a forum, a shop or a
 * manual. It reads a bounded part of the page and changes nothing.
 *
 * @param url - the address the reader visited.
 */
export function detectArticle(document: Document, url: string): Detection {
  const features = readFeatures(document, url);
  if (!features) return { isArticle: false, score: 0, features };
  let sum = START;
  for (const name of Object.keys(WEIGHTS) as FeatureName[]) sum += WEIGHTS[name] * features[name];
  const score = 1 / (1 + Math.exp(-sum));
  return { isArticle: score >= ENOUGH, score, features };
}
