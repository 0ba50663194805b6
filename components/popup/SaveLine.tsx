import type { ComponentChildren } from 'preact';
import { Icon, type IconName } from '@/components/ui/Icon';
import './save-line.css';

interface SaveLineProps {
  /** `done` wears the colour of the seal; `failed` interrupts a screen reader. */
  readonly tone: 'plain' | 'busy' | 'done' | 'failed';
  readonly icon: IconName | null;
  readonly text: string;
  /** Further words, for who wants to know: why, or what can be done. */
  readonly hint?: string | null;
  /** Buttons. */
  readonly children?: ComponentChildren;
}

/** Where saving stands, in a line. Every change of it is read out. */
export function SaveLine({ tone, icon, text, hint, children }: SaveLineProps) {
  return (
    <div class={`save-line save-${tone}`}>
      <p role={tone === 'failed' ? 'alert' : 'status'}>
        {icon && <Icon name={icon} />}
        <span>
          {text}
          {hint && <span class="save-hint">{hint}</span>}
        </span>
      </p>
      {children}
    </div>
  );
}
