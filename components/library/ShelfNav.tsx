import { i18n } from '#i18n';
import { Icon, type IconName } from '@/components/ui/Icon';
import { formatNumber } from '@/utils/text/format-number';
import './shelf-nav.css';

/** One thing that the list can be changed to. */
export interface NavEntry {
  readonly key: string;
  readonly label: string;
  readonly icon?: IconName;
  /** A key of the palette of tags. */
  readonly colour?: string | null;
  /** How many articles; left out where it says nothing. */
  readonly count?: number;
  readonly href: string;
  readonly isCurrent: boolean;
  readonly onGo: () => void;
}

interface NavGroupProps {
  /** Null for the first group, whose entries speak for themselves. */
  readonly title: string | null;
  readonly entries: readonly NavEntry[];
  readonly locale: string;
  /** Opens what the entries of this group are managed in. */
  readonly onManage?: () => void;
}

/** A group of entries beside the list. They are links: they can be opened in a tab of their own. */
export function NavGroup({ title, entries, locale, onManage }: NavGroupProps) {
  return (
    <section class="nav-group">
      {title && (
        <header>
          <h2>{title}</h2>
          {onManage && (
            <button type="button" class="nav-manage" onClick={onManage}>
              {i18n.t('library.manageTags')}
            </button>
          )}
        </header>
      )}
      <ul>
        {entries.map((entry) => (
          <li key={entry.key}>
            <a
              href={entry.href}
              aria-current={entry.isCurrent ? 'page' : undefined}
              onClick={(event) => {
                if (event.ctrlKey || event.metaKey || event.shiftKey) return;
                event.preventDefault();
                entry.onGo();
              }}
            >
              {entry.icon && <Icon name={entry.icon} />}
              {entry.colour !== undefined && <span class="tag-dot" data-colour={entry.colour ?? 'plain'} />}
              <span class="nav-label">{entry.label}</span>
              {entry.count !== undefined && entry.count > 0 && (
                <span class="nav-count">{formatNumber(entry.count, locale)}</span>
              )}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
