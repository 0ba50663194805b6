import type { FullArticle } from '@/utils/article/article-record';
import type { Thumbnail } from '@/utils/article/fetched-picture';
import type { Highlight } from '@/utils/article/highlight';
import type { Sha256 } from '@/utils/text/line-chain';
import type { FrontMatterTemplate } from './template/front-matter-template';
import type { Template } from './template/parse-template';

/** What writing an export needs from the page that asks for it: these modules reach for nothing themselves. */
export interface ExportContext {
  /**
   * Turns stored HTML into an inert, sanitised tree (no picture of it loads). The addresses of its
   * pictures have to stay as stored.
   */
  readonly parseHtml: (html: string) => Element;
  /** SHA-256 as 64 hexadecimal digits. */
  readonly sha256: Sha256;
  /**
   * Turns a picture into JPEG or PNG for programs that know no other type; null where it cannot.
   * Without it such pictures are left out of books.
   */
  readonly convertPicture?: (picture: Thumbnail) => Promise<Thumbnail | null>;
  /** Draws a cover in PNG for a book that has no picture; null where it cannot. */
  readonly drawCover?: (title: string) => Promise<Thumbnail | null>;
  /**
   * Where Markdown has its pictures: in a folder beside the text (a zip), in the text itself (`data:`
   * addresses), or at their own addresses on the web. Beside it by default.
   */
  readonly pictures?: 'beside' | 'inline' | 'linked';
  /** The reader's own names of files, one for each article. */
  readonly fileName?: Template;
  /** The reader's own properties of Markdown files. */
  readonly frontMatter?: FrontMatterTemplate;
  /** Title, and name of the file, of a book of many; the day of the export by default. */
  readonly bookTitle?: string;
  /** When the export is made. */
  readonly now: Date;
  /** Stops the export; what was written so far is thrown away. */
  readonly signal?: AbortSignal;
  /** Called after each article with the number written so far. */
  readonly onProgress?: (written: number) => void;
}

/** An article as the library hands it over, with what its reader marked in it. */
export interface ExportableArticle extends FullArticle {
  readonly highlights?: readonly Highlight[];
}
