import type { PageSideAnswer, PageSideOptions } from './page-side.ts';

/** Something that can read HTML as the page at a URL: jsdom or a browser. */
export interface PageReader {
  read(html: string, url: string, options: PageSideOptions): Promise<PageSideAnswer>;
  close(): Promise<void>;
}
