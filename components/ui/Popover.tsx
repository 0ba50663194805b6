import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import './popover.css';
import { Icon, type IconName } from './Icon';

interface PopoverProps {
  /** Name of the button, and of the panel that it opens. */
  readonly label: string;
  readonly icon: IconName;
  readonly open: boolean;
  readonly onToggle: (open: boolean) => void;
  readonly children: ComponentChildren;
}

/**
 * A button and the panel that hangs on it. It closes by Escape, by a press elsewhere and by its
 * button; the focus goes into it and comes back.
 */
export function Popover({ label, icon, open, onToggle, children }: PopoverProps) {
  const place = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const panel = useRef<HTMLDivElement>(null);

  useEffect(() => {
    if (open) panel.current?.focus();
  }, [open]);

  useEffect(() => {
    if (!open) return;
    const closing = new AbortController();
    const { signal } = closing;
    const close = () => onToggle(false);
    document.addEventListener(
      'pointerdown',
      ({ target }) => !(target instanceof Node && place.current?.contains(target)) && close(),
      { signal },
    );
    // A press in the article's frame is seen here only as the focus leaving this window.
    window.addEventListener('blur', () => document.activeElement?.localName === 'iframe' && close(), {
      signal,
    });
    document.addEventListener(
      'keydown',
      (event) => {
        if (event.key !== 'Escape') return;
        close();
        button.current?.focus();
      },
      { signal },
    );
    return () => closing.abort();
  }, [open, onToggle]);

  return (
    <div ref={place} class="popover-place">
      <button
        ref={button}
        type="button"
        class="button button-plain button-icon"
        aria-expanded={open}
        aria-label={label}
        title={label}
        onClick={() => onToggle(!open)}
      >
        <Icon name={icon} />
      </button>
      {open && (
        <div ref={panel} class="popover" role="dialog" aria-label={label} tabIndex={-1}>
          {children}
        </div>
      )}
    </div>
  );
}
