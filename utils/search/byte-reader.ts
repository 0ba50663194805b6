/** The bytes end in the middle of something: the block is damaged. */
export class DamagedBlockError extends Error {
  override readonly name = 'DamagedBlockError';

  constructor() {
    super('a block of the search index is damaged');
  }
}

/** Reads what a `ByteWriter` wrote. */
export class ByteReader {
  readonly #bytes: Uint8Array;
  at: number;
  readonly end: number;

  constructor(bytes: Uint8Array, at = 0, end = bytes.length) {
    this.#bytes = bytes;
    this.at = at;
    this.end = end;
    if (end > bytes.length) throw new DamagedBlockError();
  }

  get isDone(): boolean {
    return this.at >= this.end;
  }

  /** @throws {DamagedBlockError} when there is none. */
  takeNumber(): number {
    let value = 0;
    for (let shift = 0; shift < 35; shift += 7) {
      if (this.at >= this.end) throw new DamagedBlockError();
      const byte = this.#bytes[this.at++] ?? 0;
      value += (byte & 127) * 2 ** shift;
      if (byte < 128) return value;
    }
    throw new DamagedBlockError();
  }

  /** So many code units. */
  takeUnits(count: number): string {
    let text = '';
    for (let left = count; left > 0; left -= 1) {
      const first = this.#bytes[this.at++] ?? 0;
      if (first < 0x80) text += String.fromCharCode(first);
      else {
        const middle = this.#bytes[this.at++] ?? 0;
        const last = this.#bytes[this.at++] ?? 0;
        text += String.fromCharCode(((first & 127) << 14) | (middle << 7) | last);
      }
    }
    if (this.at > this.end) throw new DamagedBlockError();
    return text;
  }

  /** Passes over so many code units. */
  skipUnits(count: number): void {
    for (let left = count; left > 0; left -= 1) this.at += (this.#bytes[this.at] ?? 0) < 0x80 ? 1 : 3;
    if (this.at > this.end) throw new DamagedBlockError();
  }

  /** Passes over so many bytes. */
  skip(count: number): void {
    this.at += count;
    if (this.at > this.end) throw new DamagedBlockError();
  }

  takeBytes(count: number): Uint8Array {
    if (this.at + count > this.end) throw new DamagedBlockError();
    const taken = this.#bytes.subarray(this.at, this.at + count);
    this.at += count;
    return taken;
  }
}
