import { useEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { Button } from '@/components/ui/Button';
import './figure-view.css';

/** A picture of the article, to be seen large. */
export interface Figure {
  /** `blob:` URL. */
  readonly src: string;
  readonly alt: string;
  /** Empty where it has none. */
  readonly caption: string;
}

interface FigureViewProps {
  readonly figure: Figure;
  /** Language of the article. */
  readonly lang: string | null;
  readonly onClose: () => void;
}

/** One picture over everything, as large as the window. */
export function FigureView({ figure, lang, onClose }: FigureViewProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} class="figure-view" aria-label={i18n.t('picture.large')} onClose={onClose}>
      <Button label={i18n.t('reader.close')} icon="x" iconOnly onClick={() => dialog.current?.close()} />
      <figure>
        <img src={figure.src} alt={figure.alt} />
        {figure.caption && <figcaption lang={lang ?? undefined}>{figure.caption}</figcaption>}
      </figure>
    </dialog>
  );
}
