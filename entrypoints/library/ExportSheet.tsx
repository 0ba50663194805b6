import { ExportDialog } from '@/components/export/ExportDialog';
import { useExport } from '@/components/hooks/use-export';

interface ExportSheetProps {
  readonly ids: readonly number[];
  readonly locale: string;
  readonly onClose: () => void;
}

/** The sheet that exports, over the list. One article alone is printed by the reader. */
export function ExportSheet({ ids, locale, onClose }: ExportSheetProps) {
  const ways = useExport(ids);
  const [only] = ids;
  const onPrint = () => window.open(`/reader.html?id=${only}&print=1`, '_blank', 'noopener');
  return (
    <ExportDialog
      count={ids.length}
      locale={locale}
      {...ways}
      onPrint={ids.length === 1 ? onPrint : null}
      onClose={onClose}
    />
  );
}
