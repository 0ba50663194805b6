import type { ArticleMetadata } from '@/utils/article/article-record';
import { dayOf, isVisible } from '@/utils/export/document-head';
import { escapeMarkup } from '@/utils/export/write-markup';

/** A file of a book. */
export interface BookFile {
  readonly id: string;
  readonly path: string;
  readonly type: string;
  readonly properties?: string;
}

export interface PackageInput {
  readonly identifier: string;
  readonly title: string;
  /** Language tags, the first the book's own; never empty. */
  readonly languages: readonly string[];
  readonly modified: Date;
  /** What the one article of a book says of itself; null for a book of many. */
  readonly article: ArticleMetadata | null;
  /** Tags and keywords. */
  readonly subjects: readonly string[];
  readonly files: readonly BookFile[];
  /** Identities of the files to be read, in order. */
  readonly spine: readonly string[];
  readonly coverId: string | null;
}

/** Roles by the words that Chinese, Japanese and English pages use, as MARC relators; `ctb` for all others. */
const RELATORS: readonly (readonly [RegExp, string])[] = [
  [/编辑|編輯|編集|责编|責編|editor/i, 'edt'],
  [/摄影|攝影|撮影|photo/i, 'pht'],
  [/翻译|翻譯|編譯|编译|译者|訳|translat/i, 'trl'],
  [/插画|插畫|插图|絵|illustrat/i, 'ill'],
];

/** The package document of EPUB 3, with what EPUB 2 readers look for. */
export function writePackage(input: PackageInput): string {
  const { identifier, title, languages, modified, files, spine, coverId } = input;
  const stamp = modified.toISOString().replace(/\.\d+Z$/, 'Z');
  const items = files.map(({ id, path, type, properties }) => {
    const marked = properties ? ` properties="${properties}"` : '';
    return `<item id="${id}" href="${path}" media-type="${type}"${marked}/>`;
  });
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="book" xml:lang="${languages[0]}">`,
    '<metadata xmlns:dc="http://purl.org/dc/elements/1.1/">',
    `<dc:identifier id="book">${identifier}</dc:identifier>`,
    element('title', title),
    ...languages.map((language) => element('language', language)),
    `<meta property="dcterms:modified">${stamp}</meta>`,
    ...(input.article ? describe(input.article) : []),
    ...clean(input.subjects).map((subject) => element('subject', subject)),
    coverId === null ? '' : `<meta name="cover" content="${coverId}"/>`,
    '</metadata>',
    '<manifest>',
    ...items,
    '</manifest>',
    '<spine toc="ncx">',
    ...spine.map((id) => `<itemref idref="${id}"/>`),
    '</spine>',
    '</package>',
    '',
  ]
    .filter((line) => line !== '')
    .join('\n');
}

function describe(article: ArticleMetadata): string[] {
  const lines = clean(article.authors).flatMap((name, index) =>
    person('creator', `author-${index}`, name, 'aut'),
  );
  const credited = article.credits.flatMap(({ role, names }) => clean(names).map((name) => ({ role, name })));
  const contributors = credited.flatMap(({ role, name }, index) =>
    person('contributor', `contributor-${index}`, name, relatorOf(role)),
  );
  const day = dayOf(article.publishedTime);
  const publisher = article.siteName ?? article.source ?? '';
  return [
    ...lines,
    ...contributors,
    isVisible(publisher) ? element('publisher', publisher) : '',
    day === null ? '' : element('date', day),
    element('source', article.canonicalUrl),
    isVisible(article.description ?? '') ? element('description', article.description ?? '') : '',
  ];
}

function person(kind: 'creator' | 'contributor', id: string, name: string, relator: string): string[] {
  return [
    `<dc:${kind} id="${id}">${escapeMarkup(name)}</dc:${kind}>`,
    `<meta refines="#${id}" property="role" scheme="marc:relators">${relator}</meta>`,
  ];
}

function relatorOf(role: string): string {
  return RELATORS.find(([pattern]) => pattern.test(role))?.[1] ?? 'ctb';
}

function clean(values: readonly string[]): readonly string[] {
  return [...new Set(values.map((value) => value.trim()))].filter(isVisible);
}

function element(name: string, value: string): string {
  return `<dc:${name}>${escapeMarkup(value.trim())}</dc:${name}>`;
}
