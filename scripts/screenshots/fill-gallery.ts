import type { Browser, Page } from 'puppeteer-core';
import { type GivenPictures, LibraryFiller, readPicture } from '../library/fill-library.ts';
import type { Filled } from '../library/library-side.ts';
import { fillShelf } from './shelf-of-articles.ts';

/** Where the sample pages are served. */
export const SITE = 'http://sample.example/';
const PICTURES = ['harbour', 'notebook', 'reading-room', 'shipyard'];

/** Saves both sample articles as a click on the toolbar icon would, marks them, and puts a shelf of others behind them. */
export async function fillGallery(
  home: Page,
  browser: Browser,
): Promise<Readonly<Record<'zh' | 'en', number>>> {
  const filler = await LibraryFiller.on(home);
  const pictures = await readPictures();
  const capture = async (language: 'zh' | 'en') => {
    const page = await browser.newPage();
    await page.goto(`${SITE}${language}/`);
    const draft = await filler.capture(page);
    await page.close();
    return draft;
  };
  const samples = { en: await capture('en'), zh: await capture('zh') };
  await fillShelf(
    samples,
    (draft, savedAt) => filler.save(draft, pictures, savedAt),
    (id, tags) => filler.tag(id, tags),
  );
  const en = await filler.save(samples.en, pictures);
  const zh = await filler.save(samples.zh, pictures);
  await markSamples(filler, { en, zh });
  return { en: en.id, zh: zh.id };
}

async function readPictures(): Promise<GivenPictures> {
  const read = async (name: string) =>
    [`${SITE}pictures/${name}.jpg`, await readPicture(`scripts/sample/pictures/${name}.jpg`)] as const;
  return Object.fromEntries(await Promise.all(PICTURES.map(read)));
}

/** One highlight of each colour, with and without a note. */
async function markSamples(filler: LibraryFiller, { en, zh }: Record<'en' | 'zh', Filled>): Promise<void> {
  await filler.mark(zh, '如今响的是图书馆的闭馆音乐', 'yellow');
  await filler.mark(zh, '楼哪里都能盖，这个拆了就没有了', 'green', '和江城那篇放在一起读。');
  await filler.mark(en, 'After that we kept our own', 'blue');
  await filler.mark(en, 'half of that rise has come since 1990', 'pink', 'Ask Reyes for the table.');
}
