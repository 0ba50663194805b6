import type { Page, Target } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { badgeOver, waitForBadge } from '../harness/background.ts';
import { makeArticle } from '../harness/make-article.ts';
import { makePng } from '../harness/make-picture.ts';
import { openWorld, type World } from '../harness/open-world.ts';
import { waitForArticle, waitForText } from '../harness/popup-actions.ts';
import { waitUntil } from '../harness/wait-until.ts';

/** A browser whose user lets the extension see a site only when its icon is clicked. */
const ARTICLE = 'http://evening.example/market.html';
const ELSEWHERE = 'http://elsewhere.example/';
const PICTURE = 'http://evening.example/stall.png';

let world: World;

beforeAll(async () => {
  world = await openWorld();
  world.server.on(PICTURE, { type: 'image/png', body: makePng() });
  world.server.on(ELSEWHERE, { body: '<title>elsewhere</title>' });
  world.server.on(ARTICLE, { body: makeArticle({ pictures: [PICTURE] }) });
  await restrictToClicks();
});

afterAll(() => world.close());

/** As on the extension's page of settings: "Allow this extension to read and change … : on click". */
async function restrictToClicks(): Promise<void> {
  const settings = await world.visit('chrome://extensions');
  await settings.evaluate(async (extensionId) => {
    const { chrome } = globalThis as unknown as { chrome: ManagementApis };
    await chrome.developerPrivate.updateExtensionConfiguration({ extensionId, hostAccess: 'ON_CLICK' });
  }, world.extension.id);
  await waitUntil('site access on click', () =>
    settings.evaluate(async (extensionId) => {
      const { chrome } = globalThis as unknown as { chrome: ManagementApis };
      const { permissions } = await chrome.developerPrivate.getExtensionInfo(extensionId);
      return permissions.runtimeHostPermissions?.hostAccess === 'ON_CLICK';
    }, world.extension.id),
  );
  await settings.close();
}

/** Clicks the icon, and gives the popup that the extension opens itself once it may look. */
async function clickIcon(page: Page): Promise<Page> {
  await page.bringToFront();
  const [target] = await Promise.all([
    world.browser.waitForTarget(isPopup),
    world.extension.triggerAction(page),
  ]);
  return target.asPage();
}

function isPopup(target: Target): boolean {
  return target.url().endsWith('/popup.html');
}

test('one click reads and saves a page that nothing looked at before', async () => {
  const page = await world.visit(ARTICLE);
  expect((await badgeOver(world, ARTICLE)).text).toBe('');
  const popup = await clickIcon(page);
  await waitForText(popup, 'Saved ·');
  await waitForArticle(popup, '第一批豆腐刚刚出锅');
  await waitForText(popup, '1/1 picture');
  await popup.close();
  await page.bringToFront();
  await waitForBadge(world, ARTICLE, '✓');

  // The grant lasts until the tab leaves the site: the page is looked at again, and no popup comes unasked.
  await page.reload();
  await waitForBadge(world, ARTICLE, '✓');
  expect(world.browser.targets().some(isPopup)).toBe(false);

  await page.goto(ELSEWHERE);
  await page.goto(ARTICLE);
  const again = await clickIcon(page);
  await waitForText(again, 'Save anew');
  await page.close();
});

/** The two calls of the browser's own page of extensions. */
interface ManagementApis {
  readonly developerPrivate: {
    updateExtensionConfiguration(update: { extensionId: string; hostAccess: 'ON_CLICK' }): Promise<void>;
    getExtensionInfo(id: string): Promise<{
      readonly permissions: { readonly runtimeHostPermissions?: { readonly hostAccess: string } };
    }>;
  };
}
