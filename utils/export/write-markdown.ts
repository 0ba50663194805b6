import type { FootnoteDefinition, Paragraph, Root, RootContent } from 'mdast';
import { gfmAutolinkLiteralToMarkdown } from 'mdast-util-gfm-autolink-literal';
import { gfmFootnoteToMarkdown } from 'mdast-util-gfm-footnote';
import { gfmStrikethroughToMarkdown } from 'mdast-util-gfm-strikethrough';
import { gfmTableToMarkdown } from 'mdast-util-gfm-table';
import { defaultHandlers, type Handle, type Options, toMarkdown } from 'mdast-util-to-markdown';
import type { ArticleRecord } from '@/utils/article/article-record';
import type { Highlight } from '@/utils/article/highlight';
import { findFootnotes } from './find-footnotes';
import { flowNodes } from './markdown/flow-nodes';
import type { MarkdownScope } from './markdown/markdown-scope';
import { type FrontMatterValue, writeFrontMatter } from './write-front-matter';

/*
 * Markdown is written by mdast-util-to-markdown (12 kB gzipped with the GFM parts, kept by the authors
 * of the micromark parser): escaping that depends on place, fences longer than their content, marks
 * beside marks. Turndown is a third of that size and escapes by one fixed list, which neither always
 * reads back nor knows that CommonMark ties emphasis to the characters around it: with Chinese
 * punctuation the usual case. From page to tree is our own walk: hast-util-to-mdast costs another
 * 19 kB and knows no captions, ruby or footnotes, and may not be given a DOM as it is.
 */

/** What writing one article as Markdown needs beside the article. */
export interface MarkdownInput {
  readonly record: ArticleRecord;
  /** The clean view, parsed and sanitised; it is not changed. */
  readonly root: Element;
  /** See {@link MarkdownScope.pictureTarget}. */
  readonly pictureTarget: MarkdownScope['pictureTarget'];
  /** SHA-256 of the running text in UTF-8, hexadecimal. */
  readonly textHash: string;
  /** What the reader marked; it stands in the text between `==` and once more in a list at the end. */
  readonly highlights?: readonly Highlight[];
}

/** What programs people keep Markdown in read as marks of their own: `#tag`, `==mark==`, `%%comment%%`, `$maths$`. */
const HOUSE_MARKS: Options['unsafe'] = [
  { character: '#', before: '\\s', after: '[^\\s#]', inConstruct: 'phrasing' },
  { character: '=', before: '=', inConstruct: 'phrasing' },
  { character: '%', before: '%', inConstruct: 'phrasing' },
  { character: '$', before: '\\S', after: '[^0-9A-Za-z]', inConstruct: 'phrasing' },
];

/** An address that means itself within the brackets of a link: no blank, no bracket, no character reference. */
const PLAIN_ADDRESS = /^(?!.*&#?\w+;)[\w.~:/?#@!$&'*+,;=%-]+$/;

/** Leaves an address as it is where it may be: escapes in addresses are legal and puzzle people and plain programs. */
const withPlainAddress =
  (write: Handle): Handle =>
  (node, parent, state, info) => {
    const written = write(node, parent, state, info);
    const url = (node as { url: string }).url;
    if (!PLAIN_ADDRESS.test(url)) return written;
    return written.replace(/\]\([^()<>\s]*\)$/, () => `](${url})`);
  };

const OPTIONS: Options = {
  handlers: {
    link: Object.assign(withPlainAddress(defaultHandlers.link), { peek: defaultHandlers.link.peek }),
    image: Object.assign(withPlainAddress(defaultHandlers.image), { peek: defaultHandlers.image.peek }),
  },
  bullet: '-',
  rule: '-',
  listItemIndent: 'one',
  fences: true,
  unsafe: HOUSE_MARKS,
  extensions: [
    gfmTableToMarkdown({ tablePipeAlign: false }),
    gfmStrikethroughToMarkdown(),
    gfmFootnoteToMarkdown(),
    gfmAutolinkLiteralToMarkdown(),
  ],
};

/**
 * An article as CommonMark with GFM tables, strikethrough and footnotes, headed by YAML front matter.
 * A parser of that dialect reads the same text and links back; the only raw HTML in it is tags of an
 * allow-list, without attributes outside tables.
 */
export function writeMarkdown(input: MarkdownInput): string {
  const footnotes = findFootnotes(input.root);
  const scope: MarkdownScope = {
    pageUrl: input.record.url,
    pictureTarget: input.pictureTarget,
    footnotes,
    inCode: false,
    inLink: false,
    depth: 0,
    inlineDepth: 0,
  };
  const definitions = footnotes.notes.map(([identifier, note]): FootnoteDefinition => {
    return { type: 'footnoteDefinition', identifier, label: identifier, children: flowNodes(note, scope) };
  });
  const children = [
    ...flowNodes(input.root, scope),
    ...listHighlights(input.highlights ?? []),
    ...definitions,
  ];
  const tree: Root = { type: 'root', children };
  return `${writeFrontMatter(frontMatter(input))}\n${toMarkdown(tree, OPTIONS)}`;
}

/** The passages that were marked, each a quotation with its note below. */
function listHighlights(highlights: readonly Highlight[]): RootContent[] {
  if (highlights.length === 0) return [];
  const line = (value: string): Paragraph => ({ type: 'paragraph', children: [{ type: 'text', value }] });
  const items = highlights.flatMap(({ exact, note }): RootContent[] => [
    { type: 'blockquote', children: [line(collapse(exact))] },
    ...(note.trim() === '' ? [] : [line(collapse(note))]),
  ]);
  return [{ type: 'heading', depth: 2, children: [{ type: 'text', value: 'Highlights' }] }, ...items];
}

/** Obsidian takes no blank in a tag. */
function toObsidianTag(tag: string): string {
  return tag.replace(/\s+/g, '-');
}

function collapse(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** Obsidian's own seven keys first, in its order, so that its properties and bases find them; then ours. */
function frontMatter({ record, textHash }: MarkdownInput): [string, FrontMatterValue][] {
  const { counts } = record;
  return [
    ['title', record.title],
    ['source', record.url],
    ['author', record.authors],
    ['published', record.publishedTime],
    ['created', record.capturedAt],
    ['description', record.description],
    ['tags', ['clippings', ...record.tags.map(toObsidianTag)]],
    ['site', record.siteName],
    ['canonical', record.canonicalUrl],
    ['origin', record.source],
    ['byline', record.byline],
    ['credits', record.credits.map(({ role, names }) => `${role}: ${names.join(', ')}`)],
    ['updated', record.modifiedTime],
    ['section', record.section],
    ['keywords', record.keywords],
    ['language', record.lang],
    ['characters', counts.characters],
    ['words', counts.cjk + counts.words],
    ['saved', new Date(record.versionSavedAt).toISOString()],
    ['archived', record.archived ? 'true' : null],
    ['saved_id', record.uid],
    ['sha256', textHash],
  ];
}
