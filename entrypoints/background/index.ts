import { browser } from 'wxt/browser';
import { defineBackground } from '#imports';
import { forgetVerdict } from '@/utils/browser/page-verdicts';
import { READING_PORT } from '@/utils/messaging/protocol';
import { watchSettings } from '@/utils/settings/settings-store';
import { answerMessage } from './answer-message';
import { serveOmnibox } from './answer-omnibox';
import { keepIndex } from './keep-index';
import { resumePictures } from './keep-pictures';
import { forgetGrant } from './open-after-grant';
import { runCommand } from './run-command';
import { runMenu } from './run-menu';
import { serveReading } from './serve-reading';
import { showMenus } from './show-menus';
import { scheduleTending, startLibrary, TEND_ALARM, tendLibrary } from './tend-library';
import { updateBadge, updateBadges } from './update-badge';

/** Milliseconds in which what woke the background is answered before it goes about its own work. */
const SETTLE = 500;

/** Takes up what was left when the background was stopped. */
function takeUpWork(): void {
  keepIndex();
  void resumePictures();
  void updateBadges();
}

/**
 * Every event that wakes the background, named here and handled elsewhere. It is one script and no module:
 * a stopped background answers a fifth sooner than where it asks for six files.
 */
export default defineBackground({
  main() {
    browser.runtime.onConnect.addListener((port) => {
      if (port.name === READING_PORT) serveReading(port);
    });
    browser.runtime.onMessage.addListener((message, sender) => answerMessage(message, sender));
    browser.runtime.onInstalled.addListener(({ reason }) => {
      void showMenus();
      if (reason === 'install') void browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
    });
    browser.runtime.onStartup.addListener(() => void showMenus());
    watchSettings(() => void showMenus(), new AbortController().signal);
    browser.commands.onCommand.addListener((command) => void runCommand(command));
    browser.contextMenus.onClicked.addListener((click, tab) => void runMenu(click, tab));
    browser.tabs.onRemoved.addListener((tabId) => void forgetVerdict(tabId));
    browser.tabs.onRemoved.addListener((tabId) => void forgetGrant(tabId));
    browser.tabs.onUpdated.addListener((tabId, { status }, { url }) => {
      if (status === 'loading' && url === undefined) void forgetGrant(tabId);
    });
    // What was saved or thrown away elsewhere meanwhile shows when the reader comes back to the tab.
    browser.tabs.onActivated.addListener(({ tabId }) => void updateBadge(tabId));
    serveOmnibox();
    browser.runtime.onInstalled.addListener(() => void scheduleTending());
    browser.runtime.onStartup.addListener(() => void scheduleTending());
    browser.runtime.onStartup.addListener(() => void startLibrary());
    browser.alarms.onAlarm.addListener(({ name }) => {
      if (name === TEND_ALARM) void tendLibrary();
    });
    setTimeout(takeUpWork, SETTLE);
  },
});
