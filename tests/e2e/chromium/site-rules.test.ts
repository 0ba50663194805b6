import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { checkAccessibility } from '../harness/check-accessibility.ts';
import { openWorld, type World } from '../harness/open-world.ts';
import { press, waitForText } from '../harness/popup-actions.ts';
import { waitUntil } from '../harness/wait-until.ts';

let world: World;
let options: Page;

beforeAll(async () => {
  world = await openWorld();
  options = await world.openExtensionPage('options.html');
});

afterAll(() => world.close());

/** What the section of sites says. */
const said = () => options.$eval('#sites', (section) => section.textContent ?? '');

async function type(label: string, text: string): Promise<void> {
  await options.locator(`::-p-aria([name="${label}"][role="textbox"])`).fill(text);
}

test('a rule is written by keyboard; what is wrong in it is said where it is', async () => {
  await options.focus('.rule-list [data-after-form] button');
  await options.keyboard.press('Enter');
  await waitUntil('the form', () => options.$('.rule-form textarea:focus').then(Boolean));
  await options.keyboard.type('nowhere');
  await options.keyboard.press('Tab');
  await options.keyboard.type('p:has(');
  await press(options, 'Save rule');
  await waitForText(options, 'This is no name of a site: “nowhere”');
  await waitForText(options, 'neither a CSS selector nor an XPath expression: “p:has(”');
  expect(await options.$eval(':focus', (field) => (field as HTMLTextAreaElement).value)).toBe('nowhere');
  expect(await checkAccessibility(options)).toEqual([]);
  await type('Sites', 'www.news.example');
  await type('Never part of the article', '.sponsor');
  await press(options, 'Save rule');
  await waitForText(options, 'Rule added for news.example');
  expect(await options.$('.rule-form')).toBeNull();
  expect(await said()).toContain('Never part of the article (1)');
});

test('it is changed in its place, kept over a reload, taken away and put back', async () => {
  await press(options, 'Change the rule for news.example');
  await type('Where the article stands', 'main');
  await press(options, 'Save rule');
  await waitForText(options, 'Rule changed for news.example');
  await options.reload();
  await waitForText(options, 'Where the article stands (1)');
  await press(options, 'Remove the rule for news.example');
  await waitUntil('the rule gone', async () => !(await said()).includes('news.example'));
  await press(options, 'Undo');
  await waitUntil('the rule back', async () => (await said()).includes('news.example'));
});

test('Escape leaves a form without a change', async () => {
  await press(options, 'Change the rule for news.example');
  await waitUntil('the form', () => options.$('.rule-form textarea:focus').then(Boolean));
  await options.keyboard.type('x');
  await options.keyboard.press('Escape');
  await waitUntil('no form', async () => (await options.$('.rule-form')) === null);
  expect(await said()).toContain('news.example');
});

test('a rule file is read, with what it has that is not understood; another file says what to do', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'offprint-rules-'));
  const upload = async (name: string, text: string) => {
    const path = join(folder, name);
    await writeFile(path, text);
    const input = await options.$('#site-rule-file');
    await (input as unknown as { uploadFile(file: string): Promise<void> }).uploadFile(path);
  };
  await upload('paper.example.txt', 'title: //h1\nbody: //div[@id="text"]\nstrip: //div[\nfrobnicate: yes\n');
  await waitForText(options, 'Rule added for paper.example. Not understood and left out: 2 lines.');
  expect(await said()).toContain('Where the article stands (1) · Title (1)');
  await press(options, 'Undo');
  await waitUntil('the rule gone', async () => !(await said()).includes('paper.example'));
  await upload('rules.txt', 'title: //h1\n');
  await waitForText(options, 'does not say which site');
  await upload('paper.example.txt', 'a letter to the editor');
  await waitForText(options, 'no rule in this file');
});

test('what is never removed and what is joined is listed, and can be taken off and put back', async () => {
  await options.evaluate(async () => {
    const { browser, chrome } = globalThis as never as Record<string, typeof import('wxt/browser').browser>;
    const storage = (browser ?? chrome)?.storage.local;
    const all = (await storage?.get('settings')) as { settings?: Record<string, unknown> };
    const rules = (all.settings?.siteRules ?? []) as object[];
    const spared = { hosts: ['daily.example'], keepReasons: ['related'] };
    await storage?.set({
      settings: { ...all.settings, siteRules: [...rules, spared], joinSites: ['long.example'] },
    });
  });
  await waitForText(options, 'daily.example');
  await press(options, 'Remove “Related articles” on daily.example');
  await waitUntil('the wish gone', async () => !(await said()).includes('daily.example'));
  await press(options, 'Undo');
  await waitUntil('the wish back', async () => (await said()).includes('daily.example'));
  await press(options, 'Remove long.example');
  await waitForText(options, 'Removed: long.example');
  await press(options, 'Undo');
  await waitUntil('the site back', async () => (await said()).includes('long.example'));
});
