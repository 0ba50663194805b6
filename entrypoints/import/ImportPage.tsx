import { i18n } from '#i18n';
import { useSettings } from '@/components/hooks/use-settings';
import { FileDrop } from '@/components/import/FileDrop';
import { ImportPlanView } from '@/components/import/ImportPlanView';
import { importWord } from '@/components/import/import-words';
import { LinkFetcher } from '@/components/import/LinkFetcher';
import { Button, ButtonLink } from '@/components/ui/Button';
import type { Settings } from '@/utils/settings/settings';
import { formatNumber } from '@/utils/text/format-number';
import { useImport } from './use-import';
import { useLinks } from './use-links';
import './import.css';

interface ImportPageProps {
  /** Locale of the interface. */
  readonly locale: string;
  /** Settings as read before the first render. */
  readonly initial: Settings;
}

/** Files in: what they are and what they would bring, then all of it or nothing, and back in one step. */
export function ImportPage({ locale, initial }: ImportPageProps) {
  useSettings(initial);
  const { state, last, read, start, stop, undo } = useImport();
  const links = useLinks();
  const number = (value: number) => formatNumber(value, locale);
  const isBusy = state.phase === 'reading' || state.phase === 'writing';
  const canStart = state.phase === 'planned' && state.files.some((file) => file.added + file.known > 0);

  return (
    <main class="import">
      <header class="page-head">
        <ButtonLink iconOnly icon="arrow-left" label={i18n.t('import.library')} href="library.html" />
        <h1>{i18n.t('import.title')}</h1>
      </header>
      <FileDrop disabled={isBusy} onFiles={(files) => void read(files)} />
      <div role="status" class="import-state">
        {state.phase === 'reading' && <p>{i18n.t('import.reading', [number(state.rows)])}</p>}
        {state.phase === 'writing' && (
          <>
            <progress max={state.total} value={state.taken} aria-label={i18n.t('import.writing')} />
            <p>{i18n.t('import.progress', [number(state.taken), number(state.total)])}</p>
          </>
        )}
        {state.phase === 'done' && (
          <p class="import-done">{i18n.t('import.done', [number(state.added), number(state.changed)])}</p>
        )}
        {state.phase === 'failed' && <p class="import-damage">{importWord('failure', state.code)}</p>}
      </div>
      {state.problems.map(({ name, problem }) => (
        <p class="import-damage" role="alert" key={name}>
          <bdi>{name}</bdi>: {importWord('problem', problem)}
        </p>
      ))}
      {state.files.map((plan) => (
        <ImportPlanView key={plan.name} plan={plan} locale={locale} />
      ))}
      <LinkFetcher
        waiting={links.waiting}
        progress={links.progress}
        locale={locale}
        onStart={links.start}
        onPause={links.pause}
        onRetry={links.retry}
      />
      <footer>
        {canStart && (
          <Button kind="main" icon="download" label={i18n.t('import.start')} onClick={() => void start()} />
        )}
        {isBusy && <Button kind="boxed" label={i18n.t('import.stop')} onClick={stop} />}
        {last && !isBusy && (
          <Button
            kind="boxed"
            icon="rotate-ccw"
            label={i18n.t('import.undo', [last.name])}
            onClick={() => void undo()}
          />
        )}
      </footer>
    </main>
  );
}
