import type { ComponentChildren } from 'preact';
import './notice.css';
import { Icon, type IconName } from './Icon';

interface NoticeProps {
  readonly icon: IconName;
  readonly title: string;
  /** Read out at once by a screen reader: for what interrupts, not for what is merely empty. */
  readonly urgent?: boolean;
  /** What it means and what can be done. */
  readonly children?: ComponentChildren;
  /** Buttons. */
  readonly actions?: ComponentChildren;
}

/** A page, or a part of one, that has a state to tell instead of content. */
export function Notice({ icon, title, urgent, children, actions }: NoticeProps) {
  return (
    <section class="notice" {...(urgent ? { role: 'alert' } : {})}>
      <Icon name={icon} />
      <h2>{title}</h2>
      {children && <div class="notice-text">{children}</div>}
      {actions && <div class="notice-actions">{actions}</div>}
    </section>
  );
}
