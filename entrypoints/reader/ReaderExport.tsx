import { useMemo } from 'preact/hooks';
import { ExportDialog } from '@/components/export/ExportDialog';
import { useExport } from '@/components/hooks/use-export';

interface ReaderExportProps {
  readonly id: number;
  readonly locale: string;
  readonly onClose: () => void;
}

/** The sheet that exports and copies, over the article that is being read. */
export function ReaderExport({ id, locale, onClose }: ReaderExportProps) {
  const ids = useMemo(() => [id], [id]);
  const ways = useExport(ids);
  const print = () => {
    onClose();
    // Not before the sheet is gone: it would be on the paper.
    requestAnimationFrame(() => window.print());
  };
  return <ExportDialog count={1} locale={locale} {...ways} onPrint={print} onClose={onClose} />;
}
