import { runInThisContext } from 'node:vm';
import { JSDOM, VirtualConsole } from 'jsdom';
import { bundlePageSide } from './bundle-page-side.ts';
import type { PageReader } from './page-reader.ts';
import type { readPage } from './page-side.ts';

/** Reads pages in jsdom: no layout, no scripts, no network. */
export async function openJsdomReader(): Promise<PageReader> {
  const code = await bundlePageSide('./page-side.ts', 'offprintPageSide');
  const side = runInThisContext(`${code}; offprintPageSide`) as { readPage: typeof readPage };
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
