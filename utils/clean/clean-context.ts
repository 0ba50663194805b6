import type { Measures } from '@/utils/text/measure-tree';
import type { RemovalLog } from './removal-log';

/** What the passes know besides the nodes they work on. */
export interface CleanContext {
  /** Headline, as read from the untouched page; empty where there is none. */
  readonly title: string;
  /** Address of the page, absolute: links and pictures are resolved against it. */
  readonly baseUrl: string;
  /** Text of every element as it was before the first pass. */
  readonly measures: Measures;
  readonly log: RemovalLog;
}

/** One cleaning step. It changes what is under `root` in place and takes things away by the log alone. */
export interface CleanPass {
  /** The name in the ledger: the file's name. */
  readonly name: string;
  run(root: Element, context: CleanContext): void;
}
