import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import './toast.css';
import { Button } from './Button';

/** How long a toast stays where nobody is on it. Whatever it offers can be had elsewhere or by key as well. */
const STAYS_MS = 12_000;

interface ToastProps {
  /** What was done. It is read out by a screen reader. Null shows nothing. */
  readonly message: string | null;
  /** Changes with every toast, so that the same words twice are two toasts. */
  readonly serial: number;
  readonly undoLabel: string;
  readonly dismissLabel: string;
  /** Null where there is nothing to undo. */
  readonly onUndo: (() => void) | null;
  readonly onDismiss: () => void;
  readonly children?: ComponentChildren;
}

/** Says what was just done and takes it back. It stays while it is pointed at or holds the focus. */
export function Toast(props: ToastProps) {
  const { message, serial, undoLabel, dismissLabel, onUndo, onDismiss } = props;
  const [held, setHeld] = useState(false);
  useEffect(() => {
    if (message === null || held || serial < 0) return;
    const timer = setTimeout(onDismiss, STAYS_MS);
    return () => clearTimeout(timer);
  }, [message, serial, held, onDismiss]);
  return (
    <div class="toast-place" role="status">
      {message !== null && (
        <div
          class="toast"
          key={serial}
          onPointerEnter={() => setHeld(true)}
          onPointerLeave={() => setHeld(false)}
          onFocusCapture={() => setHeld(true)}
          onBlurCapture={() => setHeld(false)}
        >
          <span class="toast-message">{message}</span>
          {onUndo && <Button label={undoLabel} icon="undo-2" onClick={onUndo} />}
          <Button label={dismissLabel} icon="x" iconOnly onClick={onDismiss} />
        </div>
      )}
    </div>
  );
}
