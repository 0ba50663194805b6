/** SHA-256 as 64 hexadecimal digits. */
export type Sha256 = (bytes: Uint8Array<ArrayBuffer>) => Promise<string>;

/**
 * A checksum over all lines of a file, made line by line: the SHA-256 of the checksum so far and of
 * the line's own SHA-256, both hexadecimal. WebCrypto hashes no streams, and one over the whole file
 * would need the whole file in memory.
 */
export class LineChain {
  #value = '';
  readonly #sha256: Sha256;

  constructor(sha256: Sha256) {
    this.#sha256 = sha256;
  }

  /** The checksum over the lines added so far, 64 hexadecimal digits. */
  get value(): string {
    return this.#value;
  }

  async add(line: Uint8Array<ArrayBuffer>): Promise<void> {
    const own = await this.#sha256(line);
    this.#value = await this.#sha256(new TextEncoder().encode(this.#value + own));
  }
}
