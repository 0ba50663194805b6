import { browser } from 'wxt/browser';

/** What a hidden page answered; it stays open, with what it has made, until it is closed. */
export interface OffscreenAnswer<T> {
  readonly answer: T | null;
  readonly close: () => Promise<void>;
}

/** Opens the hidden page and asks it for something. */
export async function withOffscreenPage<T>(path: string, request: object): Promise<OffscreenAnswer<T>> {
  if (!(await browser.offscreen.hasDocument())) {
    await browser.offscreen.createDocument({
      url: path,
      reasons: ['BLOBS'],
      justification: 'Makes the file of a backup, which a service worker cannot.',
    });
  }
  const answer: T | null | undefined = await browser.runtime.sendMessage(request);
  return { answer: answer ?? null, close: () => browser.offscreen.closeDocument() };
}
