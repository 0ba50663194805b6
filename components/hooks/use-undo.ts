import { useCallback, useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { WriteFailure } from '@/utils/article/write-failure';

/** Something that was done: what to say of it, and how it is taken back. */
export interface Deed {
  readonly message: string;
  /** Null for what only has to be said. */
  readonly undo: (() => Promise<unknown> | unknown) | null;
}

/** The last deed, as a toast shows it. */
export interface Undoable {
  readonly deed: Deed | null;
  /** Counts the deeds: the same words twice are two toasts. */
  readonly serial: number;
  /** Tells what was done. Only the last deed can be taken back. */
  readonly tell: (deed: Deed) => void;
  readonly undo: () => Promise<void>;
  readonly dismiss: () => void;
}

/**
 * Keeps what was done last on a page, for undoing it. Of a change that could not be written, by whatever
 * act, it says why: nobody else waits for acts to end.
 */
export function useUndo(): Undoable {
  const [{ deed, serial }, setState] = useState<{ deed: Deed | null; serial: number }>({
    deed: null,
    serial: 0,
  });
  const tell = useCallback((next: Deed) => setState((last) => ({ deed: next, serial: last.serial + 1 })), []);
  const dismiss = useCallback(() => setState((last) => ({ ...last, deed: null })), []);
  useEffect(() => {
    const listening = new AbortController();
    const onFailure = (event: PromiseRejectionEvent) => {
      if (!(event.reason instanceof WriteFailure)) return;
      event.preventDefault();
      tell({ message: i18n.t(`saveError.${event.reason.code}`), undo: null });
    };
    window.addEventListener('unhandledrejection', onFailure, { signal: listening.signal });
    return () => listening.abort();
  }, [tell]);
  const undo = useCallback(async () => {
    if (!deed?.undo) return;
    dismiss();
    await deed.undo();
    // Said when it is written: a page left before then may lose it. What was done since stays on offer.
    setState((last) =>
      last.deed ? last : { deed: { message: i18n.t('undone'), undo: null }, serial: last.serial + 1 },
    );
  }, [deed, dismiss]);
  return { deed, serial, tell, undo, dismiss };
}
