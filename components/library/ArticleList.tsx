import { i18n } from '#i18n';
import { useRecords } from '@/components/hooks/use-records';
import type { RowWindow } from '@/components/hooks/use-row-window';
import type { MarkedText } from '@/utils/search/make-snippet';
import { ArticleEntry, type EntryActions } from './ArticleEntry';
import './article-list.css';

interface ArticleListProps extends EntryActions {
  /** Numbers of all articles of the list, first to last. */
  readonly ids: readonly number[];
  readonly rows: RowWindow;
  readonly selection: ReadonlySet<number>;
  /** What was searched for in each article; null where nothing was. */
  readonly found: ReadonlyMap<number, { readonly title: MarkedText; readonly snippet: MarkedText }> | null;
  /** In how many places a story was saved from. */
  readonly countCopies: (id: number) => number;
  readonly locale: string;
  /** Milliseconds since the epoch. */
  readonly now: number;
}

/** The list of articles: of any length, but only what is on the screen is read and drawn. */
export function ArticleList({
  ids,
  rows,
  selection,
  found,
  countCopies,
  locale,
  now,
  ...actions
}: ArticleListProps) {
  const shown = ids.slice(rows.start, rows.end);
  const records = useRecords(shown);
  return (
    <ul
      class={`article-list${found ? ' article-list-found' : ''}`}
      ref={rows.listRef}
      aria-label={i18n.t('library.listName')}
      style={{ blockSize: `${ids.length * rows.rowSize}px` }}
    >
      {shown.map((id, index) => {
        const record = records.get(id);
        const place = rows.start + index;
        return (
          <li
            key={id}
            aria-setsize={ids.length}
            aria-posinset={place + 1}
            aria-busy={record ? undefined : true}
            style={{ insetBlockStart: `${place * rows.rowSize}px` }}
          >
            {record && (
              <ArticleEntry
                record={record}
                isSelected={selection.has(id)}
                found={found?.get(id) ?? null}
                copies={countCopies(id)}
                locale={locale}
                now={now}
                {...actions}
              />
            )}
          </li>
        );
      })}
    </ul>
  );
}
