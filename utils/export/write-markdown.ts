import type { FootnoteDefinition, Paragraph, PhrasingContent, Root, RootContent } from 'mdast';
import { gfmAutolinkLiteralToMarkdown } from 'mdast-util-gfm-autolink-literal';
import { gfmFootnoteToMarkdown } from 'mdast-util-gfm-footnote';
import { gfmStrikethroughToMarkdown } from 'mdast-util-gfm-strikethrough';
import { gfmTableToMarkdown } from 'mdast-util-gfm-table';
import { defaultHandlers, type Handle, type Options, toMarkdown } from 'mdast-util-to-markdown';
import type { ArticleRecord } from '@/utils/article/article-record';
import type { Highlight } from '@/utils/article/highlight';
import { documentHead } from './document-head';
import { documentWords } from './document-words';
import { findFootnotes } from './find-footnotes';
import { flowNodes } from './markdown/flow-nodes';
import type { MarkdownScope } from './markdown/markdown-scope';
import { safeLink } from './safe-link';
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
  /** What stands above the text: properties as YAML front matter, or a heading with what is known of the article. */
  readonly head: readonly (readonly [key: string, value: FrontMatterValue])[] | 'heading';
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
 * An article as CommonMark with GFM tables, strikethrough and footnotes, headed by YAML front matter or
 * by its title.
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
    ...(input.head === 'heading' ? headingOf(input.record) : []),
    ...flowNodes(input.root, scope),
    ...listHighlights(input.highlights ?? []),
    ...definitions,
  ];
  const tree: Root = { type: 'root', children };
  const properties = input.head === 'heading' ? '' : writeFrontMatter(input.head);
  return `${properties === '' ? '' : `${properties}\n`}${toMarkdown(tree, OPTIONS)}`;
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

/** Title, who and when, and where it came from, for a text that is pasted somewhere. */
function headingOf(record: ArticleRecord): RootContent[] {
  const { title, facts, url } = documentHead(record);
  const href = safeLink(url, url);
  const origin: PhrasingContent[] =
    href === null
      ? []
      : [
          {
            type: 'link',
            url: href,
            children: [{ type: 'text', value: documentWords(record.lang).original }],
          },
        ];
  const shown: PhrasingContent[] = facts.length > 0 ? [{ type: 'text', value: facts.join(' · ') }] : [];
  const between: PhrasingContent[] =
    shown.length > 0 && origin.length > 0 ? [{ type: 'text', value: ' · ' }] : [];
  return [
    { type: 'heading', depth: 1, children: [{ type: 'text', value: collapse(title) }] },
    { type: 'paragraph', children: [...shown, ...between, ...origin] },
  ];
}

function collapse(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
