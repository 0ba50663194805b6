import { type GenericSchema, type InferOutput, safeParse } from 'valibot';
import { LIBRARY_FORMAT, LIBRARY_VERSION } from '@/utils/article/library-form';
import type { PortableArticle, PortableRest } from '@/utils/article/portable-article';
import { type Line, readLines } from '@/utils/import/read-lines';
import { fromBase64 } from '@/utils/text/base64';
import { LineChain, type Sha256 } from '@/utils/text/line-chain';
import { ARTICLE_ENTRY, BYTES_ENTRY, type BytesEntry, TAIL, type Tail } from './entry-shape';
import { toPortable } from './to-portable';

/** Longest line: a picture of 150 MB, far above the cap of one. */
const LONGEST_LINE = 200 * 1024 * 1024;
/**
 * What entries may hold back for one article, in base64 characters: twenty versions, each with as many
 * pictures as one may have. They are no bomb, since a file has to be larger than that to hold them.
 */
const MOST_HELD = 6 * 1024 * 1024 * 1024;

/** What a file of the complete JSON form yields, in its order. */
export type LibraryItem =
  | { readonly kind: 'article'; readonly line: number; readonly article: PortableArticle }
  | { readonly kind: 'rest'; readonly rest: PortableRest | null };

/**
 * Why a file cannot be trusted: `not-ours`: another kind of file; `too-new`: written by a newer
 * Offprint; `damaged`: cut short, or not what was written.
 */
export interface LibraryDamage {
  readonly code: 'not-ours' | 'too-new' | 'damaged';
  readonly line: number;
  /** Technical detail in English. */
  readonly message: string;
}

/**
 * Reads a file of the complete JSON form, one article at a time, and checks all of it: shapes,
 * checksums of every text and every picture, and the checksum over all lines. Only an end without
 * damage says that the file is whole: whoever writes to the library reads it once before.
 *
 * @returns What is wrong with the file, or null.
 */
export async function* readLibraryFile(
  file: Blob,
  sha256: Sha256,
): AsyncGenerator<LibraryItem, LibraryDamage | null, undefined> {
  const reader = new LibraryReader(sha256);
  const lines = readLines(file, LONGEST_LINE);
  for (let turn = await lines.next(); ; turn = await lines.next()) {
    if (turn.done) return turn.value === 'too-long' ? damaged(0, 'a line is too long') : reader.end();
    const item = await reader.take(turn.value);
    if (item && 'code' in item) return item;
    if (item) yield item;
  }
}

/** Takes the lines of a file one after the other, and knows what may come next. */
class LibraryReader {
  readonly #sha256: Sha256;
  readonly #chain: LineChain;
  /** Bytes that the next article may refer to, by their SHA-256. */
  readonly #held = new Map<string, Uint8Array<ArrayBuffer>>();
  #heldSize = 0;
  #articles = 0;
  #hasHead = false;
  #hasTail = false;

  constructor(sha256: Sha256) {
    this.#sha256 = sha256;
    this.#chain = new LineChain(sha256);
  }

  /** What the line yields, what is wrong with it, or null for neither. */
  async take(line: Line): Promise<LibraryItem | LibraryDamage | null> {
    const text = decode(line);
    if (text === null) return damaged(line.number, 'the line is no UTF-8');
    if (this.#hasTail) return damaged(line.number, 'there is more behind the end');
    if (!this.#hasHead) return this.#takeHead(line, text);
    if (text.startsWith(']')) return this.#takeTail(line, text);
    const isLast = !text.endsWith(',');
    await this.#chain.add(isLast ? line.bytes : line.bytes.subarray(0, -1));
    return this.#takeEntry(line, parse(isLast ? text : text.slice(0, -1)));
  }

  end(): LibraryDamage | null {
    if (this.#hasTail) return null;
    return damaged(0, this.#hasHead ? 'the end of the file is missing' : 'the file is empty');
  }

  async #takeHead(line: Line, text: string): Promise<LibraryDamage | null> {
    const problem = checkHead(text);
    if (problem) return { ...problem, line: line.number };
    this.#hasHead = true;
    await this.#chain.add(line.bytes);
    return null;
  }

  async #takeEntry(line: Line, value: unknown): Promise<LibraryItem | LibraryDamage | null> {
    const bytes = matches(BYTES_ENTRY, value);
    if (bytes) return this.#takeBytes(line, bytes);
    const entry = matches(ARTICLE_ENTRY, value);
    if (!entry) return damaged(line.number, 'the entry has not the shape of one');
    const article = await toPortable(entry, this.#held, this.#sha256);
    if (typeof article === 'string') return damaged(line.number, article);
    this.#held.clear();
    this.#heldSize = 0;
    this.#articles += 1;
    return { kind: 'article', line: line.number, article };
  }

  async #takeBytes(line: Line, { bytes, base64 }: BytesEntry): Promise<LibraryDamage | null> {
    this.#heldSize += base64.length;
    const content = this.#heldSize > MOST_HELD ? null : fromBase64(base64);
    if (!content || (await this.#sha256(content)) !== bytes) {
      return damaged(line.number, 'bytes are not what was written');
    }
    this.#held.set(bytes, content);
    return null;
  }

  async #takeTail(line: Line, text: string): Promise<LibraryItem | LibraryDamage> {
    const [, summed] = /^(\],.*),"checksum":"[0-9a-f]{64}"\}$/s.exec(text) ?? [];
    const tail = matches(TAIL, parse(`{${text.slice(2)}`));
    if (!tail || summed === undefined) return damaged(line.number, 'the last line is not what was written');
    await this.#chain.add(new TextEncoder().encode(summed));
    if (this.#chain.value !== tail.checksum) return damaged(line.number, 'the checksum does not hold');
    if (tail.articles !== this.#articles) return damaged(line.number, 'articles are missing');
    this.#hasTail = true;
    return { kind: 'rest', rest: restOf(tail) };
  }
}

function damaged(line: number, message: string): LibraryDamage {
  return { code: 'damaged', line, message };
}

function decode({ bytes }: Line): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** The value of a text in JSON, or undefined where it is none. */
function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function matches<Schema extends GenericSchema>(schema: Schema, value: unknown): InferOutput<Schema> | null {
  const result = safeParse(schema, value, { abortEarly: true });
  return result.success ? result.output : null;
}

/** True for the first line of a file of this form, in whatever version. */
export function isLibraryHead(line: string): boolean {
  return line.startsWith(`{"format":"${LIBRARY_FORMAT}"`);
}

function checkHead(line: string): Omit<LibraryDamage, 'line'> | null {
  if (!isLibraryHead(line)) return { code: 'not-ours', message: 'the file does not begin as one of ours' };
  const head = parse(`${line}]}`) as { version?: unknown } | undefined;
  const version = head?.version;
  if (typeof version !== 'number')
    return { code: 'damaged', message: 'the first line is not what was written' };
  if (version > LIBRARY_VERSION) return { code: 'too-new', message: `version ${version} of the form` };
  return null;
}

function restOf({ tags, tombstones, activity }: Tail): PortableRest | null {
  return tags && tombstones && activity ? { tags, tombstones, activity } : null;
}
