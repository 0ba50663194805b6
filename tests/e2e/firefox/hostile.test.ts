import { afterAll, beforeAll, expect, test } from 'vitest';
import { hostilePage, WITNESS } from '@/scripts/hostile/hostile-page.ts';
import { provoke } from '@/scripts/hostile/provoke.ts';
import { readPayloads, samplePayloads } from '@/scripts/hostile/read-payloads.ts';
import { requestsSince } from '../harness/count-requests.ts';
import { makePng } from '../harness/make-picture.ts';
import { type FirefoxWorld, openFirefox } from '../harness/open-firefox.ts';
import { waitUntil } from '../harness/wait-until.ts';

/** A smaller run than Chromium's: Firefox has another parser, sanitizer and sandbox. */
const payloads = samplePayloads(
  readPayloads(['tests/fixtures/hostile/payloads.json']).filter(({ class: kind }) => kind !== 'exhaust'),
  8,
);
const SITE = 'http://paper.example';

let firefox: FirefoxWorld;

beforeAll(async () => {
  firefox = await openFirefox();
  firefox.server.onHost('trap.test', ({ headers }) =>
    /text\/html/.test(String(headers.accept))
      ? { status: 204 }
      : { type: 'image/png', body: makePng(64, 64) },
  );
  firefox.server.on(`${SITE}/picture.png`, { type: 'image/png', body: makePng() });
  for (const payload of payloads)
    firefox.server.on(`${SITE}/${payload.id}.html`, { body: hostilePage(payload) });
});

afterAll(() => firefox?.close());

interface Seen {
  readonly text: string;
  readonly faults: readonly string[];
  readonly href: string;
  readonly executed: number;
}

/** Saves a page by the real toolbar icon and gives the article's number. */
async function save(address: string): Promise<string> {
  const { page, toolbar } = firefox;
  await page.navigate(address);
  await toolbar.openPopup();
  // Until every picture has an outcome: what is still on its way is asked for while the reader is open.
  const query = `(() => {
    const line = document.querySelector('.save-done [role=status]');
    const [, kept, all] = /(\\d+)\\/(\\d+)/.exec(line?.textContent ?? '') ?? [];
    if (!line || (kept !== all && !line.querySelector('.save-hint'))) return null;
    return document.querySelector('a[href*="reader.html?id="]')?.getAttribute('href') ?? null;
  })()`;
  const href = await waitUntil(`the receipt of ${address}`, () => toolbar.inPopup<string>(query), 30_000);
  await toolbar.closePopup();
  return href.replace(/^\//, '');
}

test.each(payloads)(
  'nothing of $id runs, asks or goes away in the reader',
  async ({ id }) => {
    const reader = firefox.extensionUrl(await save(`${SITE}/${id}.html`));
    await firefox.page.navigate('about:blank');
    const mark = firefox.server.seen.length;
    await firefox.page.navigate(reader);
    const seen = await waitUntil('the article', async () => {
      const now = await firefox.page.evaluate<Seen>(LOOK);
      return now.text.includes(WITNESS) && now;
    });
    await firefox.page.evaluate(`(${provoke.toString()})('.article-head')`);
    const after = await firefox.page.evaluate<Seen>(LOOK);
    expect(seen.faults).toEqual([]);
    expect(after.executed).toBe(0);
    expect(after.href).toBe(reader);
    expect(
      requestsSince(firefox.server, mark).filter((line) => /trap\.test|paper\.example/.test(line)),
    ).toEqual([]);
  },
  90_000,
);

/** Runs in the reader: what stands in the frame, and whether anything there is more than an article. */
const LOOK = `
  const page = document.querySelector('.article-frame')?.contentDocument;
  globalThis.offprintHits ??= 0;
  for (const view of [globalThis, page?.defaultView]) if (view) view.__pwn = () => { globalThis.offprintHits += 1; };
  const elements = [...(page?.body?.querySelectorAll('*') ?? [])];
  const faults = elements.flatMap((element) => [
    ...(/^(script|style|link|meta|base|iframe|object|embed|form|input|svg|math|template)$/.test(element.localName) ? [element.localName] : []),
    ...element.getAttributeNames().filter((name) => /^on|^(srcset|name|srcdoc|action|ping)$/.test(name)),
  ]);
  return { text: page?.body?.textContent ?? '', faults, href: location.href, executed: globalThis.offprintHits };`;
