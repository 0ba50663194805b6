import { runInThisContext } from 'node:vm';
import { JSDOM, VirtualConsole } from 'jsdom';
import type { PageReader, PageSideCode, ReadPage } from './page-reader.ts';

/** Reads pages in jsdom: no layout, no scripts, no network. */
export function openJsdomReader<Options, Answer>(code: PageSideCode): PageReader<Options, Answer> {
  const side = runInThisContext(`${code}; offprintPageSide`) as { readPage: ReadPage<Options, Answer> };
  return {
    async read(html, url, options) {
      // Its own console swallows what jsdom has to say about a page's broken style sheets.
      const dom = new JSDOM(html, { url, virtualConsole: new VirtualConsole() });
      try {
        return side.readPage(dom.window.document, url, options);
      } finally {
        dom.window.close();
      }
    },
    async close() {
      // Each window was closed when its page was read.
    },
  };
}
