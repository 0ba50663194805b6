/** Bytes that grow; numbers are written in the fewest bytes that hold them (LEB128). */
export class ByteWriter {
  #bytes: Uint8Array<ArrayBuffer>;
  #length = 0;

  /** @param capacity - bytes to make room for at first. */
  constructor(capacity = 4096) {
    this.#bytes = new Uint8Array(capacity);
  }

  get length(): number {
    return this.#length;
  }

  /** @param value - a whole number from 0 to 2³² - 1. */
  putNumber(value: number): void {
    this.#reserve(5);
    let rest = value;
    while (rest > 127) {
      this.#bytes[this.#length++] = (rest & 127) | 128;
      rest >>>= 7;
    }
    this.#bytes[this.#length++] = rest;
  }

  putBytes(bytes: Uint8Array): void {
    this.#reserve(bytes.length);
    this.#bytes.set(bytes, this.#length);
    this.#length += bytes.length;
  }

  /** Code units from `from` on, one to three bytes each; halves of surrogate pairs are units like others. */
  putUnits(text: string, from: number): void {
    this.#reserve((text.length - from) * 3);
    for (let at = from; at < text.length; at += 1) {
      const unit = text.charCodeAt(at);
      if (unit < 0x80) this.#bytes[this.#length++] = unit;
      else {
        this.#bytes[this.#length++] = 0x80 | (unit >> 14);
        this.#bytes[this.#length++] = (unit >> 7) & 127;
        this.#bytes[this.#length++] = unit & 127;
      }
    }
  }

  /** Everything written so far, as a copy; the writer is empty again. */
  take(): Uint8Array<ArrayBuffer> {
    const taken = this.#bytes.slice(0, this.#length);
    this.#length = 0;
    return taken;
  }

  #reserve(count: number): void {
    if (this.#length + count <= this.#bytes.length) return;
    const larger = new Uint8Array(Math.max(this.#bytes.length * 2, this.#length + count));
    larger.set(this.#bytes.subarray(0, this.#length));
    this.#bytes = larger;
  }
}
