import { i18n } from '#i18n';
import { Button } from '@/components/ui/Button';
import './page-turner.css';

interface PageTurnerProps {
  /** Page in view; 0 is the title page. */
  readonly number: number;
  readonly count: number;
  readonly onTurn: (by: 1 | -1) => void;
}

/** Turns the pages of book mode, and says which one is open. */
export function PageTurner({ number, count, onTurn }: PageTurnerProps) {
  return (
    <nav class="page-turner" aria-label={i18n.t('reader.pages')}>
      <Button
        label={i18n.t('reader.previousPage')}
        icon="chevron-left"
        iconOnly
        disabled={number <= 0}
        onClick={() => onTurn(-1)}
      />
      <span role="status">{i18n.t('reader.pageOf', [String(number), String(count)])}</span>
      <Button
        label={i18n.t('reader.nextPage')}
        icon="chevron-right"
        iconOnly
        disabled={number >= count}
        onClick={() => onTurn(1)}
      />
    </nav>
  );
}
