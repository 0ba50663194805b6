import { useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Button } from '@/components/ui/Button';
import type { RestorePreview } from '@/utils/article/restore-preview';
import { formatNumber } from '@/utils/text/format-number';
import { toKey } from '@/utils/text/to-key';
import type { DataActions, RestoreProblem, Tell } from './data-actions';
import { RestoreEffects } from './RestoreEffects';

interface RestorePartProps {
  readonly locale: string;
  readonly actions: DataActions;
  readonly tell: Tell;
}

type State =
  | { readonly phase: 'idle' | 'reading' | 'restoring' }
  | { readonly phase: 'previewed'; readonly file: File; readonly preview: RestorePreview }
  | { readonly phase: 'failed'; readonly problem: RestoreProblem };

/** Restoring a backup: read first, told what it would do, then all of it or nothing. */
export function RestorePart({ locale, actions, tell }: RestorePartProps) {
  const input = useRef<HTMLInputElement>(null);
  const [state, setState] = useState<State>({ phase: 'idle' });
  const read = async (file: File) => {
    setState({ phase: 'reading' });
    const preview = await actions.preview(file);
    setState(
      preview.ok
        ? { phase: 'previewed', file, preview: preview.value }
        : { phase: 'failed', problem: preview.error },
    );
  };
  const restore = async (file: File) => {
    setState({ phase: 'restoring' });
    const done = await actions.restore(file);
    setState(done.ok ? { phase: 'idle' } : { phase: 'failed', problem: done.error });
    if (!done.ok) return;
    const { added, changed } = done.value;
    const message = i18n.t('backup.restored', [formatNumber(added, locale), formatNumber(changed, locale)]);
    tell({ message, undo: actions.undoRestore });
  };
  const isBusy = state.phase === 'reading' || state.phase === 'restoring';
  return (
    <div class="data-part">
      <h3>{i18n.t('backup.restoreTitle')}</h3>
      <p class="data-hint">{i18n.t('backup.restoreHint')}</p>
      <div role="status">
        {isBusy && <p>{i18n.t(state.phase === 'reading' ? 'backup.reading' : 'backup.restoring')}</p>}
        {state.phase === 'failed' && (
          <p class="data-problem">{i18n.t(`backup.damage.${toKey(state.problem)}`)}</p>
        )}
        {state.phase === 'previewed' && <RestoreEffects preview={state.preview} locale={locale} />}
      </div>
      <div class="data-buttons">
        {state.phase === 'previewed' ? (
          <>
            <Button kind="main" label={i18n.t('backup.restore')} onClick={() => void restore(state.file)} />
            <Button label={i18n.t('data.cancel')} onClick={() => setState({ phase: 'idle' })} />
          </>
        ) : (
          <Button
            kind="boxed"
            icon="upload"
            label={i18n.t('backup.choose')}
            disabled={isBusy}
            onClick={() => input.current?.click()}
          />
        )}
      </div>
      <input
        ref={input}
        type="file"
        accept=".json,application/json"
        hidden
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          currentTarget.value = '';
          if (file) void read(file);
        }}
      />
    </div>
  );
}
