import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer, { type Page } from 'puppeteer-core';
import { findBrowser, thisMachine } from '../setup/find-browser.mjs';

/** Sizes of the toolbar (16, 19, 32, 38) and of lists and stores (48, 128), in pixels. */
const SIZES = [16, 19, 32, 38, 48, 128];

/** Below this the drawing on the grid of 16 is used. */
const LARGE_FROM = 32;

/**
 * Colours by variant. The plain one is read on light and dark toolbars alike; Firefox, which tells
 * them apart, calls `light` the icon that goes with light text, so that one is brighter.
 */
const VARIANTS = {
  '': { TILE: '#b23a2b', PAGE: '#ffffff', LINE: '#b23a2b' },
  'dark-': { TILE: '#a83325', PAGE: '#ffffff', LINE: '#a83325' },
  'light-': { TILE: '#e0644f', PAGE: '#fffaf6', LINE: '#b23a2b' },
};

/** Renders the drawings of a folder to pictures of every size and variant. */
export async function renderToolbarIcons(source: string, target: string): Promise<void> {
  const executablePath = findBrowser('chromium', thisMachine());
  if (!executablePath) throw new Error('No Chromium is installed: npm run setup');
  mkdirSync(target, { recursive: true });
  const browser = await puppeteer.launch({ executablePath, pipe: true, args: ['--no-sandbox'] });
  try {
    const page = await browser.newPage();
    for (const size of SIZES) {
      const drawing = readFileSync(join(source, size < LARGE_FROM ? 'icon-small.svg' : 'icon.svg'), 'utf8');
      for (const [prefix, colours] of Object.entries(VARIANTS)) {
        const coloured = drawing.replace(/TILE|PAGE|LINE/g, (role) => colours[role as keyof typeof colours]);
        writeFileSync(join(target, `${prefix}${size}.png`), await render(page, coloured, size));
      }
    }
  } finally {
    await browser.close();
  }
}

async function render(page: Page, drawing: string, size: number): Promise<Uint8Array> {
  await page.setViewport({ width: size, height: size, deviceScaleFactor: 1 });
  const sized = drawing.replace('<svg ', `<svg width="${size}" height="${size}" style="display:block" `);
  await page.setContent(`<body style="margin:0">${sized}`);
  return page.screenshot({ omitBackground: true });
}
