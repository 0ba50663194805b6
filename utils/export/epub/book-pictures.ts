import type { StoredPicture } from '@/utils/article/article-record';
import type { ExportContext } from '@/utils/export/export-context';
import { type PictureFile, PictureFiles } from '@/utils/export/picture-files';

/** What every reader of EPUB shows; anything else is turned into one of these, or left out. */
const CORE_TYPES = new Set(['image/jpeg', 'image/png', 'image/gif']);

/** The pictures of a book: turned into types that old readers know, each once. */
export class BookPictures {
  readonly #files: PictureFiles;
  readonly #convert: ExportContext['convertPicture'];

  constructor({ sha256, convertPicture }: ExportContext) {
    this.#files = new PictureFiles(sha256);
    this.#convert = convertPicture;
  }

  /** The files of one article by the address of each picture, and those that no article before had. */
  async name(
    pictures: readonly StoredPicture[],
  ): Promise<{ byUrl: ReadonlyMap<string, PictureFile>; fresh: readonly PictureFile[] }> {
    const turned: StoredPicture[] = [];
    for (const picture of pictures) {
      const shown = picture.state === 'saved' ? await this.#turn(picture) : null;
      if (shown) turned.push(shown);
    }
    return this.#files.name(turned);
  }

  async #turn(picture: StoredPicture): Promise<StoredPicture | null> {
    if (CORE_TYPES.has(picture.type)) return picture;
    const converted = (await this.#convert?.({ type: picture.type, bytes: picture.bytes })) ?? null;
    return converted && CORE_TYPES.has(converted.type) ? { ...picture, ...converted } : null;
  }
}
