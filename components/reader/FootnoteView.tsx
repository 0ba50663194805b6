import { useEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { Button } from '@/components/ui/Button';
import type { MenuPlace } from './HighlightMenu';
import './footnote-view.css';

/** A note that a mark in the text stands for. */
export interface Footnote {
  readonly text: string;
  readonly place: MenuPlace;
  /** Offset of the note itself, at the foot of the article. */
  readonly offset: number;
}

interface FootnoteViewProps {
  readonly footnote: Footnote;
  readonly lang: string | null;
  readonly onGoTo: (offset: number) => void;
  readonly onClose: () => void;
}

/** A footnote beside its mark, so that nobody has to leave the line to read it. */
export function FootnoteView({ footnote, lang, onGoTo, onClose }: FootnoteViewProps) {
  const panel = useRef<HTMLDivElement>(null);
  useEffect(() => {
    panel.current?.focus();
    const closing = new AbortController();
    const { signal } = closing;
    document.addEventListener('keydown', ({ key }) => key === 'Escape' && onClose(), { signal });
    document.addEventListener(
      'pointerdown',
      ({ target }) => !(target instanceof Node && panel.current?.contains(target)) && onClose(),
      { signal },
    );
    document.addEventListener('scroll', onClose, { signal });
    return () => closing.abort();
  }, [onClose]);
  const { left, bottom } = footnote.place;
  return (
    <div
      ref={panel}
      class="footnote-view"
      role="dialog"
      aria-label={i18n.t('reader.footnote')}
      tabIndex={-1}
      style={{ '--x': `${left}px`, '--y': `${bottom}px` }}
    >
      <p lang={lang ?? undefined}>{footnote.text}</p>
      <Button label={i18n.t('reader.goToFootnote')} onClick={() => onGoTo(footnote.offset)} />
    </div>
  );
}
