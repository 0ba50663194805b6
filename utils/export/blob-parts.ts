/** Bytes kept as loose chunks at most; then they become a part of the blob, which the browser may put on disk. */
const LARGEST_CHUNK = 4 * 1024 * 1024;

/** Collects a file of any size without holding it in the heap of the page. */
export class BlobParts {
  #parts: Blob[] = [];
  #chunks: Uint8Array<ArrayBuffer>[] = [];
  #loose = 0;
  #size = 0;

  /** Bytes written so far. */
  get size(): number {
    return this.#size;
  }

  write(chunk: Uint8Array<ArrayBuffer>): void {
    this.#chunks.push(chunk);
    this.#loose += chunk.length;
    this.#size += chunk.length;
    if (this.#loose >= LARGEST_CHUNK) this.#settle();
  }

  /** The whole file; nothing may be written afterwards. */
  finish(type: string): Blob {
    this.#settle();
    return new Blob(this.#parts, { type });
  }

  #settle(): void {
    if (this.#chunks.length > 0) this.#parts.push(new Blob(this.#chunks));
    this.#chunks = [];
    this.#loose = 0;
  }
}
