import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { ExportDialog } from '@/components/export/ExportDialog';
import { useExport } from '@/components/hooks/use-export';
import { Choice } from '@/components/ui/Choice';
import { listUnreadSince } from '@/utils/library/list-unread-since';
import { formatNumber } from '@/utils/text/format-number';

interface IssueSheetProps {
  readonly locale: string;
  readonly onClose: () => void;
}

const SPANS = ['today', 'week', 'all'] as const;
type Span = (typeof SPANS)[number];
const NONE: readonly number[] = [];

/** Today's paper: what is unread, bound as one issue with its contents by source and date. */
export function IssueSheet({ locale, onClose }: IssueSheetProps) {
  const [span, setSpan] = useState<Span>('today');
  const [ids, setIds] = useState<readonly number[] | null>(null);
  useEffect(() => {
    let isCurrent = true;
    void listUnreadSince(startOf(span, new Date())).then((found) => isCurrent && setIds(found));
    return () => {
      isCurrent = false;
    };
  }, [span]);
  const title = i18n.t('export.issue.bookTitle', [isoDay(new Date())]);
  const ways = useExport(ids ?? NONE, title);
  const count = ids?.length ?? 0;
  return (
    <ExportDialog
      key={span}
      title={i18n.t('export.issue.title')}
      count={count}
      locale={locale}
      first="epub"
      {...ways}
      onPrint={null}
      onClose={onClose}
    >
      <Choice
        label={i18n.t('export.issue.span')}
        name="issue-span"
        options={SPANS.map((value) => ({ value, label: i18n.t(`export.issue.spans.${value}`) }))}
        value={span}
        onChange={setSpan}
      />
      <p class="export-note" role="status">
        {ids !== null && count === 0 && i18n.t('export.issue.empty')}
        {count > 0 && i18n.t('export.issue.count', count, [formatNumber(count, locale)])}
      </p>
    </ExportDialog>
  );
}

/** The first moment of a span, by the reader's own clock; milliseconds since the epoch. */
function startOf(span: Span, now: Date): number {
  if (span === 'all') return 0;
  const days = span === 'today' ? 0 : 6;
  return new Date(now.getFullYear(), now.getMonth(), now.getDate() - days).getTime();
}

function isoDay(date: Date): string {
  const two = (value: number) => String(value).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
