import type { Marionette } from './marionette.ts';

/** What the toolbar icon shows over the tab in front. */
export interface ActionState {
  readonly title: string;
  readonly badgeText: string;
}

/** Functions for the browser's own window; `arguments[0]` is the extension's identity. */
const PRELUDE = `
  const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
  const { extension } = WebExtensionPolicy.getByID(arguments[0]);
  const action = ExtensionParent.apiManager.global.browserActionFor(extension);
  const popup = () => [...document.querySelectorAll('browser.webextension-popup-browser')]
    .find((browser) => browser.currentURI?.spec.endsWith('/popup.html'));
`;

/**
 * The extension's toolbar icon and the popup it opens. WebDriver sees neither: the popup hangs in a
 * panel of the browser's window, so it is reached from there, by a script in its own process.
 */
export class FirefoxToolbar {
  readonly #page: Marionette;
  readonly #extensionId: string;

  constructor(page: Marionette, extensionId: string) {
    this.#page = page;
    this.#extensionId = extensionId;
  }

  /** Clicks the icon over the tab in front, for real: it grants `activeTab` and opens the popup. */
  async openPopup(): Promise<void> {
    await this.#evaluate(`
      await action.triggerAction(window);
      while (!popup()) await new Promise((resolve) => setTimeout(resolve, 50));
    `);
  }

  async closePopup(): Promise<void> {
    await this.#evaluate(`popup()?.closest('panel')?.hidePopup();`);
  }

  /** What the icon shows over the tab in front. */
  readAction(): Promise<ActionState> {
    return this.#evaluate(`
      const { title, badgeText } = action.action.getContextData(gBrowser.selectedTab);
      return { title, badgeText };
    `);
  }

  /**
   * Runs an expression on the popup's `document`.
   *
   * @returns What it gives, as plain data; null when no popup is open, or it does not answer yet.
   */
  inPopup<T>(expression: string): Promise<T | null> {
    return this.#evaluate(
      `const browser = popup();
      if (!browser) return null;
      const { messageManager } = browser;
      const source = 'const { document } = content; sendAsyncMessage("offprint:answer", ' + arguments[1] + ');';
      return await new Promise((resolve) => {
        // A popup that is only just loading loses the question: no answer is one too, and is asked for again.
        setTimeout(() => resolve(null), 2000);
        messageManager.addMessageListener('offprint:answer', function listener({ data }) {
          messageManager.removeMessageListener('offprint:answer', listener);
          resolve(data);
        });
        messageManager.loadFrameScript('data:application/javascript;charset=utf-8,' + encodeURIComponent(source), false);
      });`,
      expression,
    );
  }

  #evaluate<T>(body: string, ...args: readonly unknown[]): Promise<T> {
    return this.#page.evaluateInBrowser<T>(PRELUDE + body, this.#extensionId, ...args);
  }
}
