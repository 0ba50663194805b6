import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { type Gallery, UNSAVED } from './open-gallery.ts';
import { THEMES } from './views.ts';

/** The picture of the README: a crowded page, and beside it the same article in Offprint. */
export async function readmePicture(gallery: Gallery, folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  await mkdir('out', { recursive: true });
  const size = { width: 1000, height: 900 };
  const files = [join('out', 'readme-before.png'), join('out', 'readme-after.png')] as const;
  await gallery.setTheme('light');
  await gallery.shoot({ ...size, path: 'http://sample.example/zh/', file: files[0] });
  await gallery.shoot({ ...size, path: `reader.html?id=${gallery.ids.zh}`, file: files[1] });
  await gallery.compose(files, join(folder, 'readme.png'), 596);
  for (const file of files) await rm(file);
}

/** The picture of docs/design.md: the popup in each theme. */
export async function themesPicture(gallery: Gallery, folder: string): Promise<void> {
  const files = THEMES.map((theme) => join('out', `theme-${theme}.png`));
  for (const [n, file] of files.entries()) {
    await gallery.setTheme(THEMES[n] ?? 'light');
    await gallery.shoot({ width: 1000, height: 900, path: `${UNSAVED}zh/`, isPopup: true, file });
  }
  await gallery.compose(files, join(folder, 'themes.png'), 322);
  for (const file of files) await rm(file);
}
