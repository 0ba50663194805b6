import { i18n } from '#i18n';
import type { ArticleActions } from '@/components/hooks/use-article-actions';
import { Button } from '@/components/ui/Button';
import { formatMoment } from '@/utils/text/format-moment';
import { formatNumber } from '@/utils/text/format-number';
import './more-panel.css';

/** One saving of the article. */
export interface VersionEntry {
  readonly versionId: number;
  /** Milliseconds since the epoch. */
  readonly savedAt: number;
  readonly characters: number;
  readonly href: string;
}

export interface MorePanelProps {
  readonly versions: readonly VersionEntry[];
  /** The version that is shown. */
  readonly shownId: number;
  readonly isRead: boolean;
  readonly actions: ArticleActions;
  readonly onPrint: () => void;
  /** Shows what the keys do. */
  readonly onKeys: () => void;
  /** Shows where this copy comes from, and verifies it. */
  readonly onVerify: () => void;
  /** Opens the sheet that exports and copies. */
  readonly onExport: () => void;
  readonly locale: string;
}

/** What is seldom needed: the versions, paper, other forms, where it comes from, the state. */
export function MorePanel(props: MorePanelProps) {
  const { versions, shownId, isRead, actions, onPrint, onKeys, onVerify, onExport, locale } = props;
  return (
    <div class="more-panel">
      <Button
        label={isRead ? i18n.t('reader.markUnread') : i18n.t('reader.markRead')}
        icon="check"
        onClick={actions.markRead}
      />
      <Button label={i18n.t('export.openBoth')} icon="download" onClick={onExport} />
      <Button label={i18n.t('reader.print')} icon="printer" onClick={onPrint} />
      <Button label={i18n.t('verify.open')} icon="shield-check" onClick={onVerify} />
      <Button label={i18n.t('library.help.title')} icon="keyboard" onClick={onKeys} />
      <h2>{i18n.t('reader.versions')}</h2>
      <ul>
        {versions.map(({ versionId, savedAt, characters, href }) => (
          <li key={versionId}>
            <a href={href} aria-current={versionId === shownId ? 'page' : undefined}>
              {formatMoment(savedAt, locale)}
            </a>
            <span>{i18n.t('reader.characters', [formatNumber(characters, locale)])}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
