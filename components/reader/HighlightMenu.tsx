import { useEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Button } from '@/components/ui/Button';
import type { Highlight, HighlightColour } from '@/utils/article/highlight';
import './highlight-menu.css';

/** Where the menu hangs, in the window's coordinates. */
export interface MenuPlace {
  readonly left: number;
  readonly top: number;
  readonly bottom: number;
}

interface HighlightMenuProps {
  readonly place: MenuPlace;
  /** The highlight that it is about; null for a passage that is only selected so far. */
  readonly highlight: Highlight | null;
  /** Moves the focus into it: it was asked for by a key. */
  readonly takesFocus: boolean;
  readonly onColour: (colour: HighlightColour) => void;
  /** Asks for a note; on a selection it is marked first. */
  readonly onNote: (note: string) => void;
  readonly onCopy: () => void;
  readonly onRemove: () => void;
  readonly onClose: () => void;
}

const COLOURS = [
  { colour: 'yellow', name: () => i18n.t('highlight.yellow') },
  { colour: 'green', name: () => i18n.t('highlight.green') },
  { colour: 'blue', name: () => i18n.t('highlight.blue') },
  { colour: 'pink', name: () => i18n.t('highlight.pink') },
] as const;

/** Marks what is selected, or changes a highlight: its colour, its note, whether it is one at all. */
export function HighlightMenu(props: HighlightMenuProps) {
  const { place, highlight, takesFocus, onColour, onNote, onCopy, onRemove, onClose } = props;
  const menu = useRef<HTMLDivElement>(null);
  const [isWriting, setWriting] = useState(Boolean(highlight?.note));
  useEffect(() => {
    if (takesFocus) menu.current?.querySelector('button')?.focus();
  }, [takesFocus]);
  useEffect(() => {
    const closing = new AbortController();
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      event.preventDefault();
      onClose();
    };
    document.addEventListener('keydown', onKeyDown, { signal: closing.signal });
    return () => closing.abort();
  }, [onClose]);
  const isAbove = place.top > 140;
  return (
    <div
      ref={menu}
      class="highlight-menu"
      role="dialog"
      aria-label={i18n.t('highlight.menu')}
      data-above={isAbove}
      style={{ '--x': `${place.left}px`, '--y': `${isAbove ? place.top : place.bottom}px` }}
    >
      <div class="highlight-row">
        {COLOURS.map(({ colour, name }) => (
          <button
            key={colour}
            type="button"
            class="highlight-colour"
            data-colour={colour}
            aria-label={name()}
            aria-pressed={highlight?.colour === colour}
            title={name()}
            onClick={() => onColour(colour)}
          />
        ))}
        <Button
          label={i18n.t('highlight.note')}
          icon="message-square-text"
          iconOnly
          pressed={isWriting}
          onClick={() => setWriting(!isWriting)}
        />
        <Button label={i18n.t('highlight.copy')} icon="copy" iconOnly onClick={onCopy} />
        {highlight && <Button label={i18n.t('highlight.remove')} icon="trash" iconOnly onClick={onRemove} />}
      </div>
      {isWriting && <NoteField note={highlight?.note ?? ''} onNote={onNote} />}
    </div>
  );
}

/** A note being written: kept when it is left. */
function NoteField({ note, onNote }: { readonly note: string; readonly onNote: (note: string) => void }) {
  const field = useRef<HTMLTextAreaElement>(null);
  const latest = useRef({ note, onNote });
  latest.current = { note, onNote };
  useEffect(() => {
    const element = field.current;
    element?.focus();
    return () => {
      if (element && element.value.trim() !== latest.current.note)
        latest.current.onNote(element.value.trim());
    };
  }, []);
  return (
    <textarea
      ref={field}
      class="highlight-note"
      rows={3}
      aria-label={i18n.t('highlight.note')}
      placeholder={i18n.t('highlight.noteHint')}
      defaultValue={note}
      onBlur={({ currentTarget }) =>
        currentTarget.value.trim() !== note && onNote(currentTarget.value.trim())
      }
    />
  );
}
