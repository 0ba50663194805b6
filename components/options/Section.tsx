import type { ComponentChildren } from 'preact';
import { Button } from '@/components/ui/Button';

interface SectionProps {
  /** Its place in the page's address. */
  readonly id: string;
  readonly title: string;
  readonly resetLabel: string;
  /** Null where it is as it came, or has nothing to reset. */
  readonly onReset: (() => void) | null;
  readonly children: ComponentChildren;
}

/** Settings that belong together. It goes with the last of its settings while something is looked for. */
export function Section({ id, title, resetLabel, onReset, children }: SectionProps) {
  return (
    <section id={id} class="options-section" aria-labelledby={`${id}-title`}>
      <div class="options-section-head">
        <h2 id={`${id}-title`}>{title}</h2>
        {onReset && <Button icon="rotate-ccw" label={resetLabel} onClick={onReset} />}
      </div>
      {children}
    </section>
  );
}
