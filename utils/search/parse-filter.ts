import { err, ok, type Result } from '@/utils/result/result';
import type { ReadingRates } from '@/utils/text/reading-rates';
import { parseDate } from './parse-date';
import { parseLength } from './parse-length';
import { MARKS, type Mark, type QueryFilter, type QueryProblem } from './query';

/** Keys, in English and as they may be typed in Chinese. */
const KEYS: Readonly<Record<string, QueryFilter['key']>> = {
  tag: 'tag',
  标签: 'tag',
  標籤: 'tag',
  site: 'site',
  网站: 'site',
  網站: 'site',
  source: 'source',
  来源: 'source',
  來源: 'source',
  author: 'author',
  作者: 'author',
  is: 'is',
  before: 'before',
  早于: 'before',
  after: 'after',
  晚于: 'after',
  length: 'length',
  长度: 'length',
  lang: 'lang',
  语言: 'lang',
};

/** `is:` in Chinese. */
const MARKS_IN_CHINESE: Readonly<Record<string, Mark>> = {
  未读: 'unread',
  在读: 'reading',
  已读: 'read',
  已归档: 'archived',
  星标: 'starred',
  缺图: 'missing-pictures',
};

/** A filter out of a key and a value; null where it is no key of ours, but a word with a colon. */
export function parseFilter(
  name: string,
  value: string,
  not: boolean,
  now: number,
  rates: Partial<ReadingRates>,
): Result<QueryFilter, QueryProblem['code']> | null {
  const key = Object.hasOwn(KEYS, name.toLowerCase()) ? KEYS[name.toLowerCase()] : undefined;
  if (!key) return null;
  const given = value.normalize('NFKC').trim();
  if (given === '') return err('empty');
  switch (key) {
    case 'is':
      return parseMark(given, not);
    case 'before':
    case 'after': {
      const time = parseDate(given, now);
      return time === null ? err('date') : ok({ key, time, not });
    }
    case 'length': {
      const range = parseLength(given);
      return range ? ok({ key, ...range, rates, not }) : err('length');
    }
    case 'tag':
      return ok({ key, value: value.trim().normalize('NFC'), not });
    default:
      return ok({ key, value: given, not });
  }
}

function parseMark(value: string, not: boolean): Result<QueryFilter, QueryProblem['code']> {
  const mark = MARKS.find((each) => each === value.toLowerCase()) ?? MARKS_IN_CHINESE[value];
  return mark ? ok({ key: 'is', value: mark, not }) : err('mark');
}
