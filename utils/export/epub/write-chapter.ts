import type { DocumentHead } from '@/utils/export/document-head';
import { documentWords } from '@/utils/export/document-words';
import { safeLink } from '@/utils/export/safe-link';
import { escapeMarkup } from '@/utils/export/write-markup';

/** An article as one content document of a book. */
export function writeChapter(head: DocumentHead, body: string): string {
  const href = safeLink(head.url, head.url);
  const { original } = documentWords(head.lang);
  const facts = head.facts.map(escapeMarkup).join(' · ');
  return wrapChapter(head, [
    `<h1>${escapeMarkup(head.title)}</h1>`,
    facts === '' ? '' : `<p class="facts">${facts}</p>`,
    body,
    head.credits.length > 0 ? `<p class="credits">${head.credits.map(escapeMarkup).join('<br/>')}</p>` : '',
    href === null ? '' : `<p class="facts"><a href="${escapeMarkup(href)}">${original}</a></p>`,
  ]);
}

/** XHTML around any content. */
export function wrapChapter(
  { lang, dir, title }: Pick<DocumentHead, 'lang' | 'dir' | 'title'>,
  content: readonly string[],
  bodyClass = '',
): string {
  const attributes = `lang="${lang}" xml:lang="${lang}" dir="${dir}"`;
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<!DOCTYPE html>',
    `<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops" ${attributes}>`,
    '<head>',
    `<title>${escapeMarkup(title)}</title>`,
    '<link rel="stylesheet" type="text/css" href="style.css"/>',
    '</head>',
    `<body${bodyClass === '' ? '' : ` class="${bodyClass}"`}>`,
    ...content.filter((line) => line !== ''),
    '</body>',
    '</html>',
    '',
  ].join('\n');
}
