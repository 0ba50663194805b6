import { toBase64 } from '@/utils/text/base64';
import { citeArticle } from './cite-article';
import { documentHead } from './document-head';
import { documentWords } from './document-words';
import type { ExportableArticle, ExportContext } from './export-context';
import { writeText } from './export-text';
import { markHighlights } from './mark-highlights';
import { safeLink } from './safe-link';
import { writeMarkdown } from './write-markdown';
import { escapeMarkup } from './write-markup';
import { writeArticleBody } from './xhtml/write-article-body';

/** What an article can be copied as. */
export type ClipForm = 'markdown' | 'rich' | 'text' | 'gbt7714' | 'apa' | 'bibtex';

/** What goes onto the clipboard. */
export interface Clip {
  readonly text: string;
  /** The same with its markup; null where the text is all there is. */
  readonly html: string | null;
}

/** Rich text takes pictures with it up to this many bytes in all: it is held in memory three times over. */
const MOST_PICTURE_BYTES = 8 * 1024 * 1024;

/**
 * An article for the clipboard. In rich text the pictures are inside, in Markdown their text
 * alternatives are all there is: what is pasted has no folder beside it, and a picture on the web would
 * be asked for by whoever pastes it.
 */
export function writeClip(article: ExportableArticle, form: ClipForm, context: ExportContext): Clip {
  if (form === 'markdown') return { text: clipMarkdown(article, context), html: null };
  if (form === 'rich') return { text: writeText(article), html: clipMarkup(article, context) };
  if (form === 'text') return { text: writeText(article), html: null };
  return { text: citeArticle(article.record, form, context.now), html: null };
}

/** Several clips as one. */
export function joinClips(clips: readonly Clip[], form: ClipForm): Clip {
  const between = form === 'gbt7714' || form === 'apa' ? '\n' : form === 'markdown' ? '\n---\n\n' : '\n\n';
  const markup = clips.flatMap(({ html }) => (html === null ? [] : [html]));
  return {
    text: clips.map(({ text }) => text).join(between),
    html: markup.length > 0 ? markup.join('\n<hr/>\n') : null,
  };
}

function clipMarkdown(article: ExportableArticle, { parseHtml }: ExportContext): string {
  const { record, html, highlights = [] } = article;
  const root = markHighlights(parseHtml(html), highlights);
  return writeMarkdown({ record, root, pictureTarget: () => null, head: 'heading', highlights });
}

function clipMarkup(article: ExportableArticle, { parseHtml }: ExportContext): string {
  const { record, html, highlights = [] } = article;
  const inside = picturesInside(article);
  const head = documentHead(record);
  const body = writeArticleBody(markHighlights(parseHtml(html), highlights), {
    pageUrl: record.url,
    pictureTarget: (src) => inside.get(src) ?? null,
    idPrefix: '',
    isEpub: false,
    firstHeading: 2,
  });
  const href = safeLink(head.url, head.url);
  const { original } = documentWords(head.lang);
  return [
    `<article lang="${head.lang}" dir="${head.dir}">`,
    `<h1>${escapeMarkup(head.title)}</h1>`,
    head.facts.length > 0 ? `<p>${head.facts.map(escapeMarkup).join(' · ')}</p>` : '',
    body,
    head.credits.length > 0 ? `<p>${head.credits.map(escapeMarkup).join('<br/>')}</p>` : '',
    href === null ? '' : `<p><a href="${escapeMarkup(href)}">${original}</a></p>`,
    '</article>',
  ]
    .filter((line) => line !== '')
    .join('\n');
}

/** Addresses of pictures with the `data:` addresses that stand for them. */
function picturesInside({ pictures }: ExportableArticle): ReadonlyMap<string, string> {
  const inside = new Map<string, string>();
  let size = 0;
  for (const { url, state, type, bytes } of pictures) {
    if (state !== 'saved' || !/^image\/[\w.+-]+$/.test(type)) continue;
    size += bytes.length;
    if (size > MOST_PICTURE_BYTES) break;
    inside.set(url, `data:${type};base64,${toBase64(bytes)}`);
  }
  return inside;
}
