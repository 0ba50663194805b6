import { i18n } from '#i18n';
import { SaveLine } from '@/components/popup/SaveLine';
import { Button } from '@/components/ui/Button';
import type { ArticleDraft } from '@/utils/article/article-draft';
import type { JoinState } from '@/utils/messaging/protocol';
import { formatList } from '@/utils/text/format-list';

interface PagesProps {
  readonly draft: ArticleDraft;
  readonly join: JoinState;
  /** Whether pages are joined on this site without being asked. */
  readonly isAlways: boolean;
  readonly locale: string;
  /** @param always - on this site from now on without being asked. */
  readonly onJoin: (always: boolean) => void;
  readonly onStop: () => void;
}

/** An article in several pages: what is here of it, and the way to the rest. Nothing for one that stands alone. */
export function Pages({ draft, join, isAlways, locale, onJoin, onStop }: PagesProps) {
  const { pageCount, pages } = draft;
  if (join.phase === 'joining') {
    return (
      <SaveLine tone="busy" icon={null} text={i18n.t('pages.joining', [`${join.here}`, `${join.known}`])}>
        <Button label={i18n.t('pages.stop')} onClick={onStop} />
      </SaveLine>
    );
  }
  if (pages && pageCount === 1) {
    const known = pages.others.length + 1;
    const text = known > 2 ? i18n.t('pages.found', [`${known}`]) : i18n.t('pages.goesOn');
    return (
      <SaveLine tone="plain" icon="files" text={text}>
        <Button kind="boxed" label={i18n.t('pages.join')} onClick={() => onJoin(false)} />
      </SaveLine>
    );
  }
  if (pages) {
    const numbers = formatList(
      pages.others.map(({ number }) => `${number}`),
      locale,
    );
    return (
      <SaveLine
        tone="plain"
        icon="circle-alert"
        text={i18n.t('pages.missing', pages.others.length, [numbers])}
      >
        <Button kind="boxed" label={i18n.t('pages.retry')} onClick={() => onJoin(false)} />
      </SaveLine>
    );
  }
  if (pageCount === 1 || isAlways) return null;
  return (
    <SaveLine tone="plain" icon="files" text={i18n.t('pages.joined', [`${pageCount}`])}>
      <Button label={i18n.t('pages.always')} onClick={() => onJoin(true)} />
    </SaveLine>
  );
}
