import { useEffect, useRef, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { PlannedFile } from '@/components/import/ImportPlanView';
import { joinImports, type OpenedImport, openImport } from '@/utils/exchange/open-import';
import type { FileProblem } from '@/utils/import/recognise-file';
import { importArticles } from '@/utils/library/import-articles';
import { planImport } from '@/utils/library/plan-import';
import { getLastImport, type LastImport, undoImport } from '@/utils/library/undo-import';
import type { ResumePicturesMessage } from '@/utils/messaging/protocol';

/** A file that cannot be imported at all. */
interface ProblemFile {
  readonly name: string;
  readonly problem: FileProblem;
}

type Progress =
  | { readonly phase: 'empty' | 'planned' }
  | { readonly phase: 'reading'; readonly rows: number }
  | { readonly phase: 'writing'; readonly taken: number; readonly total: number }
  | { readonly phase: 'done'; readonly added: number; readonly changed: number }
  | { readonly phase: 'failed'; readonly code: string };

/** Where an import stands. */
export type ImportState = Progress & {
  readonly files: readonly PlannedFile[];
  readonly problems: readonly ProblemFile[];
};

const EMPTY: ImportState = { phase: 'empty', files: [], problems: [] };

/** An import from the files that are chosen to its end: read, planned, written, or stopped. */
export function useImport() {
  const [state, setState] = useState<ImportState>(EMPTY);
  const [last, setLast] = useState<LastImport | null>(null);
  useEffect(() => void getLastImport().then(setLast), []);
  const openedRef = useRef<readonly OpenedImport[]>([]);
  const controllerRef = useRef<AbortController | null>(null);

  const read = async (chosen: readonly File[]) => {
    const { signal } = renew(controllerRef);
    const files: PlannedFile[] = [];
    const problems: ProblemFile[] = [];
    const opened: OpenedImport[] = [];
    for (const file of chosen) {
      if (signal.aborted) return;
      setState({ phase: 'reading', rows: 0, files: [...files], problems: [...problems] });
      const result = await openImport(file, window, new Date());
      if (!result.ok) {
        problems.push({ name: file.name, problem: result.error });
        continue;
      }
      const onProgress = (rows: number) => setState({ phase: 'reading', rows, files: [...files], problems });
      const plan = await planImport(joinImports([result.value], true), { signal, onProgress });
      files.push({ name: file.name, format: result.value.format, ...plan });
      if (!plan.damage) opened.push(result.value);
    }
    openedRef.current = opened;
    setState(signal.aborted ? EMPTY : { phase: 'planned', files, problems });
  };

  const start = async () => {
    const { signal } = renew(controllerRef);
    const { files, problems } = state;
    const total = files.reduce((sum, file) => sum + file.added + file.known + file.repeated, 0);
    setState({ phase: 'writing', taken: 0, total, files, problems });
    const name = openedRef.current.map((file) => file.name).join(', ');
    const onProgress = (taken: number) => setState({ phase: 'writing', taken, total, files, problems });
    const items = joinImports(openedRef.current, false);
    const result = await importArticles(items, { name, now: new Date(), signal, onProgress });
    openedRef.current = [];
    if (result.ok) {
      // Pictures that the file has no bytes of are fetched from now on, not from the next start.
      const message: ResumePicturesMessage = { type: 'resume-pictures' };
      await browser.runtime.sendMessage(message);
    }
    setLast(await getLastImport());
    setState(
      result.ok
        ? { phase: 'done', ...result.value, files: [], problems }
        : { phase: 'failed', code: result.error.code, files: [], problems },
    );
  };

  return {
    state,
    read,
    start,
    last,
    stop: () => controllerRef.current?.abort(),
    undo: async () => {
      await undoImport();
      setLast(null);
      setState(EMPTY);
    },
  };
}

/** What ran before is stopped, and a new run begins. */
function renew(ref: { current: AbortController | null }): AbortController {
  ref.current?.abort();
  ref.current = new AbortController();
  return ref.current;
}
