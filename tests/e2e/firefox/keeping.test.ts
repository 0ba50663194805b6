import { afterAll, beforeAll, test } from 'vitest';
import { type FirefoxWorld, openFirefox } from '../harness/open-firefox.ts';
import { SAMPLE, serveSample } from '../harness/sample-site.ts';
import { waitUntil } from '../harness/wait-until.ts';

/** Keeping in Firefox, whose database is another: save, take back, trash, put back, verify, check. */
let firefox: FirefoxWorld;

beforeAll(async () => {
  firefox = await openFirefox();
  await serveSample(firefox.server);
  await firefox.page.navigate(SAMPLE.zh);
});

afterAll(() => firefox?.close());

/** Presses the button of that name or words in the page in front; false while it is not there. */
function pressed(name: string): Promise<boolean> {
  return firefox.page.evaluate<boolean>(
    `const [wanted] = arguments;
     const button = [...document.querySelectorAll('button')].find((one) =>
       (one.getAttribute('aria-label') ?? one.textContent.trim()) === wanted);
     button?.click();
     return button !== undefined;`,
    name,
  );
}

function press(name: string): Promise<boolean> {
  return waitUntil(`the button ${name}`, () => pressed(name));
}

function waitForWords(words: string): Promise<boolean> {
  return waitUntil(words, () =>
    firefox.page.evaluate<boolean>('return document.body.textContent.includes(arguments[0]);', words),
  );
}

const DONE = `document.querySelector('.save-done [role=status]')?.textContent ?? ''`;

test('a save can be taken back, and made again', async () => {
  await firefox.toolbar.openPopup();
  await waitUntil('the receipt', async () => (await firefox.toolbar.inPopup<string>(DONE))?.includes('2/2'));
  await firefox.toolbar.inPopup(`[...document.querySelectorAll('.save-done button')].at(-1).click() ?? null`);
  const undone = `document.querySelector('.save-line')?.textContent ?? ''`;
  await waitUntil('the undoing', async () =>
    (await firefox.toolbar.inPopup<string>(undone))?.includes('No longer saved'),
  );
  await firefox.toolbar.inPopup(`document.querySelector('.save-line button').click() ?? null`);
  await waitUntil('the receipt', async () => (await firefox.toolbar.inPopup<string>(DONE))?.includes('2/2'));
  await firefox.toolbar.closePopup();
});

test('an article goes into the trash and comes back', async () => {
  await firefox.page.navigate(firefox.extensionUrl('library.html'));
  const count = () =>
    firefox.page.evaluate<number>(`return document.querySelectorAll('[data-article]').length;`);
  await waitUntil('the list', async () => (await count()) === 1);
  await press('Delete');
  await waitUntil('the empty list', async () => (await count()) === 0);
  await press('Undo');
  await waitUntil('the list', async () => (await count()) === 1);
});

test('a copy verifies', async () => {
  const href = await firefox.page.evaluate<string>(
    `return document.querySelector('[data-article] a[href^="reader.html"]').getAttribute('href');`,
  );
  await firefox.page.navigate(firefox.extensionUrl(href));
  await press('More');
  await press('Verify this copy');
  await waitForWords('Everything is as it was saved.');
});

test('the check of the library finds it whole', async () => {
  await firefox.page.navigate(firefox.extensionUrl('options.html#data'));
  await press('Check now');
  await waitForWords('1 article, whole.');
});
