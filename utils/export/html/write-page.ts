import type { DocumentHead } from '@/utils/export/document-head';
import { documentWords } from '@/utils/export/document-words';
import { safeLink } from '@/utils/export/safe-link';
import { escapeMarkup } from '@/utils/export/write-markup';
import { PAGE_STYLE } from './page-style';

/** What a page is written of. */
export interface PageInput {
  readonly head: DocumentHead;
  /** Markup as `writeArticleBody` makes it. */
  readonly body: string;
  /** Content of `img-src`: `data:` for a page that has everything in it. */
  readonly pictureSource: string;
  /** SHA-256 of the style sheet in base64, which the policy names. */
  readonly styleHash: string;
  /** Day on which it was saved, or null. */
  readonly savedDay: string | null;
}

/**
 * An article as a page that stands alone: no script can run in it and nothing is fetched, by its own
 * policy and because nothing of that kind is written.
 */
export function writePage({ head, body, pictureSource, styleHash, savedDay }: PageInput): string {
  const words = documentWords(head.lang);
  const href = safeLink(head.url, head.url);
  const facts = head.facts.map((fact) => `<span>${escapeMarkup(fact)}</span>`).join('');
  const origin =
    href === null ? '' : `<a href="${escapeMarkup(href)}" rel="noreferrer">${words.original}</a>`;
  const saved = savedDay === null ? '' : `${words.saved} ${savedDay}`;
  return wrapPage(head, { pictureSource, styleHash }, [
    '<article>',
    `<header>\n<h1>${escapeMarkup(head.title)}</h1>`,
    facts === '' ? '' : `<p class="facts">${facts}</p>`,
    '</header>',
    body,
    head.credits.length > 0 ? `<p class="credits">${head.credits.map(escapeMarkup).join('<br/>')}</p>` : '',
    '</article>',
    `<footer><p>${[origin, saved].filter(Boolean).join(' · ')}</p></footer>`,
  ]);
}

/** A page around any content. */
export function wrapPage(
  { lang, dir, title }: Pick<DocumentHead, 'lang' | 'dir' | 'title'>,
  { pictureSource, styleHash }: Pick<PageInput, 'pictureSource' | 'styleHash'>,
  content: readonly string[],
): string {
  const policy = [
    "default-src 'none'",
    `img-src ${pictureSource}`,
    `style-src 'sha256-${styleHash}'`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  return [
    '<!DOCTYPE html>',
    `<html lang="${lang}" dir="${dir}">`,
    '<head>',
    '<meta charset="utf-8"/>',
    `<meta http-equiv="Content-Security-Policy" content="${policy}"/>`,
    '<meta name="viewport" content="width=device-width, initial-scale=1"/>',
    '<meta name="referrer" content="no-referrer"/>',
    `<title>${escapeMarkup(title)}</title>`,
    `<style>${PAGE_STYLE}</style>`,
    '</head>',
    '<body>',
    ...content.filter((line) => line !== ''),
    '</body>',
    '</html>',
    '',
  ].join('\n');
}
