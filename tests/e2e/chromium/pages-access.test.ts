import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { checkAccessibility } from '../harness/check-accessibility.ts';
import { chooseTheme, openPages, PAGES } from '../harness/open-pages.ts';
import { openWorld, type World } from '../harness/open-world.ts';
import { waitUntil } from '../harness/wait-until.ts';

/** Every page in every theme, without sharp eyes, without much room, and without things that move. */
let world: World;
let pages: Awaited<ReturnType<typeof openPages>>;

beforeAll(async () => {
  world = await openWorld();
  pages = await openPages(world);
});

afterAll(() => world.close());

describe.each(['light', 'sepia', 'dark', 'black', 'contrast'])('in the theme %s', (theme) => {
  test('axe finds nothing on any page', async () => {
    await chooseTheme(pages.options, theme);
    const found: Record<string, readonly string[]> = {};
    for (const name of PAGES) {
      const page = pages[name];
      await waitUntil(`${name} in ${theme}`, () =>
        page.evaluate((wanted) => document.documentElement.dataset.theme === wanted, theme),
      );
      found[name] = await checkAccessibility(page);
    }
    expect(found).toEqual(Object.fromEntries(PAGES.map((name) => [name, []])));
  });
});

describe.each(PAGES)('%s', (name) => {
  test.each([
    ['320 pixels', 320, 1],
    ['a zoom of 200 %', 640, 2],
  ])('nothing sticks out at %s', async (_, width, deviceScaleFactor) => {
    const page = pages[name];
    // A tab in the back is laid out when it likes.
    await page.bringToFront();
    const before = page.viewport();
    await page.setViewport({ width, height: 700, deviceScaleFactor });
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(wide).toBeLessThanOrEqual(width);
    await page.setViewport(before);
  });

  test('nothing moves where less motion is wished for', async () => {
    const page = pages[name];
    await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
    const moving = await page.evaluate(() =>
      [...document.querySelectorAll('*')].flatMap((element) => {
        const { transitionDuration, animationName, animationDuration } = getComputedStyle(element);
        const isStill =
          !/[1-9]/.test(transitionDuration) && (animationName === 'none' || !/[1-9]/.test(animationDuration));
        return isStill ? [] : [element.className || element.localName];
      }),
    );
    expect(moving).toEqual([]);
  });

  test('everything that can be pressed has a name, and there is one main part', async () => {
    const tree = await pages[name].accessibility.snapshot({ interestingOnly: false });
    const nodes = tree ? flatten(tree) : [];
    const nameless = nodes.filter(({ role, name: said }) => PRESSED.has(role) && !said?.trim());
    expect(nameless.map(({ role }) => role)).toEqual([]);
    expect(nodes.filter(({ role }) => role === 'main')).toHaveLength(1);
  });
});

interface Node {
  readonly role: string;
  readonly name?: string;
  readonly children?: readonly Node[];
}

/** Roles of what is pressed, chosen or typed in. */
const PRESSED = new Set([
  'button',
  'link',
  'checkbox',
  'switch',
  'radio',
  'textbox',
  'searchbox',
  'combobox',
  'slider',
  'spinbutton',
]);

function flatten(node: Node): readonly Node[] {
  return [node, ...(node.children ?? []).flatMap(flatten)];
}
