import { i18n } from '#i18n';
import type { HighlightsInUse } from '@/components/hooks/use-highlights';
import { Button } from '@/components/ui/Button';
import type { Highlight } from '@/utils/article/highlight';
import './highlight-list.css';

export interface HighlightListProps {
  readonly highlights: HighlightsInUse;
  /** Address of the page with the highlights of all articles. */
  readonly allHref: string;
  readonly onGoTo: (offset: number) => void;
}

/** The highlights of an article: in its order, those that lost their words at the end. */
export function HighlightList({ highlights, allHref, onGoTo }: HighlightListProps) {
  const { placed, lost, remove } = highlights;
  return (
    <div class="highlight-list">
      {placed.length + lost.length === 0 && <p class="highlight-none">{i18n.t('highlight.none')}</p>}
      <ul>
        {placed.map(({ highlight, stretch }) => (
          <HighlightEntry
            key={highlight.id}
            highlight={highlight}
            onOpen={() => onGoTo(stretch.start)}
            onRemove={() => remove(highlight.id)}
          />
        ))}
      </ul>
      {lost.length > 0 && (
        <>
          <p class="highlight-none">{i18n.t('highlight.lost')}</p>
          <ul>
            {lost.map((highlight) => (
              <HighlightEntry
                key={highlight.id}
                highlight={highlight}
                onOpen={null}
                onRemove={() => remove(highlight.id)}
              />
            ))}
          </ul>
        </>
      )}
      <a class="highlight-all" href={allHref}>
        {i18n.t('highlight.all')}
      </a>
    </div>
  );
}

interface HighlightEntryProps {
  readonly highlight: Highlight;
  /** Null where its words are not in this version. */
  readonly onOpen: (() => void) | null;
  readonly onRemove: () => void;
}

function HighlightEntry({ highlight, onOpen, onRemove }: HighlightEntryProps) {
  const { exact, note, colour } = highlight;
  return (
    <li class="highlight-entry" data-colour={colour}>
      {onOpen ? (
        <button type="button" class="highlight-quote" onClick={onOpen}>
          {exact}
        </button>
      ) : (
        <p class="highlight-quote">{exact}</p>
      )}
      <Button label={i18n.t('highlight.remove')} icon="trash" iconOnly onClick={onRemove} />
      {note && <p class="highlight-entry-note">{note}</p>}
    </li>
  );
}
