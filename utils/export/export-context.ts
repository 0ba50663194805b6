import type { FullArticle } from '@/utils/article/article-record';
import type { PortableVersion } from './portable-article';

/** What writing an export needs from the page that asks for it: these modules reach for nothing themselves. */
export interface ExportContext {
  /**
   * Turns stored HTML into an inert, sanitised tree (no picture of it loads). The addresses of its
   * pictures have to stay as stored.
   */
  readonly parseHtml: (html: string) => Element;
  /** SHA-256 as 64 hexadecimal digits. */
  readonly sha256: (bytes: Uint8Array<ArrayBuffer>) => Promise<string>;
  /** When the export is made. */
  readonly now: Date;
  /** Stops the export; what was written so far is thrown away. */
  readonly signal?: AbortSignal;
  /** Called after each article with the number written so far. */
  readonly onProgress?: (written: number) => void;
}

/** An article as the library hands it over, with its older versions where they are wanted in the file. */
export interface ExportableArticle extends FullArticle {
  /** Versions before the current one, the oldest first. Only the JSON form keeps them. */
  readonly olderVersions?: readonly PortableVersion[];
}
