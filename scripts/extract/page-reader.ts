/** Something that can show HTML as the page at a URL and run our code in it: jsdom or a browser. */
export interface PageReader<Options, Answer> {
  read(html: string, url: string, options: Options): Promise<Answer>;
  close(): Promise<void>;
}

/** Code that sets `offprintPageSide` to an object with the function that reads a page. */
export type PageSideCode = string;

/** The function that a module for the page's side exports. */
export type ReadPage<Options, Answer> = (document: Document, url: string, options: Options) => Answer;
