import type { SiteRule } from '@/utils/article/site-rule';
import { firstElements, queryElements } from './query-nodes';

/**
 * Puts a rule's marks on a page that was copied: `data-offprint-content` on where the article stands,
 * `data-offprint-remove` and `data-offprint-keep` on what goes and stays. The search for the article
 * and the cleaning passes go by them.
 */
export function markByRule(document: Document, rule: SiteRule): void {
  for (const element of firstElements(document, rule.content))
    element.setAttribute('data-offprint-content', '');
  for (const query of rule.remove) {
    for (const element of queryElements(document, query)) element.setAttribute('data-offprint-remove', '');
  }
  for (const query of rule.keep) {
    for (const element of queryElements(document, query)) element.setAttribute('data-offprint-keep', '');
  }
}
