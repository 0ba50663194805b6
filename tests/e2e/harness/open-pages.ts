import type { Page } from 'puppeteer-core';
import { LibraryFiller } from '@/scripts/library/fill-library.ts';
import { makeArticle } from './make-article.ts';
import { makeLongDraft } from './make-long-draft.ts';
import type { World } from './open-world.ts';

/** Every page that people see, by its name. */
export const PAGES = [
  'library',
  'reader',
  'popup',
  'options',
  'welcome',
  'highlights',
  'import',
  'insights',
] as const;

/** The popup's own size, and that of a window on a desk. */
const POPUP = { width: 400, height: 600 };
const WINDOW = { width: 1200, height: 900 };

/** Opens every page over a library with an article, a tag and a highlight in it; the popup in a tab of its own, over a page that is not saved. */
export async function openPages(world: World): Promise<Readonly<Record<(typeof PAGES)[number], Page>>> {
  const filler = await LibraryFiller.on(await world.openExtensionPage('article.html'));
  const saved = await filler.save(makeLongDraft({ paragraphs: 30 }));
  await filler.tag(saved.id, ['城市']);
  await filler.mark(saved, '清晨六点', 'yellow', '记下来');
  const open = async (path: string, viewport = WINDOW) => {
    const page = await world.openExtensionPage(path);
    await page.setViewport(viewport);
    return page;
  };
  const news = 'http://news.example/early.html';
  world.server.on(news, { type: 'text/html; charset=utf-8', body: makeArticle({ title: '早市的灯' }) });
  await world.visit(news);
  const popup = await open(`popup.html?tab=${await findTab(world, news)}`, POPUP);
  await popup.waitForSelector('.save-done', { timeout: 30_000 });
  return {
    library: await open('library.html'),
    reader: await open(`reader.html?id=${saved.id}`),
    popup,
    options: await open('options.html'),
    welcome: await open('welcome.html'),
    highlights: await open('highlights.html'),
    import: await open('import.html'),
    insights: await open('insights.html'),
  };
}

/** Number of the tab that shows an address. */
async function findTab(world: World, url: string): Promise<number> {
  const asker = await world.openExtensionPage('article.html');
  const id = await asker.evaluate(async (wanted) => {
    const { chrome } = globalThis as unknown as {
      chrome: { tabs: { query: (info: object) => Promise<{ id?: number; url?: string }[]> } };
    };
    return (await chrome.tabs.query({})).find((tab) => tab.url === wanted)?.id;
  }, url);
  if (id === undefined) throw new Error(`no tab shows ${url}`);
  return id;
}

/** Sets the colours of every page, as the options do. */
export async function chooseTheme(page: Page, theme: string): Promise<void> {
  await page.evaluate(
    (value) =>
      (
        globalThis as unknown as {
          chrome: { storage: { local: { set: (items: object) => Promise<void> } } };
        }
      ).chrome.storage.local.set({ settings: { theme: value } }),
    theme,
  );
}
