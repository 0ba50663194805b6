import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type Language, openGallery } from './open-gallery.ts';
import { readmePicture, themesPicture } from './readme-picture.ts';
import { listViews, THEMES, WIDTHS } from './views.ts';

/**
 * `npm run screenshots [--only reader] [--themes light,dark] [--languages en] [--widths 320] [--readme]`: every page of
 * the built extension in every theme and language, narrow and wide, into `out/screenshots`; with
 * `--readme` the pictures that the README and docs/design.md show, into `docs/screenshots`.
 */
const { values } = parseArgs({
  options: {
    only: { type: 'string', default: '' },
    widths: { type: 'string', default: WIDTHS.join() },
    themes: { type: 'string', default: THEMES.join() },
    languages: { type: 'string', default: 'en,zh_CN,zh_TW' },
    readme: { type: 'boolean', default: false },
  },
});

const WIDE = 1280;
const folder = join('out', 'screenshots');
// What was asked for by name comes to what is there.
if (!values.only) await rm(folder, { recursive: true, force: true });
await mkdir(folder, { recursive: true });

// The pictures that are kept show one language around the article.
for (const language of (values.readme ? 'en' : values.languages).split(',') as Language[]) {
  const gallery = await openGallery(language);
  try {
    if (values.readme) {
      await readmePicture(gallery, join('docs', 'screenshots'));
      await themesPicture(gallery, join('docs', 'screenshots'));
    } else await shoot(gallery, language);
  } finally {
    await gallery.close();
  }
}

async function shoot(gallery: Awaited<ReturnType<typeof openGallery>>, language: string): Promise<void> {
  const views = listViews(gallery).filter(({ name }) => new RegExp(values.only).test(name));
  for (const theme of values.themes.split(',')) {
    await gallery.setTheme(theme);
    for (const view of views) {
      // The popup is as wide as it is.
      for (const width of view.isPopup ? [WIDE] : values.widths.split(',').map(Number)) {
        const file = join(folder, `${view.name}-${language}-${theme}-${width}.png`);
        await gallery.shoot({ ...view, width, height: 860, file });
        console.log(file);
      }
    }
  }
}
