import { i18n } from '#i18n';
import type { Undoable } from '@/components/hooks/use-undo';
import { Toast } from '@/components/ui/Toast';
import { FigureView } from './FigureView';
import { FootnoteView } from './FootnoteView';
import { HighlightMenu } from './HighlightMenu';
import { LinkTarget } from './LinkTarget';
import type { ArticleEvents } from './use-article-events';
import type { HighlightMenuInUse } from './use-highlight-menu';

interface ReaderOverlaysProps {
  readonly menu: HighlightMenuInUse;
  readonly events: ArticleEvents;
  readonly done: Undoable;
  /** Language of the article. */
  readonly lang: string | null;
  readonly onGoTo: (offset: number) => void;
}

/** What may lie over an article: the menu of highlights, a footnote, a picture, a link's address, the last deed. */
export function ReaderOverlays({ menu, events, done, lang, onGoTo }: ReaderOverlaysProps) {
  const { subject } = menu;
  const { figure, footnote, link, closeFigure, closeFootnote } = events;
  return (
    <>
      {subject && (
        <HighlightMenu
          key={`${subject.stretch.start}-${subject.stretch.end}`}
          place={subject.place}
          highlight={subject.highlight}
          takesFocus={subject.takesFocus}
          onColour={menu.colour}
          onNote={menu.note}
          onCopy={menu.copy}
          onRemove={menu.remove}
          onClose={menu.close}
        />
      )}
      {footnote && (
        <FootnoteView
          footnote={footnote}
          lang={lang}
          onGoTo={(offset) => {
            closeFootnote();
            onGoTo(offset);
          }}
          onClose={closeFootnote}
        />
      )}
      {figure && <FigureView figure={figure} lang={lang} onClose={closeFigure} />}
      {link && <LinkTarget url={link} />}
      <Toast
        message={done.deed?.message ?? null}
        serial={done.serial}
        undoLabel={i18n.t('reader.undo')}
        dismissLabel={i18n.t('reader.dismiss')}
        onUndo={done.deed?.undo ? done.undo : null}
        onDismiss={done.dismiss}
      />
    </>
  );
}
