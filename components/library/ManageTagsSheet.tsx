import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Button } from '@/components/ui/Button';
import { cleanTag } from '@/utils/article/clean-tag';
import { formatNumber } from '@/utils/text/format-number';
import { Select } from './ListTools';
import { Sheet } from './Sheet';

/** Colours that a tag can have; the style sheet of the shelves names them. */
export const TAG_COLOURS = ['red', 'orange', 'green', 'blue', 'violet'] as const;

/** A tag as it is managed. */
export interface ManagedTag {
  readonly name: string;
  readonly colour: string | null;
  readonly articles: number;
}

interface ManageTagsSheetProps {
  readonly tags: readonly ManagedTag[];
  readonly locale: string;
  /** A name that another tag has already makes the two one. */
  readonly onRename: (from: string, to: string) => void;
  readonly onColour: (name: string, colour: string | null) => void;
  readonly onRemove: (name: string) => void;
  readonly onClose: () => void;
}

/** All tags, to be renamed, merged, coloured and taken off. */
export function ManageTagsSheet({
  tags,
  locale,
  onRename,
  onColour,
  onRemove,
  onClose,
}: ManageTagsSheetProps) {
  return (
    <Sheet title={i18n.t('library.manageTags')} onClose={onClose}>
      <p class="sheet-text">{i18n.t('library.tags.mergeHint')}</p>
      <ul class="tag-rows">
        {tags.map((tag) => (
          <li key={tag.name}>
            <span class="tag-dot" data-colour={tag.colour ?? 'plain'} />
            <TagName name={tag.name} onRename={onRename} />
            <Select
              label={i18n.t('library.tags.colour', [tag.name])}
              value={tag.colour ?? ''}
              options={[
                { value: '', label: i18n.t('library.tags.plain') },
                ...TAG_COLOURS.map((colour) => ({ value: colour, label: i18n.t(`library.tags.${colour}`) })),
              ]}
              onChange={(colour) => onColour(tag.name, colour === '' ? null : colour)}
            />
            <span class="nav-count">{formatNumber(tag.articles, locale)}</span>
            <Button
              iconOnly
              icon="trash"
              label={i18n.t('library.tags.remove', [tag.name])}
              onClick={() => onRemove(tag.name)}
            />
          </li>
        ))}
      </ul>
    </Sheet>
  );
}

function TagName({
  name,
  onRename,
}: {
  readonly name: string;
  readonly onRename: (from: string, to: string) => void;
}) {
  const [typed, setTyped] = useState(name);
  const finish = () => {
    const to = cleanTag(typed);
    if (to !== '' && to !== name) onRename(name, to);
    else setTyped(name);
  };
  return (
    <input
      type="text"
      aria-label={i18n.t('library.tags.rename', [name])}
      value={typed}
      onInput={(event) => setTyped(event.currentTarget.value)}
      onBlur={finish}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && !event.isComposing) event.currentTarget.blur();
      }}
    />
  );
}
