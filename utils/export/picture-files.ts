import type { StoredPicture } from '@/utils/article/article-record';

/** One picture as a file of an export. */
export interface PictureFile {
  /** Path within the export: `assets/0a1b2c3d.webp`. */
  readonly path: string;
  readonly type: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** Endings that programs know these types by. Any other type is no picture that a file may hold. */
const EXTENSIONS: ReadonlyMap<string, string> = new Map([
  ['image/jpeg', 'jpg'],
  ['image/png', 'png'],
  ['image/gif', 'gif'],
  ['image/webp', 'webp'],
  ['image/avif', 'avif'],
  ['image/bmp', 'bmp'],
  ['image/svg+xml', 'svg'],
  ['image/x-icon', 'ico'],
  ['image/jxl', 'jxl'],
  ['image/tiff', 'tif'],
]);
const SHORTEST_NAME = 8;

/** Names pictures by what is in them, so that the same picture in two articles is one file. */
export class PictureFiles {
  readonly #hashes = new Map<string, string>();
  readonly #sha256: (bytes: Uint8Array<ArrayBuffer>) => Promise<string>;

  constructor(sha256: (bytes: Uint8Array<ArrayBuffer>) => Promise<string>) {
    this.#sha256 = sha256;
  }

  /**
   * The files of one article by the address of each picture, and those among them that no article
   * before had.
   */
  async name(
    pictures: readonly StoredPicture[],
  ): Promise<{ byUrl: Map<string, PictureFile>; fresh: PictureFile[] }> {
    const byUrl = new Map<string, PictureFile>();
    const fresh: PictureFile[] = [];
    for (const { url, state, type, bytes } of pictures) {
      const extension = EXTENSIONS.get(type);
      if (state !== 'saved' || extension === undefined || bytes.length === 0) continue;
      const { path, isNew } = this.#pathFor(await this.#sha256(bytes), extension);
      const file = { path, type, bytes };
      byUrl.set(url, file);
      if (isNew) fresh.push(file);
    }
    return { byUrl, fresh };
  }

  /** The shortest beginning of the hash, from eight digits on, that no other picture has. */
  #pathFor(hash: string, extension: string): { path: string; isNew: boolean } {
    for (let length = SHORTEST_NAME; ; length += SHORTEST_NAME) {
      const path = `assets/${hash.slice(0, length)}.${extension}`;
      const holder = this.#hashes.get(path);
      if (holder === hash) return { path, isNew: false };
      if (holder !== undefined && length < hash.length) continue;
      this.#hashes.set(path, hash);
      return { path, isNew: true };
    }
  }
}
