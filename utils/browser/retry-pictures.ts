import { browser } from 'wxt/browser';
import type { RetryPicturesMessage } from '@/utils/messaging/protocol';

/** Has the background fetch an article's missing pictures again; how it goes shows in the record's counts. */
export function retryPictures(articleId: number): void {
  const message: RetryPicturesMessage = { type: 'retry-pictures', articleId };
  void browser.runtime.sendMessage(message);
}
