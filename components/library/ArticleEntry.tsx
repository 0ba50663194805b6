import { i18n } from '#i18n';
import { Button } from '@/components/ui/Button';
import type { ArticleRecord } from '@/utils/article/article-record';
import type { MarkedText } from '@/utils/search/make-snippet';
import './article-entry.css';
import { EntryFacts } from './EntryFacts';
import { EntryPicture } from './EntryPicture';
import { MarkedLine } from './MarkedLine';

/** What can be done with one article of the list. */
export interface EntryActions {
  /** `range`: from the one chosen last to this one (Shift is held). */
  readonly onSelect: (id: number, range: boolean) => void;
  readonly onTrash: (record: ArticleRecord) => void;
  readonly onRestore: (record: ArticleRecord) => void;
  readonly onArchive: (record: ArticleRecord) => void;
  readonly onStar: (record: ArticleRecord) => void;
  readonly onTag: (tag: string) => void;
  /** Shows the other places that the story was saved from. */
  readonly onCopies: (record: ArticleRecord) => void;
  /** Fetches the pictures that are missing again. */
  readonly onRetryPictures: (record: ArticleRecord) => void;
  /** The keyboard's place in the list moves to this article. */
  readonly onFocus: (id: number) => void;
}

interface ArticleEntryProps extends EntryActions {
  readonly record: ArticleRecord;
  readonly isSelected: boolean;
  /** What was searched for, marked; null in lists that nothing was searched for in. */
  readonly found: { readonly title: MarkedText; readonly snippet: MarkedText } | null;
  /** In how many places the story was saved from, this one included. */
  readonly copies: number;
  readonly locale: string;
  /** Milliseconds since the epoch. */
  readonly now: number;
}

/** One saved article in the list. */
export function ArticleEntry(props: ArticleEntryProps) {
  const { record, isSelected, found, copies, locale, now } = props;
  const { onSelect, onFocus, onTag, onCopies, onRetryPictures } = props;
  const { id, title, lang, dir, reading, tags } = record;
  return (
    <article
      class={`entry${isSelected ? ' entry-selected' : ''}`}
      data-article={id}
      data-reading={reading}
      onFocusCapture={() => onFocus(id)}
    >
      <label class="entry-check">
        <input
          type="checkbox"
          checked={isSelected}
          aria-label={i18n.t('library.selectOne', [title])}
          onClick={(event) => onSelect(id, event.shiftKey)}
        />
      </label>
      <div class="entry-text">
        <h3 lang={lang ?? undefined} dir={dir}>
          <a href={`reader.html?id=${id}`} data-open={id}>
            {found ? <MarkedLine parts={found.title} /> : title}
          </a>
        </h3>
        {found && (
          <p class="entry-snippet" lang={lang ?? undefined} dir={dir}>
            <MarkedLine parts={found.snippet} />
          </p>
        )}
        <EntryFacts record={record} locale={locale} now={now} onRetry={() => onRetryPictures(record)}>
          {tags.map((tag) => (
            <button key={tag} type="button" class="entry-tag" onClick={() => onTag(tag)}>
              #{tag}
            </button>
          ))}
          {copies > 1 && (
            <button type="button" class="entry-tag" onClick={() => onCopies(record)}>
              {i18n.t('library.copies', copies)}
            </button>
          )}
        </EntryFacts>
      </div>
      <EntryPicture record={record} />
      <EntryButtons {...props} />
    </article>
  );
}

function EntryButtons({ record, onTrash, onRestore, onArchive, onStar }: ArticleEntryProps) {
  const { starred, archived, deletedAt } = record;
  if (deletedAt !== null) {
    return (
      <div class="entry-actions">
        <Button
          iconOnly
          icon="archive-restore"
          label={i18n.t('library.restore')}
          onClick={() => onRestore(record)}
        />
      </div>
    );
  }
  return (
    <div class={`entry-actions${starred ? ' entry-starred' : ''}`}>
      <Button
        iconOnly
        icon="star"
        pressed={starred}
        label={i18n.t('library.star')}
        onClick={() => onStar(record)}
      />
      <Button
        iconOnly
        icon={archived ? 'archive-restore' : 'archive'}
        label={i18n.t(archived ? 'library.unarchive' : 'library.archive')}
        onClick={() => onArchive(record)}
      />
      <Button iconOnly icon="trash" label={i18n.t('library.trash')} onClick={() => onTrash(record)} />
    </div>
  );
}
