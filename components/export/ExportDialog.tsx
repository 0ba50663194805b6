import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Sheet } from '@/components/library/Sheet';
import { Choice } from '@/components/ui/Choice';
import { formatNumber } from '@/utils/text/format-number';
import { CopyPane, type CopyPaneProps } from './CopyPane';
import { FilePane, type FilePaneProps } from './FilePane';
import './export-dialog.css';

interface ExportDialogProps extends FilePaneProps, CopyPaneProps {
  /** What is exported, where it has a name; else how many articles. */
  readonly title?: string;
  readonly onClose: () => void;
  /** What else is to be chosen, above all. */
  readonly children?: ComponentChildren;
}

const WAYS = ['file', 'clipboard'] as const;

/**
 * The sheet that gives articles out, into a file or onto the clipboard. For library, reader and popup
 * alike: the page wires `useExport`, so that the sheet knows neither library nor browser.
 */
export function ExportDialog({ title, onClose, children, ...panes }: ExportDialogProps) {
  const { count, locale } = panes;
  const [way, setWay] = useState<(typeof WAYS)[number]>('file');
  return (
    <Sheet title={title ?? i18n.t('export.title', count, [formatNumber(count, locale)])} onClose={onClose}>
      {children}
      <Choice
        label={i18n.t('export.way')}
        hideLabel
        name="export-way"
        options={WAYS.map((value) => ({ value, label: i18n.t(`export.ways.${value}`) }))}
        value={way}
        onChange={setWay}
      />
      {way === 'file' ? <FilePane {...panes} /> : <CopyPane {...panes} />}
    </Sheet>
  );
}
