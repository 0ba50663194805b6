import type { ComponentChildren } from 'preact';
import './actions.css';

interface ActionsProps {
  /** What a screen reader calls the row. */
  readonly label: string;
  /** Buttons and links. */
  readonly children: ComponentChildren;
}

/** The row of everything that can be done with the article, at the popup's foot. */
export function Actions({ label, children }: ActionsProps) {
  return (
    <nav class="popup-actions" aria-label={label}>
      {children}
    </nav>
  );
}
