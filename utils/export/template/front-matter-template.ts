import type { FrontMatterValue } from '@/utils/export/write-front-matter';
import { err, ok, type Result } from '@/utils/result/result';
import { fillTemplate, parseTemplate, type Template, type TemplateProblem } from './parse-template';
import { readField, type TemplateSubject } from './template-fields';

/** One property: its key, and the items of its value; a single one is no list unless its field is one. */
interface PropertyTemplate {
  readonly key: string;
  readonly items: readonly Template[];
}

/** Properties in their order. None: the file has no front matter. */
export type FrontMatterTemplate = readonly PropertyTemplate[];

/**
 * The seven keys that Obsidian knows first, in its order, so that its properties and bases find them;
 * then ours.
 */
export const DEFAULT_FRONT_MATTER = `title: {title}
source: {url}
author: {authors}
published: {published}
created: {captured}
description: {description}
tags: clippings, {tags}
site: {site}
canonical: {canonical}
origin: {source}
byline: {byline}
credits: {credits}
updated: {updated}
section: {section}
keywords: {keywords}
language: {language}
characters: {characters}
words: {words}
saved: {saved}
archived: {archived}
saved_id: {id}
sha256: {sha256}`;

/** Letters of any script, so that a key may be Chinese; nothing that YAML gives a meaning. */
const KEY = /^[\p{L}_][\p{L}\p{N}\p{M}_ -]*$/u;
/** Fields whose value is a list. */
const LISTS = new Set(['authors', 'tags', 'credits', 'keywords']);

/**
 * Reads a template of front matter: a line `key: value` for each property. A value with a field that
 * is a list is a list, its items parted by commas.
 */
export function parseFrontMatter(text: string): Result<FrontMatterTemplate, TemplateProblem> {
  const properties: PropertyTemplate[] = [];
  for (const [index, whole] of text.split(/\r?\n/).entries()) {
    const line = index + 1;
    if (whole.trim() === '' || whole.trim() === '---') continue;
    const at = whole.indexOf(':');
    if (at === -1) return err({ code: 'no-colon', line, text: whole.trim() });
    const key = whole.slice(0, at).trim();
    if (!KEY.test(key)) return err({ code: 'bad-key', line, text: key });
    if (properties.some((property) => property.key === key)) return err({ code: 'twice', line, text: key });
    const value = parseTemplate(whole.slice(at + 1).trim(), line);
    if (!value.ok) return value;
    properties.push({ key, items: isList(value.value) ? splitItems(value.value) : [value.value] });
  }
  return ok(properties);
}

let known: FrontMatterTemplate | null = null;

/** {@link DEFAULT_FRONT_MATTER}, read. */
export function defaultProperties(): FrontMatterTemplate {
  if (known) return known;
  const parsed = parseFrontMatter(DEFAULT_FRONT_MATTER);
  if (!parsed.ok) throw new Error(`the properties as they come: ${parsed.error.code}`);
  known = parsed.value;
  return known;
}

/** The properties of one article; what is not known of it is left out by the writer. */
export function fillFrontMatter(
  template: FrontMatterTemplate,
  subject: TemplateSubject,
): readonly (readonly [key: string, value: FrontMatterValue])[] {
  return template.map(({ key, items }) => {
    const [only] = items;
    if (items.length === 1 && only && !isList(only)) return [key, fillOne(only, subject)];
    const filled = items.flatMap((item) => {
      const value = fillOne(item, subject);
      return Array.isArray(value) ? value : [String(value ?? '')];
    });
    return [key, [...new Set(filled.map((value) => value.trim()))].filter((value) => value !== '')];
  });
}

/** A field that stands alone keeps its kind: a number, a date, a list. */
function fillOne(template: Template, subject: TemplateSubject): FrontMatterValue {
  const [only] = template;
  if (template.length === 1 && typeof only === 'object') return readField(only.field, subject);
  return fillTemplate(template, subject);
}

function isList(template: Template): boolean {
  return template.some((part) => typeof part === 'object' && LISTS.has(part.field));
}

function splitItems(template: Template): readonly Template[] {
  const items: Template[number][][] = [[]];
  for (const part of template) {
    if (typeof part === 'object') {
      items.at(-1)?.push(part);
      continue;
    }
    const [head = '', ...rest] = part.split(/[,，]/);
    for (const [index, piece] of [head, ...rest].entries()) {
      if (index > 0) items.push([]);
      if (piece.trim() !== '') items.at(-1)?.push(piece.trim());
    }
  }
  return items.filter((item) => item.length > 0);
}
