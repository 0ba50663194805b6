import { escapeMarkup } from '@/utils/export/write-markup';
import { wrapChapter } from './write-chapter';

/** One article in the contents of a book. */
export interface ContentsEntry {
  readonly file: string;
  readonly title: string;
  /** Where it came from: neighbours of one source stand under its name. */
  readonly source: string;
  /** `2026-11-25`, or null. */
  readonly day: string | null;
}

interface Group {
  readonly source: string;
  readonly entries: ContentsEntry[];
}

/** Contents of a book for readers of EPUB 3. */
export function writeNavigation(
  entries: readonly ContentsEntry[],
  { title, contents, lang }: { readonly title: string; readonly contents: string; readonly lang: string },
): string {
  const groups = groupBySource(entries);
  const lines = groups.flatMap(({ source, entries: own }) => {
    const items = own.map((entry) => `<li>${link(entry)}</li>`);
    const isBare = groups.length === 1 || source === '';
    return isBare ? items : [`<li><span>${escapeMarkup(source)}</span><ol>`, ...items, '</ol></li>'];
  });
  return wrapChapter({ lang, dir: 'ltr', title }, [
    `<nav epub:type="toc" id="toc"><h1>${escapeMarkup(contents)}</h1><ol>`,
    ...lines,
    '</ol></nav>',
  ]);
}

function link({ file, title, day }: ContentsEntry): string {
  return `<a href="${file}">${escapeMarkup(title)}${day === null ? '' : ` (${day})`}</a>`;
}

function groupBySource(entries: readonly ContentsEntry[]): readonly Group[] {
  const groups: Group[] = [];
  for (const entry of entries) {
    const last = groups.at(-1);
    if (last?.source === entry.source) last.entries.push(entry);
    else groups.push({ source: entry.source, entries: [entry] });
  }
  return groups;
}

/** Contents of a book for older readers (NCX, of EPUB 2). */
export function writeNcx(
  entries: readonly ContentsEntry[],
  { title, identifier, lang }: { readonly title: string; readonly identifier: string; readonly lang: string },
): string {
  const points = entries.map(
    (entry, index) =>
      `<navPoint id="point-${index + 1}" playOrder="${index + 1}"><navLabel><text>${escapeMarkup(entry.title)}</text></navLabel><content src="${entry.file}"/></navPoint>`,
  );
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<ncx xmlns="http://www.daisy.org/z3986/2005/ncx/" version="2005-1" xml:lang="${lang}">`,
    `<head><meta name="dtb:uid" content="${identifier}"/><meta name="dtb:depth" content="1"/><meta name="dtb:totalPageCount" content="0"/><meta name="dtb:maxPageNumber" content="0"/></head>`,
    `<docTitle><text>${escapeMarkup(title)}</text></docTitle>`,
    '<navMap>',
    ...points,
    '</navMap>',
    '</ncx>',
    '',
  ].join('\n');
}
