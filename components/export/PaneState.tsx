import type { ComponentChildren } from 'preact';
import { Icon } from '@/components/ui/Icon';

interface PaneStateProps {
  /** What has been done, or null. */
  readonly done: string | null;
  /** What went wrong, or null. */
  readonly failed: string | null;
  /** What is going on. */
  readonly children?: ComponentChildren;
}

/** How a pane's work stands, told to screen readers as it changes. */
export function PaneState({ done, failed, children }: PaneStateProps) {
  return (
    <div class="export-state" role="status">
      {children}
      {done !== null && (
        <p class="export-done">
          <Icon name="circle-check" /> {done}
        </p>
      )}
      {failed !== null && (
        <p class="export-failed">
          <Icon name="circle-alert" /> {failed}
        </p>
      )}
    </div>
  );
}
