import type { Page } from 'puppeteer-core';

/** What extraction came to on a page. */
export interface StressOutcome {
  /** Milliseconds from asking for it to the answer. */
  readonly ms: number;
  /** Code of the error, or null where there is an article. */
  readonly error: string | null;
  readonly text: string;
  /** Whether the page's own document was the same before and after; null where it changes by itself. */
  readonly untouched: boolean;
}

/**
 * Runs in a page of the extension: injects the built capture script into a tab, as the background does,
 * and compares the page's markup before and after. It can use nothing from outside itself.
 */
export async function captureInTab(address: string): Promise<StressOutcome> {
  const api = (globalThis as unknown as { chrome: ChromeApi }).chrome;
  const [tab] = await api.tabs.query({ url: address });
  const target = { tabId: tab?.id ?? -1 };
  const digest = async () => (await api.scripting.executeScript({ target, func: digestPage }))[0]?.result;
  const before = await digest();
  const start = performance.now();
  const patience = new Promise<null>((resolve) => setTimeout(() => resolve(null), 30_000));
  const injection = await Promise.race([
    api.scripting.executeScript({ target, files: ['/capture.js'] }),
    patience,
  ]);
  const ms = performance.now() - start;
  const result = injection?.[0]?.result as CaptureResult | undefined;
  const untouched = before === (await digest());
  if (!result) return { ms, error: injection ? 'threw' : 'hung', text: '', untouched };
  if (!result.ok) return { ms, error: result.error.code, text: '', untouched };
  return { ms, error: null, text: result.value.draft.text, untouched };

  /** FNV-1a over every node, without recursion: enough to see a change. */
  function digestPage(): number {
    const walker = Document.prototype.createTreeWalker.call(document, document);
    let hash = 0x811c9dc5;
    const add = (text: string) => {
      for (let index = 0; index < text.length; index += 1) {
        hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
      }
    };
    do {
      const { currentNode } = walker;
      add(currentNode.nodeName + (currentNode.nodeValue ?? ''));
      if (currentNode.nodeType !== Node.ELEMENT_NODE) continue;
      const element = currentNode as Element;
      for (const name of Element.prototype.getAttributeNames.call(element)) {
        add(name + Element.prototype.getAttribute.call(element, name));
      }
    } while (walker.nextNode());
    return hash;
  }
}

interface ChromeApi {
  readonly tabs: { query(by: { url: string }): Promise<{ id?: number }[]> };
  readonly scripting: { executeScript(injection: object): Promise<{ result: unknown }[]> };
}

type CaptureResult =
  | { readonly ok: true; readonly value: { readonly draft: { readonly text: string } } }
  | { readonly ok: false; readonly error: { readonly code: string } };

/** Opens an address and takes it through extraction. */
export async function stressTab(extensionPage: Page, address: string): Promise<StressOutcome> {
  const page = await extensionPage.browser().newPage();
  try {
    await page.goto(address, { waitUntil: 'load', timeout: 60_000 });
    return await extensionPage.evaluate(captureInTab, address);
  } finally {
    await page.close();
  }
}
