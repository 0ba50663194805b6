import { LIBRARY_FORMAT, LIBRARY_VERSION } from '@/utils/article/library-form';
import { currentVersion, type PortableArticle, type PortableRest } from '@/utils/article/portable-article';
import { err, ok, type Result } from '@/utils/result/result';
import { LineChain } from '@/utils/text/line-chain';
import { BlobParts } from './blob-parts';
import type { ExportContext } from './export-context';
import type { ExportError, ExportFile } from './export-file';
import { nameArticle, nameCollection } from './name-export';
import { writePortable } from './write-portable';

const TYPE = 'application/json';

/**
 * Writes articles in the one form that comes back without loss (`docs/formats.md`): the file of a
 * backup. Entries go out one line at a time and articles are let go when written, so memory does not
 * grow with the library.
 *
 * @param rest - asked for after the last article; null for a selection, which carries no more than itself.
 */
export async function exportLibrary(
  articles: AsyncIterable<PortableArticle>,
  rest: () => Promise<PortableRest | null>,
  context: Omit<ExportContext, 'parseHtml'>,
): Promise<Result<ExportFile, ExportError>> {
  const { sha256, now, signal, onProgress } = context;
  const file = new LineFile(sha256);
  const head = { format: LIBRARY_FORMAT, version: LIBRARY_VERSION, exportedAt: now.toISOString() };
  await file.write(`${JSON.stringify(head).slice(0, -1)},"entries":[`);
  let count = 0;
  let name = '';
  for await (const article of articles) {
    if (signal?.aborted) return err({ code: 'aborted' });
    for await (const entry of writePortable(article, sha256)) await file.writeEntry(entry);
    name = count === 0 ? nameArticle(currentVersion(article).metadata) : '';
    count += 1;
    onProgress?.(count);
  }
  if (signal?.aborted) return err({ code: 'aborted' });
  const kept = await rest();
  if (count === 0 && kept === null) return err({ code: 'nothing' });
  await file.end({ articles: count, ...(kept ?? {}) });
  return ok({
    name: `${kept === null && name !== '' ? name : nameCollection(now)}.json`,
    type: TYPE,
    blob: file.finish(),
    articles: count,
  });
}

/** One JSON document written as lines that each can be read alone. */
class LineFile {
  readonly #parts = new BlobParts();
  readonly #encoder = new TextEncoder();
  readonly #chain: LineChain;
  #entries = 0;

  constructor(sha256: ExportContext['sha256']) {
    this.#chain = new LineChain(sha256);
  }

  async write(line: string): Promise<void> {
    const bytes = this.#encoder.encode(line);
    await this.#chain.add(bytes);
    this.#parts.write(bytes);
  }

  /** The comma stands before the entry, in the line before, and is no part of what is summed up. */
  async writeEntry(entry: string): Promise<void> {
    this.#parts.write(this.#encoder.encode(this.#entries === 0 ? '\n' : ',\n'));
    await this.write(entry);
    this.#entries += 1;
  }

  async end(tail: object): Promise<void> {
    const line = `],${JSON.stringify(tail).slice(1, -1)}`;
    this.#parts.write(this.#encoder.encode('\n'));
    await this.write(line);
    this.#parts.write(this.#encoder.encode(`,"checksum":"${this.#chain.value}"}\n`));
  }

  finish(): Blob {
    return this.#parts.finish(TYPE);
  }
}
