import { readdirSync, readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import type { ArticleDraft } from '@/utils/article/article-draft';
import { captureArticle } from '@/utils/capture/capture-article';

/**
 * One page for each behaviour: `source.html`, `expected.json` and a note that says why the page is
 * here. A page without an expectation fails; nothing writes one.
 */
const PAGES = new URL('../../../fixtures/pages/', import.meta.url);

interface Expected {
  readonly url: string;
  /** The running text, a block a line, exactly. */
  readonly lines?: readonly string[];
  /** What the running text has to hold and must not, where its lines are not the point. */
  readonly must?: readonly string[];
  readonly mustNot?: readonly string[];
  /** What the stored markup has to hold and must not. */
  readonly html?: readonly string[];
  readonly notHtml?: readonly string[];
  readonly htmlCount?: Readonly<Record<string, number>>;
  /** By reason, words that the ledger has to account for. */
  readonly removed?: Readonly<Record<string, string>>;
  /** The words matter, and any reason will do. */
  readonly anyReason?: boolean;
  /** What is told of the article beside its text. */
  readonly metadata?: Partial<ArticleDraft>;
  /** Selector of the main column: every word in it is in the article, its title or the ledger. */
  readonly column?: string;
}

const slugs = readdirSync(PAGES).sort();

describe.each(slugs)('page %s', (slug) => {
  const source = readFileSync(new URL(`${slug}/source.html`, PAGES), 'utf8');
  const expected = JSON.parse(readFileSync(new URL(`${slug}/expected.json`, PAGES), 'utf8')) as Expected;
  const draft = capture(source, expected.url);

  it('says why it is here', () => {
    expect(readFileSync(new URL(`${slug}/note.md`, PAGES), 'utf8').trim().length).toBeGreaterThan(20);
  });

  it('gives the running text', () => {
    if (expected.lines) expect(draft.text.split('\n')).toEqual(expected.lines);
    for (const words of expected.must ?? []) expect(squash(draft.text)).toContain(squash(words));
    for (const words of expected.mustNot ?? []) expect(squash(draft.text)).not.toContain(squash(words));
    expect(expected.lines ?? expected.must).toBeDefined();
  });

  it('gives the markup', () => {
    for (const markup of expected.html ?? []) expect(draft.html).toContain(markup);
    for (const markup of expected.notHtml ?? []) expect(draft.html).not.toContain(markup);
    for (const [markup, count] of Object.entries(expected.htmlCount ?? {}))
      expect(draft.html.split(markup).length - 1).toBe(count);
  });

  if (expected.metadata)
    it('reads what is told of it', () => {
      expect(draft).toMatchObject(expected.metadata ?? {});
    });

  it('writes down what it took away', () => {
    for (const [reason, words] of Object.entries(expected.removed ?? {})) {
      const entries = draft.removals.filter(({ text }) => squash(text).includes(squash(words)));
      expect(entries.map((entry) => entry.reason)).not.toEqual([]);
      if (!expected.anyReason) expect(entries.map((entry) => entry.reason)).toContain(reason);
    }
  });

  if (expected.column)
    it('accounts for all text of the main column', () => {
      const kept = squash(textOf(draft.html));
      const gone = draft.removals.map(({ text }) => squash(text));
      const lost = visibleTexts(source, expected.column ?? '').filter(
        (text) =>
          !kept.includes(text) &&
          !squash(draft.title).includes(text) &&
          !gone.some((entry) => entry.includes(text)),
      );
      expect(lost).toEqual([]);
    });
});

function capture(source: string, url: string): ArticleDraft {
  const { window } = new JSDOM(source, { url });
  const before = window.document.documentElement.outerHTML;
  const captured = captureArticle(window.document, url, new Date('2025-11-20T04:00:00Z'));
  expect(window.document.documentElement.outerHTML).toBe(before);
  if (!captured.ok) throw new Error(`${url}: ${captured.error.code}, ${captured.error.message}`);
  return captured.value;
}

function squash(text: string): string {
  return text.normalize('NFKC').replace(/\s+/g, '');
}

function textOf(html: string): string {
  return new JSDOM(html).window.document.body.textContent ?? '';
}

/** Every piece of text that a reader sees in a part of the page. */
function visibleTexts(source: string, selector: string): string[] {
  const { document } = new JSDOM(source).window;
  const column = document.querySelector(selector);
  if (!column) throw new Error(`no ${selector}`);
  for (const unread of column.querySelectorAll('script, style, template, select, textarea')) unread.remove();
  const texts: string[] = [];
  const walk = (node: Node) => {
    if (node.nodeType === 3) texts.push(squash(node.nodeValue ?? ''));
    for (const child of node.childNodes) walk(child);
  };
  walk(column);
  return texts.filter((text) => text !== '');
}
