import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { type HighlightGroup, useAllHighlights } from '@/components/hooks/use-all-highlights';
import { useSettings } from '@/components/hooks/use-settings';
import { useUndo } from '@/components/hooks/use-undo';
import { Button, ButtonLink } from '@/components/ui/Button';
import { Notice } from '@/components/ui/Notice';
import { Toast } from '@/components/ui/Toast';
import type { Highlight } from '@/utils/article/highlight';
import type { Settings } from '@/utils/settings/settings';

/** Everything that was ever marked, by article, to be searched and gone back to. */
export function HighlightsPage({ initial }: { readonly initial: Settings }) {
  useSettings(initial);
  const done = useUndo();
  const { groups, remove } = useAllHighlights(done.tell);
  const [query, setQuery] = useState('');
  const shown = (groups ?? []).flatMap((group) => narrow(group, query));
  return (
    <div class="highlights">
      <header class="page-head">
        <ButtonLink label={i18n.t('reader.back')} href="/library.html" icon="arrow-left" iconOnly />
        <h1>{i18n.t('highlight.pageTitle')}</h1>
        <input
          type="search"
          aria-label={i18n.t('highlight.search')}
          placeholder={i18n.t('highlight.search')}
          value={query}
          onInput={({ currentTarget }) => setQuery(currentTarget.value)}
        />
      </header>
      <main>
        {groups && shown.length === 0 && (
          <Notice
            icon="highlighter"
            title={query ? i18n.t('highlight.notFound') : i18n.t('highlight.noneAtAll')}
          >
            {query ? null : i18n.t('highlight.none')}
          </Notice>
        )}
        {shown.map(({ record, highlights }) => (
          <section key={record.id} lang={record.lang ?? undefined}>
            <h2>
              <a href={`/reader.html?id=${record.id}`}>{record.title}</a>
            </h2>
            <ul>
              {highlights.map((highlight) => (
                <Entry key={highlight.id} highlight={highlight} onRemove={() => remove(highlight.id)} />
              ))}
            </ul>
          </section>
        ))}
      </main>
      <Toast
        message={done.deed?.message ?? null}
        serial={done.serial}
        undoLabel={i18n.t('reader.undo')}
        dismissLabel={i18n.t('reader.dismiss')}
        onUndo={done.deed?.undo ? done.undo : null}
        onDismiss={done.dismiss}
      />
    </div>
  );
}

interface EntryProps {
  readonly highlight: Highlight;
  readonly onRemove: () => void;
}

function Entry({ highlight, onRemove }: EntryProps) {
  const { id, articleId, exact, note, colour } = highlight;
  return (
    <li class="highlights-entry" data-colour={colour}>
      <a href={`/reader.html?id=${articleId}&highlight=${id}`}>{exact}</a>
      <Button label={i18n.t('highlight.remove')} icon="trash" iconOnly onClick={onRemove} />
      {note && <p>{note}</p>}
    </li>
  );
}

/** A group with what matches of it; nothing where nothing does. Its title brings all of it. */
function narrow(group: HighlightGroup, query: string): readonly HighlightGroup[] {
  const wanted = query.trim().toLowerCase();
  if (wanted === '' || group.record.title.toLowerCase().includes(wanted)) return [group];
  const highlights = group.highlights.filter(({ exact, note }) =>
    `${exact}\n${note}`.toLowerCase().includes(wanted),
  );
  return highlights.length > 0 ? [{ ...group, highlights }] : [];
}
