import { Zip, ZipDeflate, ZipPassThrough } from 'fflate';

/** The zip format without its 64-bit extension ends here; fflate writes no other. */
const MOST_FILES = 65_535;
const MOST_BYTES = 0xffff_ffff;
/** Room for the list of files at the archive's end, in bytes for each file beside its name. */
const ENTRY_BYTES = 128;

/** Writes a zip archive piece by piece; every piece goes out as soon as it is made. */
export class ZipWriter {
  readonly #zip: Zip;
  #files = 0;
  #written = 0;
  #reserved = 0;

  constructor(write: (chunk: Uint8Array<ArrayBuffer>) => void) {
    this.#zip = new Zip((error, chunk) => {
      if (error) throw error;
      this.#written += chunk.length;
      write(chunk as Uint8Array<ArrayBuffer>);
    });
  }

  /**
   * Adds a file. Texts are compressed; pictures are so already and are stored.
   *
   * @returns false where the archive would outgrow its format: nothing was added.
   */
  add(path: string, content: string | Uint8Array<ArrayBuffer>, modified: Date): boolean {
    const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
    const overhead = 2 * path.length * 3 + ENTRY_BYTES;
    if (this.#files + 1 >= MOST_FILES) return false;
    if (this.#written + this.#reserved + bytes.length + overhead >= MOST_BYTES) return false;
    const file = typeof content === 'string' ? new ZipDeflate(path, { level: 6 }) : new ZipPassThrough(path);
    file.mtime = inZipYears(modified);
    this.#zip.add(file);
    file.push(bytes, true);
    this.#files += 1;
    this.#reserved += overhead;
    return true;
  }

  /** Writes the list of files: only now is it an archive. */
  finish(): void {
    this.#zip.end();
  }
}

/** A zip archive knows the years 1980 to 2099. */
function inZipYears(date: Date): Date {
  const year = date.getFullYear();
  return year >= 1980 && year <= 2099 ? date : new Date('1980-01-02T00:00:00Z');
}
