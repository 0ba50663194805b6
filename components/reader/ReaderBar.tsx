import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import { ButtonLink } from '@/components/ui/Button';
import './reader-bar.css';

interface ReaderBarProps {
  /** Address of the list of saved articles. */
  readonly libraryHref: string;
  /** Share of the article that has been read, 0 to 1; null while there is none to read. */
  readonly progress: number | null;
  /** Title of the article, shown when its head has left the window; null while it stands there. */
  readonly title: string | null;
  /** Buttons. */
  readonly children?: ComponentChildren;
}

/** The strip above an article: the way back, what can be done with it, and how far it has been read. */
export function ReaderBar({ libraryHref, progress, title, children }: ReaderBarProps) {
  return (
    <header class="reader-bar">
      <ButtonLink label={i18n.t('reader.back')} href={libraryHref} icon="arrow-left" iconOnly />
      <p class="reader-bar-title" aria-hidden="true" data-shown={title !== null}>
        {title}
      </p>
      <div class="reader-bar-tools">{children}</div>
      {progress !== null && (
        <div
          class="reader-progress"
          role="progressbar"
          aria-label={i18n.t('reader.progress')}
          aria-valuemin={0}
          aria-valuemax={100}
          aria-valuenow={Math.round(progress * 100)}
        >
          <div style={{ scale: `${progress} 1` }} />
        </div>
      )}
    </header>
  );
}
