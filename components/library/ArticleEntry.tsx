import { i18n } from '#i18n';
import { Button } from '@/components/ui/Button';
import type { ArticleRecord } from '@/utils/article/article-record';
import './article-entry.css';
import { EntryFacts } from './EntryFacts';
import { EntryPicture } from './EntryPicture';

/** What can be done with one article of the list. */
export interface EntryActions {
  /** `range`: from the one chosen last to this one (Shift is held). */
  readonly onSelect: (id: number, range: boolean) => void;
  readonly onTrash: (id: number) => void;
  /** The keyboard's place in the list moves to this article. */
  readonly onFocus: (id: number) => void;
}

interface ArticleEntryProps extends EntryActions {
  readonly record: ArticleRecord;
  readonly isSelected: boolean;
  readonly locale: string;
  /** Milliseconds since the epoch. */
  readonly now: number;
}

/** One saved article in the list. */
export function ArticleEntry(props: ArticleEntryProps) {
  const { record, isSelected, locale, now, onSelect, onTrash, onFocus } = props;
  const { id, title, lang, dir } = record;
  return (
    <article
      class={`entry${isSelected ? ' entry-selected' : ''}`}
      data-article={id}
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
            {title}
          </a>
        </h3>
        <EntryFacts record={record} locale={locale} now={now} />
      </div>
      <EntryPicture record={record} />
      <div class="entry-actions">
        <Button iconOnly icon="trash" label={i18n.t('library.trash')} onClick={() => onTrash(id)} />
      </div>
    </article>
  );
}
