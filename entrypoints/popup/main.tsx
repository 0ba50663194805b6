import '@/components/ui/base.css';
import { browser } from 'wxt/browser';
import { startFrame } from '@/components/article/start-frame';
import { takeOver } from '@/components/ui/take-over';
import { getSettings } from '@/utils/settings/settings-store';
import { mirrorTheme } from '@/utils/settings/theme-mirror';
import { Popup } from './Popup';
import { readTabInFront } from './read-tab-in-front';
import { readAhead, wakeBackground } from './use-reading';

const root = document.getElementById('root');
if (!root) throw new Error('popup.html has no #root');
document.documentElement.lang = browser.i18n.getUILanguage();
wakeBackground();
void startFrame();
const front = readTabInFront().then((tab) => {
  readAhead(tab.id);
  return tab;
});
const [tab, settings] = await Promise.all([front, getSettings()]);
document.documentElement.dataset.theme = settings.theme;
mirrorTheme(settings.theme);
takeOver(<Popup tab={tab} initial={settings} />, root);
