import { existsSync, readFileSync } from 'node:fs';

/** One hostile snippet, meant to stand inside an article. It calls `__pwn(/id/)` or loads `http://trap.test/id`. */
export interface Payload {
  /** Unique among all files. */
  readonly id: string;
  readonly class: string;
  readonly html: string;
  readonly note: string;
}

/** The project's own snippets, and a larger collection that some machines have beside the project. */
export const DEFAULT_FILES = ['tests/fixtures/hostile/payloads.json', '../shared/hostile/payloads.json'];

/** The payloads of every file that is there. @throws {Error} where none is. */
export function readPayloads(files: readonly string[]): readonly Payload[] {
  const found = files.filter((file) => existsSync(file));
  if (found.length === 0) throw new Error(`No payloads: none of ${files.join(', ')} is there`);
  return found.flatMap((file) => JSON.parse(readFileSync(file, 'utf8')) as Payload[]);
}

/** Every so-maniest payload, so that a small sample still has some of each class. */
export function samplePayloads(payloads: readonly Payload[], count: number): readonly Payload[] {
  if (count >= payloads.length) return payloads;
  const step = payloads.length / count;
  return Array.from({ length: count }, (_, index) => payloads[Math.floor(index * step)]).filter(
    (payload) => payload !== undefined,
  );
}
