import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { Button } from '@/components/ui/Button';
import './sheet.css';

interface SheetProps {
  readonly title: string;
  readonly onClose: () => void;
  readonly children: ComponentChildren;
}

/** A sheet over the page: it keeps the focus until it is closed, by its button, Escape, or a press beside it. */
export function Sheet({ title, onClose, children }: SheetProps) {
  const id = useId();
  const sheetRef = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const sheet = sheetRef.current;
    sheet?.showModal();
    const closeBeside = ({ target }: Event) => target === sheet && sheet?.close();
    sheet?.addEventListener('pointerdown', closeBeside);
    return () => sheet?.removeEventListener('pointerdown', closeBeside);
  }, []);
  return (
    <dialog class="sheet" ref={sheetRef} aria-labelledby={id} onClose={onClose}>
      <div class="sheet-inside">
        <div class="sheet-head">
          <h2 id={id}>{title}</h2>
          <Button
            iconOnly
            icon="x"
            label={i18n.t('library.close')}
            onClick={() => sheetRef.current?.close()}
          />
        </div>
        {children}
      </div>
    </dialog>
  );
}
