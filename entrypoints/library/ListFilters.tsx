import { useMemo } from 'preact/hooks';
import { i18n } from '#i18n';
import { Select, SortTools } from '@/components/library/ListTools';
import { SORTS, type Sort } from '@/utils/library/list-order';
import type { Shelves } from '@/utils/library/watch-shelves';
import { setFilter, writeFilter } from '@/utils/search/edit-query';
import { parseQuery } from '@/utils/search/parse-query';
import type { QueryFilter } from '@/utils/search/query';
import type { LibraryLocation } from './library-location';

interface ListFiltersProps {
  readonly location: LibraryLocation;
  readonly shelves: Shelves;
  /** Whether the query has words: then the order is that of relevance, unless another is chosen. */
  readonly hasWords: boolean;
  readonly locale: string;
  readonly go: (change: Partial<LibraryLocation>) => void;
}

const LENGTHS = ['<5m', '5-15m', '>15m'] as const;
const DATES = ['7d', '1m', '1y'] as const;

/** Filters by press: they write themselves into the query, where they can be seen and taken away. */
export function ListFilters({ location, shelves, hasWords, locale, go }: ListFiltersProps) {
  const { query, sort, reversed } = location;
  const { parts } = parseQuery(query, 0);
  const given = (key: QueryFilter['key']) =>
    parts.find(({ filter }) => filter?.key === key)?.raw.replace(/^[^:：]*[:：]["“]?|["”]$/g, '') ?? '';
  const choose = (key: QueryFilter['key']) => (value: string) =>
    go({ query: setFilter(query, key, value === '' ? null : writeFilter(key, value)) });
  const names = useMemo(() => new Intl.DisplayNames(locale, { type: 'language' }), [locale]);
  const filters = [
    {
      key: 'length',
      any: i18n.t('library.filter.length'),
      options: LENGTHS.map((value) => [value, i18n.t(`library.filter.${LENGTH_KEYS[value]}`)]),
    },
    {
      key: 'after',
      any: i18n.t('library.filter.date'),
      options: DATES.map((value) => [value, i18n.t(`library.filter.${DATE_KEYS[value]}`)]),
    },
    {
      key: 'lang',
      any: i18n.t('library.filter.lang'),
      options: shelves.languages.map(({ value }) => [value, nameLanguage(names, value)]),
    },
    {
      key: 'site',
      any: i18n.t('library.filter.site'),
      options: shelves.sites.slice(0, 100).map(({ value }) => [value, value]),
    },
  ] as const;
  return (
    <div class="list-tools">
      {filters.map(({ key, any, options }) => (
        <Select
          key={key}
          label={any}
          value={given(key)}
          options={[{ value: '', label: any }, ...withGiven(options, given(key))]}
          onChange={choose(key)}
        />
      ))}
      <SortTools
        options={[
          ...(hasWords ? [{ value: '', label: i18n.t('library.sort.relevance') }] : []),
          ...SORTS.map((each) => ({ value: each, label: i18n.t(`library.sort.${each}`) })),
        ]}
        value={sort ?? (hasWords ? '' : 'saved')}
        reversed={reversed}
        onSort={(value) => go({ sort: SORTS.find((each): each is Sort => each === value) ?? null })}
        onReverse={() => go({ reversed: !reversed })}
      />
    </div>
  );
}

const LENGTH_KEYS = { '<5m': 'short', '5-15m': 'medium', '>15m': 'long' } as const;
const DATE_KEYS = { '7d': 'week', '1m': 'month', '1y': 'year' } as const;

/** A value that was typed stands among the choices too. */
function withGiven(options: readonly (readonly string[])[], given: string) {
  const all = options.map(([value = '', label = '']) => ({ value, label }));
  return given === '' || all.some(({ value }) => value === given)
    ? all
    : [...all, { value: given, label: given }];
}

function nameLanguage(names: Intl.DisplayNames, tag: string): string {
  try {
    return names.of(tag) ?? tag;
  } catch {
    // A page may call its language anything.
    return tag;
  }
}
