import { useCallback, useState } from 'preact/hooks';

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
  readonly undo: () => void;
  readonly dismiss: () => void;
}

/** Keeps what was done last on a page, for undoing it. */
export function useUndo(): Undoable {
  const [{ deed, serial }, setState] = useState<{ deed: Deed | null; serial: number }>({
    deed: null,
    serial: 0,
  });
  const tell = useCallback((next: Deed) => setState((last) => ({ deed: next, serial: last.serial + 1 })), []);
  const dismiss = useCallback(() => setState((last) => ({ ...last, deed: null })), []);
  const undo = useCallback(() => {
    if (!deed?.undo) return;
    dismiss();
    void deed.undo();
  }, [deed, dismiss]);
  return { deed, serial, tell, undo, dismiss };
}
