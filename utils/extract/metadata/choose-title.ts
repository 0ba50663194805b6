import { collapseSpace } from '@/utils/text/collapse-space';
import { weighText } from '@/utils/text/weigh-text';
import { decodeText } from './decode-text';
import { letters } from './letters';
import { firstTag } from './meta-tags';
import type { PageFacts } from './page-facts';
import { stripSiteName } from './strip-site-name';

/** A headline shown is believed from this share of the title in the head on. */
const LEAST_SHARE = 0.55;

/**
 * The headline without the site's or the section's name. What the page shows as its headline comes
 * first where it is what the head calls the page, too; then what the head says, without the site.
 */
export function chooseTitle(facts: PageFacts): string {
  const { document, tags, described, site, headline } = facts;
  const strip = (title: string) => stripSiteName(collapseSpace(title), site.spellings);
  const inHead = strip(document.querySelector('title')?.textContent ?? '');
  const said = [
    firstTag(tags, 'og:title'),
    described?.headline,
    firstTag(tags, 'twitter:title', 'dc.title', 'title'),
  ]
    .map((title) => strip(decodeText(title ?? '')))
    .filter((title) => title !== '' && !site.spellings.includes(letters(title)));
  const shown = headline ? strip(readShown(headline)) : '';
  const reference = said[0] ?? inHead;
  if (shown !== '' && isEnough(shown, reference, inHead)) return shown;
  const only = onlyHeading(document, site.spellings);
  if (only && (said.length === 0 || isCut(said[0] ?? '', only))) return only;
  return said[0] ?? (inHead || shown);
}

/** True where what is shown is not just a part of the title, such as a section's name in it. */
function isEnough(shown: string, reference: string, inHead: string): boolean {
  const own = letters(shown).length;
  const shortest = Math.min(
    ...[reference, inHead].filter((text) => text !== '').map((text) => letters(text).length),
  );
  return own >= LEAST_SHARE * shortest;
}

/** A quotation mark that ends the attribute too early leaves the beginning of the title. */
function isCut(said: string, shown: string): boolean {
  return letters(shown).length > letters(said).length && letters(shown).startsWith(letters(said));
}

/** The text of the page's only `h1`, where it is long enough for a headline. */
function onlyHeading(document: Document, spellings: readonly string[]): string | null {
  const headings = [...document.querySelectorAll('h1')].filter(
    (heading) => !heading.closest('header nav, footer, aside'),
  );
  const text = headings.length === 1 && headings[0] ? readShown(headings[0]) : '';
  return weighText(text) >= 15 && text.length < 300 && !spellings.includes(letters(text)) ? text : null;
}

/** Text of a heading; breaks and blocks in it part words. */
export function readShown(heading: Element): string {
  let text = '';
  const walk = (element: Element) => {
    for (const node of element.childNodes) {
      if (node.nodeType === 3) text += node.nodeValue ?? '';
      else if (node.nodeType === 1) {
        const child = node as Element;
        if (/^(?:script|style|svg|button|noscript|template)$/.test(child.localName)) continue;
        const isApart = /^(?:br|div|p|span|small)$/.test(child.localName);
        if (isApart) text += ' ';
        walk(child);
        if (isApart) text += ' ';
      }
    }
  };
  walk(heading);
  return collapseSpace(text).replace(/(?<=[\u3400-\u9fff，。！？：]) (?=[\u3400-\u9fff])/g, ' ');
}
