import './button.css';
import { Icon, type IconName } from './Icon';

interface ButtonProps {
  /** What it says. With `iconOnly` it is its name and tooltip. */
  readonly label: string;
  readonly icon?: IconName;
  readonly iconOnly?: boolean;
  /** `main` is the one thing to do here; `plain` has no box until it is pointed at. */
  readonly kind?: 'main' | 'boxed' | 'plain';
  readonly disabled?: boolean;
  /** Whether what it switches is on; left out where it switches nothing. */
  readonly pressed?: boolean;
  /** Key that presses it, where the page hears keys by `useShortcuts`. */
  readonly shortcut?: string;
  readonly onClick: () => void;
}

/** A button of ours. */
export function Button({
  label,
  icon,
  iconOnly,
  kind = 'plain',
  disabled,
  pressed,
  shortcut,
  onClick,
}: ButtonProps) {
  return (
    <button
      type="button"
      class={`button button-${kind}${iconOnly ? ' button-icon' : ''}`}
      disabled={disabled}
      aria-pressed={pressed}
      aria-keyshortcuts={shortcut}
      aria-label={iconOnly ? label : undefined}
      title={iconOnly ? label : undefined}
      onClick={onClick}
    >
      {icon && <Icon name={icon} />}
      {!iconOnly && <span>{label}</span>}
    </button>
  );
}

interface ButtonLinkProps {
  readonly label: string;
  readonly href: string;
  readonly icon?: IconName;
  readonly iconOnly?: boolean;
  readonly kind?: 'main' | 'boxed' | 'plain';
  /** Opens in a tab of its own. */
  readonly newTab?: boolean;
  /** As of a button. */
  readonly shortcut?: string;
}

/** A link that looks like the buttons beside it. */
export function ButtonLink({
  label,
  href,
  icon,
  iconOnly,
  kind = 'plain',
  newTab,
  shortcut,
}: ButtonLinkProps) {
  return (
    <a
      class={`button button-${kind}${iconOnly ? ' button-icon' : ''}`}
      href={href}
      aria-keyshortcuts={shortcut}
      aria-label={iconOnly ? label : undefined}
      title={iconOnly ? label : undefined}
      {...(newTab ? { target: '_blank', rel: 'noreferrer' } : {})}
    >
      {icon && <Icon name={icon} />}
      {!iconOnly && <span>{label}</span>}
    </a>
  );
}
