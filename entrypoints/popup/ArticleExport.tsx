import { useMemo } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { ExportDialog } from '@/components/export/ExportDialog';
import { useExport } from '@/components/hooks/use-export';

interface ArticleExportProps {
  readonly id: number;
  readonly locale: string;
  readonly onClose: () => void;
}

/** The sheet that exports and copies, in the popup. A page that closes by itself cannot print: the reader does. */
export function ArticleExport({ id, locale, onClose }: ArticleExportProps) {
  const ids = useMemo(() => [id], [id]);
  const ways = useExport(ids);
  const print = () => {
    const url = browser.runtime.getURL(`/reader.html?id=${id}&print=1`);
    void browser.tabs.create({ url }).then(() => window.close());
  };
  return <ExportDialog count={1} locale={locale} {...ways} onPrint={print} onClose={onClose} />;
}
