import { afterAll, beforeAll, expect, test } from 'vitest';
import { bundlePageSide } from '@/scripts/extract/bundle-page-side.ts';
import { readModels } from '@/tests/bench/library/read-models.ts';
import { backgroundOf } from '@/tests/e2e/harness/background.ts';
import { openWorld, type World } from '@/tests/e2e/harness/open-world.ts';
import { waitUntil } from '@/tests/e2e/harness/wait-until.ts';

let world: World;

beforeAll(async () => {
  world = await openWorld();
  const page = await world.openExtensionPage('library.html');
  await page.evaluate(
    `${await bundlePageSide('../../tests/bench/library/seed-library.ts', 'seeder')};globalThis.seeder = seeder;`,
  );
  await page.evaluate(async (models) => {
    const { seeder } = globalThis as never as {
      seeder: { seedLibrary(...args: unknown[]): Promise<number> };
    };
    await seeder.seedLibrary(models, 0, 60, 0.1);
  }, readModels(process.cwd()) as never);
}, 120_000);

afterAll(() => world?.close());

interface Suggestion {
  readonly content: string;
  readonly description: string;
}

/** The part of the API that the browser uses: no page can type into the address bar. */
interface Omnibox {
  readonly omnibox: {
    readonly onInputChanged: { dispatch(text: string, suggest: (all: Suggestion[]) => void): void };
    readonly onInputEntered: { dispatch(text: string, disposition: string): void };
  };
}

/** What is suggested for each of the texts typed one after the other, once the last has its answer; null for none. */
async function suggestionsFor(...typed: readonly string[]): Promise<readonly (Suggestion[] | null)[]> {
  const background = await backgroundOf(world);
  return background.evaluate(
    (texts) =>
      new Promise<(Suggestion[] | null)[]>((resolve) => {
        const { chrome } = globalThis as never as { chrome: Omnibox };
        const answers: (Suggestion[] | null)[] = texts.map(() => null);
        for (const [at, text] of texts.entries()) {
          chrome.omnibox.onInputChanged.dispatch(text, (all) => {
            answers[at] = all;
            if (at === texts.length - 1) resolve(answers);
          });
        }
      }),
    typed,
  );
}

async function enter(text: string, disposition: string): Promise<void> {
  const background = await backgroundOf(world);
  await background.evaluate(
    (typed, where) => {
      const { chrome } = globalThis as never as { chrome: Omnibox };
      chrome.omnibox.onInputEntered.dispatch(typed, where);
    },
    text,
    disposition,
  );
}

const tabAt = (test: RegExp) =>
  waitUntil(`a tab at ${test}`, async () =>
    (await world.browser.pages()).find((page) => test.test(decodeURIComponent(page.url()))),
  );

test('words behind `off` suggest articles, with what was found marked and markup escaped', async () => {
  const [found] = await suggestionsFor('the');
  expect(found?.length).toBeGreaterThan(0);
  expect(found?.length).toBeLessThanOrEqual(6);
  for (const { content, description } of found ?? []) {
    expect(content).toMatch(new RegExp(`^chrome-extension://${world.extension.id}/reader.html\\?id=\\d+$`));
    expect(description).toMatch(/<dim>.+<\/dim>$/);
    expect(description.replace(/<\/?(?:match|dim)>/g, '')).not.toMatch(/[<>]|&(?!amp;|lt;|gt;|quot;|apos;)/);
  }
});

test('a search that another letter overtook suggests nothing, and neither do filters alone', async () => {
  const [overtaken, filters, latest] = await suggestionsFor('中', 'tag:AI', '的');
  expect(latest?.length).toBeGreaterThan(0);
  expect(overtaken).toBeNull();
  expect(filters).toBeNull();
});

test('a suggestion opens its article, words open the library with what was found', async () => {
  const [found] = await suggestionsFor('the');
  await enter(found?.[0]?.content ?? '', 'newForegroundTab');
  const reader = await tabAt(/reader\.html\?id=\d+$/);
  await reader.close();
  await enter('the -qqzz', 'newBackgroundTab');
  const library = await tabAt(/library\.html\?view=all&q=the -qqzz$/);
  // A tab in the back draws nothing.
  await library.bringToFront();
  await library.waitForSelector('[data-article] mark', { timeout: 40_000 });
});
