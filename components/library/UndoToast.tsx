import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Button } from '@/components/ui/Button';
import './undo-toast.css';

/** What was done last, and how to take it back. */
export interface UndoOffer {
  /** Tells one offer from the next. */
  readonly key: number;
  /** What was done, in the user's language. */
  readonly text: string;
  /** Null where there is nothing to take back: the toast only tells. */
  readonly undo: (() => void) | null;
}

interface UndoToastProps {
  readonly offer: UndoOffer | null;
  readonly onClose: () => void;
}

/** How long an act can be taken back by one press, milliseconds. */
const OFFERED_FOR = 10_000;

/** Says what was just done and offers to undo it, for ten seconds; the clock stands still while it is pointed at. */
export function UndoToast({ offer, onClose }: UndoToastProps) {
  const [isHeld, setIsHeld] = useState(false);
  const key = offer?.key;
  useEffect(() => {
    if (key === undefined || isHeld) return;
    const timer = setTimeout(onClose, OFFERED_FOR);
    return () => clearTimeout(timer);
  }, [key, isHeld, onClose]);
  return (
    <div class="undo-toast-place" role="status">
      {offer && (
        <div
          class="undo-toast"
          key={offer.key}
          onPointerEnter={() => setIsHeld(true)}
          onPointerLeave={() => setIsHeld(false)}
          onFocusCapture={() => setIsHeld(true)}
          onBlurCapture={() => setIsHeld(false)}
        >
          <span>{offer.text}</span>
          {offer.undo && (
            <Button kind="plain" icon="undo-2" label={i18n.t('library.undo')} onClick={offer.undo} />
          )}
          <Button iconOnly icon="x" label={i18n.t('library.close')} onClick={onClose} />
        </div>
      )}
    </div>
  );
}
