import { TOKENIZER_VERSION } from '@/utils/search/list-terms';
import { database } from '@/utils/storage/database';
import type { SegRow } from '@/utils/storage/search-rows';
import { readSearchState } from './search-state';

/** The index as one search sees it. */
export interface Snapshot {
  readonly segs: readonly SegRow[];
  /** Articles that the segments do not know, or know in an old version. */
  readonly pending: ReadonlySet<number>;
  readonly averageLength: number;
  readonly documents: number;
}

/** Segments as they were read last. */
interface Known {
  readonly epoch: string;
  readonly generation: number;
  readonly segs: readonly SegRow[];
  readonly averageLength: number;
  readonly documents: number;
}

const NONE: Known = { epoch: '', generation: -1, segs: [], averageLength: 0, documents: 0 };
let known = NONE;

/** The segments of the last snapshot: most likely those of the next one. */
export function lastSegs(): readonly SegRow[] {
  return known.segs;
}

/**
 * The index as it is now; null where it cannot be used, because another tokenizer made it. To be
 * called inside a transaction that covers `kv`, `pending` and `segs`.
 */
export async function takeSnapshot(): Promise<Snapshot | null> {
  // Who has just begun knows no segment yet: there is no need to ask which are missing.
  const [state, waiting, all] = await Promise.all([
    readSearchState(),
    database.pending.toCollection().primaryKeys(),
    known === NONE ? database.segs.toArray() : null,
  ]);
  if (state.tokenizer !== TOKENIZER_VERSION) return null;
  const { epoch, generation } = state;
  if (known.epoch !== epoch) known = { ...NONE, epoch };
  if (known.generation !== generation) known = { epoch, generation, ...measure(all ?? (await readSegs())) };
  const { segs, averageLength, documents } = known;
  return { segs, pending: new Set(waiting), averageLength, documents };
}

function measure(segs: readonly SegRow[]): Pick<Known, 'segs' | 'averageLength' | 'documents'> {
  let documents = 0;
  let tokens = 0;
  for (const { lens } of segs) {
    documents += lens.length;
    for (let at = 0; at < lens.length; at += 1) tokens += lens[at] ?? 0;
  }
  return { segs, documents, averageLength: documents ? tokens / documents : 0 };
}

async function readSegs(): Promise<readonly SegRow[]> {
  const numbers = await database.segs.toCollection().primaryKeys();
  const held = new Map(known.segs.map((seg) => [seg.s, seg]));
  const missing = numbers.filter((s) => !held.has(s));
  const read = missing.length > 0 ? await database.segs.bulkGet(missing) : [];
  for (const seg of read) if (seg) held.set(seg.s, seg);
  return numbers.flatMap((s) => held.get(s) ?? []);
}
