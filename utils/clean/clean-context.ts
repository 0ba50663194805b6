import type { RemovalLog } from './removal-log';

/** What the passes know besides the article itself. */
export interface CleanContext {
  /** Headline, as read from the untouched page; empty where there is none. */
  readonly title: string;
  /** Address of the page, absolute: links and pictures are resolved against it. */
  readonly baseUrl: string;
  readonly log: RemovalLog;
}

/** One cleaning step. It changes the article in place and takes things away by the log alone. */
export interface CleanPass {
  /** The name in the ledger: the file's name. */
  readonly name: string;
  run(article: Element, context: CleanContext): void;
}
