import { useEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Button } from '@/components/ui/Button';
import { Choice } from '@/components/ui/Choice';
import { formatNumber } from '@/utils/text/format-number';
import { FormList } from './FormList';
import { PaneState } from './PaneState';

/** What the reader chose: as `ExportRequest` of `utils/exchange/make-export`, without the articles. */
export interface ExportChoice {
  readonly format: 'markdown' | 'html' | 'epub' | 'text' | 'csv' | 'bookmarks' | 'json';
  readonly pictures: 'beside' | 'inline' | 'linked';
}

/** Why there is no file. `failed`: something broke that should not. */
export type ExportFailure = 'nothing' | 'tooLarge' | 'failed';

/** The signal stops it, and progress is told after each article. */
export interface ExportControl {
  readonly signal: AbortSignal;
  readonly onProgress: (written: number) => void;
}

export interface FilePaneProps {
  /** How many articles are to be exported. */
  readonly count: number;
  readonly locale: string;
  /** The form that is chosen at first. */
  readonly first?: ExportChoice['format'];
  /**
   * Makes the file and hands it over: `useExport` of `components/hooks`.
   *
   * @returns What went wrong, or null; stopped by the signal it may give anything.
   */
  readonly onExport: (choice: ExportChoice, control: ExportControl) => Promise<ExportFailure | null>;
  /** Prints the one article, which is how it becomes a PDF; null where there are several. */
  readonly onPrint: (() => unknown) | null;
}

type Phase =
  | { readonly name: 'choosing' | 'done' }
  | { readonly name: 'running'; readonly written: number }
  | { readonly name: 'failed'; readonly failure: ExportFailure };

const FORMATS = ['markdown', 'html', 'epub', 'text', 'json', 'csv', 'bookmarks'] as const;
const PICTURES = ['beside', 'inline', 'linked'] as const;

/** Articles into a file: form, pictures, progress, and a way to stop. */
export function FilePane({ count, locale, first = 'markdown', onExport, onPrint }: FilePaneProps) {
  const controllerRef = useRef<AbortController | null>(null);
  const [format, setFormat] = useState<ExportChoice['format'] | 'pdf'>(first);
  const [pictures, setPictures] = useState<ExportChoice['pictures']>('beside');
  const [phase, setPhase] = useState<Phase>({ name: 'choosing' });
  useEffect(() => () => controllerRef.current?.abort(), []);

  const start = async () => {
    if (format === 'pdf') {
      onPrint?.();
      return;
    }
    const controller = new AbortController();
    controllerRef.current = controller;
    setPhase({ name: 'running', written: 0 });
    const onProgress = (written: number) => setPhase({ name: 'running', written });
    const failure = await onExport({ format, pictures }, { signal: controller.signal, onProgress });
    if (controller.signal.aborted) setPhase({ name: 'choosing' });
    else setPhase(failure ? { name: 'failed', failure } : { name: 'done' });
  };
  const isRunning = phase.name === 'running';
  const formats = [...FORMATS, ...(onPrint ? (['pdf'] as const) : [])];

  return (
    <>
      <FormList
        label={i18n.t('export.format')}
        name="export-format"
        forms={formats.map((value) => ({
          value,
          name: i18n.t(`export.name.${value}`),
          about: i18n.t(`export.about.${value}`),
        }))}
        value={format}
        disabled={isRunning}
        onChange={(value) => {
          setFormat(value);
          setPhase({ name: 'choosing' });
        }}
      />
      {format === 'markdown' && (
        <Choice
          label={i18n.t('export.pictures')}
          name="export-pictures"
          options={PICTURES.map((value) => ({ value, label: i18n.t(`export.picture.${value}`) }))}
          value={pictures}
          onChange={setPictures}
        />
      )}
      <div class="export-foot">
        <PaneState
          done={phase.name === 'done' ? i18n.t('export.done') : null}
          failed={phase.name === 'failed' ? i18n.t(`export.failure.${phase.failure}`) : null}
        >
          {isRunning && (
            <>
              <progress max={count} value={phase.written} aria-label={i18n.t('export.running')} />
              <span>
                {i18n.t('export.progress', [
                  formatNumber(phase.written, locale),
                  formatNumber(count, locale),
                ])}
              </span>
            </>
          )}
        </PaneState>
        {isRunning ? (
          <Button kind="boxed" label={i18n.t('export.stop')} onClick={() => controllerRef.current?.abort()} />
        ) : (
          <Button
            kind="main"
            icon={format === 'pdf' ? 'printer' : 'download'}
            label={i18n.t(format === 'pdf' ? 'export.print' : 'export.start')}
            disabled={count === 0}
            onClick={() => void start()}
          />
        )}
      </div>
    </>
  );
}
