import { i18n } from '#i18n';
import { writeFilter } from '@/utils/search/edit-query';
import { foldText } from '@/utils/search/fold-text';
import { MARKS } from '@/utils/search/query';

/** What a query may become. */
export interface Suggestion {
  /** The part that is suggested. */
  readonly label: string;
  /** What it does, or how many articles it leaves. */
  readonly hint: string;
  /** The whole query with it. */
  readonly value: string;
  /** False where a value has to follow. */
  readonly isFinal: boolean;
}

/** Values that filters can have in this library. */
export interface KnownValues {
  readonly tag: readonly string[];
  readonly source: readonly string[];
  readonly site: readonly string[];
  readonly author: readonly string[];
  readonly lang: readonly string[];
}

const KEYS = ['tag', 'is', 'source', 'site', 'author', 'after', 'before', 'length', 'lang'] as const;
const MOST = 8;
const WORD = /(-?)(?:([a-z]+)[:：])?([^\s"“”]*)$/i;
const EXAMPLES = {
  after: ['after:7d', 'after:2026', 'after:2026-03'],
  before: ['before:2026', 'before:1m'],
  length: ['length:>10m', 'length:<5m', 'length:5-10m'],
} as const;

/** What may stand where the caret is: keys at the beginning of a word, values behind a key. */
export function listSuggestions(query: string, caret: number, known: KnownValues): readonly Suggestion[] {
  const before = query.slice(0, caret);
  const [word = '', minus = '', key, typed = ''] = WORD.exec(before) ?? [];
  const head = before.slice(0, before.length - word.length) + minus;
  const tail = query.slice(caret);
  const suggest = (label: string, hint: string, isFinal: boolean): Suggestion => {
    return { label, hint, isFinal, value: `${head}${label}${isFinal && tail === '' ? ' ' : ''}${tail}` };
  };
  if (key === undefined) {
    if (typed === '' && query.trim() !== '') return [];
    const keys = KEYS.filter((each) => each.startsWith(typed.toLowerCase()));
    const tags = typed === '' ? [] : matching(known.tag, typed).slice(0, 4);
    return [
      ...keys.map((each) => suggest(`${each}:`, i18n.t(`search.key.${each}`), false)),
      ...tags.map((tag) => suggest(writeFilter('tag', tag), i18n.t('search.key.tag'), true)),
    ].slice(0, KEYS.length);
  }
  return listValues(key.toLowerCase(), typed, known)
    .slice(0, MOST)
    .map((written) => suggest(written, '', true));
}

function listValues(key: string, typed: string, known: KnownValues): readonly string[] {
  switch (key) {
    case 'tag':
    case 'source':
    case 'site':
    case 'author':
    case 'lang':
      return matching(known[key], typed).map((value) => writeFilter(key, value));
    case 'is':
      return MARKS.filter((mark) => mark.startsWith(typed.toLowerCase())).map((mark) => `is:${mark}`);
    case 'after':
    case 'before':
    case 'length':
      return typed === '' ? EXAMPLES[key] : [];
    default:
      return [];
  }
}

function matching(values: readonly string[], typed: string): readonly string[] {
  const folded = foldText(typed);
  return values.filter((value) => foldText(value).includes(folded));
}
