import { i18n } from '#i18n';
import { Button } from '@/components/ui/Button';
import { formatNumber } from '@/utils/text/format-number';
import { type LinkProblem, linkProblem } from './import-words';

/** A link whose page could not be had. */
export interface FailedLink {
  readonly id: number;
  readonly url: string;
  readonly title: string;
  readonly problem: LinkProblem;
}

/** Where the fetching of links stands. */
export interface LinksProgress {
  readonly phase: 'idle' | 'running' | 'paused' | 'done';
  readonly done: number;
  readonly total: number;
  /** Fetched since the page was opened. */
  readonly kept: number;
  /** The one that is being fetched. */
  readonly now: { readonly title: string; readonly host: string } | null;
  readonly failed: readonly FailedLink[];
}

interface LinkFetcherProps {
  /** Links that have no text. */
  readonly waiting: number;
  readonly progress: LinksProgress;
  readonly locale: string;
  readonly onStart: () => void;
  readonly onPause: () => void;
  readonly onRetry: () => void;
}

/** Links without a text: how many, and fetching them, one page at a time, to be paused and tried again. */
export function LinkFetcher({ waiting, progress, locale, onStart, onPause, onRetry }: LinkFetcherProps) {
  const { phase, done, total, kept, now, failed } = progress;
  const number = (value: number) => formatNumber(value, locale);
  if (waiting === 0 && phase === 'idle') return null;
  const isRunning = phase === 'running';
  return (
    <section class="import-plan link-fetcher" aria-labelledby="links-title">
      <h2 id="links-title">{i18n.t('import.links.title', waiting, [number(waiting)])}</h2>
      <p class="import-format">{i18n.t('import.links.about')}</p>
      <div role="status" class="import-state">
        {(isRunning || phase === 'paused') && (
          <>
            <progress max={total} value={done} aria-label={i18n.t('import.links.running')} />
            <p>
              {i18n.t('import.progress', [number(done), number(total)])} {now && <bdi>{now.host}</bdi>}
            </p>
          </>
        )}
        {phase === 'done' && <p>{i18n.t('import.links.done', [number(kept), number(failed.length)])}</p>}
      </div>
      {failed.length > 0 && (
        <details open>
          <summary>{i18n.t('import.links.failed', failed.length, [number(failed.length)])}</summary>
          <ul class="link-failures">
            {failed.map(({ id, url, title, problem }) => (
              <li key={id}>
                <a href={url} target="_blank" rel="noreferrer">
                  <bdi>{title || url}</bdi>
                </a>
                <span>{linkProblem(problem)}</span>
              </li>
            ))}
          </ul>
        </details>
      )}
      <footer>
        {isRunning ? (
          <Button kind="boxed" label={i18n.t('import.links.pause')} onClick={onPause} />
        ) : (
          waiting > failed.length && (
            <Button
              kind="boxed"
              icon="download"
              label={i18n.t(phase === 'paused' ? 'import.links.resume' : 'import.links.start')}
              onClick={onStart}
            />
          )
        )}
        {!isRunning && failed.length > 0 && (
          <Button kind="boxed" icon="rotate-ccw" label={i18n.t('import.links.retry')} onClick={onRetry} />
        )}
      </footer>
    </section>
  );
}
