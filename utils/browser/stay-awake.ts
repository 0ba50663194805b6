import { browser } from 'wxt/browser';

/** Browsers stop a background that has done nothing for 30 seconds; a download does not count as doing. */
const INTERVAL = 20_000;

/** Keeps the background alive while a promise is pending. It may be stopped all the same: work has to be resumable. */
export async function stayAwake<T>(work: Promise<T>): Promise<T> {
  const timer = setInterval(() => void browser.runtime.getPlatformInfo(), INTERVAL);
  try {
    return await work;
  } finally {
    clearInterval(timer);
  }
}
