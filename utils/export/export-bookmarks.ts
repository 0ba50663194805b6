import { ok } from '@/utils/result/result';
import { BlobParts } from './blob-parts';
import type { ExportableArticle } from './export-context';
import type { Exporter } from './export-file';
import { nameCollection } from './name-export';
import { safeLink } from './safe-link';
import { escapeMarkup } from './write-markup';

const TYPE = 'text/html;charset=utf-8';
const HEAD = `<!DOCTYPE NETSCAPE-Bookmark-file-1>
<META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset=UTF-8">
<META HTTP-EQUIV="Content-Security-Policy" CONTENT="default-src 'none'">
<TITLE>Bookmarks</TITLE>
<H1>Bookmarks</H1>
<DL><p>
<DT><H3>Offprint</H3>
<DL><p>
`;
const TAIL = '</DL><p>\n</DL><p>\n';

/** Addresses with dates and tags in the form that every browser and every bookmark service reads. */
export const exportBookmarks: Exporter = async (articles, { now }) => {
  const file = new BlobParts();
  const encoder = new TextEncoder();
  file.write(encoder.encode(HEAD));
  let count = 0;
  for await (const article of articles) {
    file.write(encoder.encode(writeBookmark(article)));
    count += 1;
  }
  file.write(encoder.encode(TAIL));
  return ok({ name: `${nameCollection(now)}.html`, type: TYPE, blob: file.finish(TYPE), articles: count });
};

function writeBookmark({ record }: ExportableArticle): string {
  const href = safeLink(record.url, record.url);
  if (href === null) return '';
  const seconds = (time: number) => String(Math.floor(time / 1000));
  const attributes = [
    `HREF="${escapeMarkup(href)}"`,
    `ADD_DATE="${seconds(record.savedAt)}"`,
    `LAST_MODIFIED="${seconds(record.versionSavedAt)}"`,
    // A comma separates tags, so a tag cannot have one.
    record.tags.length > 0
      ? `TAGS="${escapeMarkup(record.tags.map((tag) => tag.replaceAll(',', ' ')).join(','))}"`
      : '',
    record.reading === 'unread' ? 'TOREAD="1"' : '',
  ];
  const title = escapeMarkup(record.title.replace(/\s+/g, ' '));
  const note = record.description ? `<DD>${escapeMarkup(record.description.replace(/\s+/g, ' '))}\n` : '';
  return `<DT><A ${attributes.filter(Boolean).join(' ')}>${title}</A>\n${note}`;
}
