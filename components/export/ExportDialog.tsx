import { useEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Sheet } from '@/components/library/Sheet';
import { Button } from '@/components/ui/Button';
import { Choice } from '@/components/ui/Choice';
import { Icon } from '@/components/ui/Icon';
import { formatNumber } from '@/utils/text/format-number';
import './export-dialog.css';

/** What the reader chose: as `ExportRequest` of `utils/exchange/make-export`, without the articles. */
export interface ExportChoice {
  readonly format: 'markdown' | 'html' | 'epub' | 'text' | 'csv' | 'bookmarks' | 'json';
  readonly pictures: 'beside' | 'inline' | 'linked';
}

/** Why there is no file. `failed`: something broke that should not. */
export type ExportFailure = 'nothing' | 'tooLarge' | 'failed';

interface ExportDialogProps {
  /** How many articles are to be exported. */
  readonly count: number;
  readonly locale: string;
  /**
   * Makes the file and hands it over: `makeExport` and `handOver` of `utils/exchange`, wired by the page.
   *
   * @returns What went wrong, or null; stopped by the signal it may give anything.
   */
  readonly onExport: (
    choice: ExportChoice,
    control: { readonly signal: AbortSignal; readonly onProgress: (written: number) => void },
  ) => Promise<ExportFailure | null>;
  readonly onClose: () => void;
}

type Phase =
  | { readonly name: 'choosing' }
  | { readonly name: 'running'; readonly written: number }
  | { readonly name: 'done' }
  | { readonly name: 'failed'; readonly failure: ExportFailure };

const FORMATS = ['markdown', 'html', 'epub', 'text', 'json', 'csv', 'bookmarks'] as const;
const PICTURES = ['beside', 'inline', 'linked'] as const;

/**
 * The sheet that exports articles: form, pictures, progress, and a way to stop. For library, reader and
 * popup alike: the page wires `onExport` to `makeExport`, so that the sheet knows neither library nor
 * browser.
 */
export function ExportDialog({ count, locale, onExport, onClose }: ExportDialogProps) {
  const controllerRef = useRef<AbortController | null>(null);
  const [choice, setChoice] = useState<ExportChoice>({ format: 'markdown', pictures: 'beside' });
  const [phase, setPhase] = useState<Phase>({ name: 'choosing' });
  useEffect(() => () => controllerRef.current?.abort(), []);

  const start = async () => {
    const controller = new AbortController();
    controllerRef.current = controller;
    setPhase({ name: 'running', written: 0 });
    const onProgress = (written: number) => setPhase({ name: 'running', written });
    const failure = await onExport(choice, { signal: controller.signal, onProgress });
    if (controller.signal.aborted) setPhase({ name: 'choosing' });
    else setPhase(failure ? { name: 'failed', failure } : { name: 'done' });
  };
  const isRunning = phase.name === 'running';

  return (
    <Sheet title={i18n.t('export.title', count, [formatNumber(count, locale)])} onClose={onClose}>
      <fieldset class="export-formats" disabled={isRunning}>
        <legend class="visually-hidden">{i18n.t('export.format')}</legend>
        {FORMATS.map((format) => (
          <label key={format}>
            <input
              type="radio"
              name="export-format"
              value={format}
              checked={choice.format === format}
              onChange={() => setChoice({ ...choice, format })}
            />
            <span>
              <strong>{i18n.t(`export.name.${format}`)}</strong>
              <small>{i18n.t(`export.about.${format}`)}</small>
            </span>
          </label>
        ))}
      </fieldset>
      {choice.format === 'markdown' && (
        <Choice
          label={i18n.t('export.pictures')}
          name="export-pictures"
          options={PICTURES.map((value) => ({ value, label: i18n.t(`export.picture.${value}`) }))}
          value={choice.pictures}
          onChange={(pictures) => setChoice({ ...choice, pictures })}
        />
      )}
      <div class="export-state" role="status">
        {isRunning && (
          <>
            <progress max={count} value={phase.written} aria-label={i18n.t('export.running')} />
            <span>
              {i18n.t('export.progress', [formatNumber(phase.written, locale), formatNumber(count, locale)])}
            </span>
          </>
        )}
        {phase.name === 'done' && (
          <p class="export-done">
            <Icon name="circle-check" /> {i18n.t('export.done')}
          </p>
        )}
        {phase.name === 'failed' && (
          <p class="export-failed">
            <Icon name="circle-alert" /> {i18n.t(`export.failure.${phase.failure}`)}
          </p>
        )}
      </div>
      <footer class="export-actions">
        {isRunning ? (
          <Button kind="boxed" label={i18n.t('export.stop')} onClick={() => controllerRef.current?.abort()} />
        ) : (
          <Button
            kind="main"
            icon="download"
            label={i18n.t('export.start')}
            disabled={count === 0}
            onClick={() => void start()}
          />
        )}
      </footer>
    </Sheet>
  );
}
