import '@/components/ui/base.css';
import { browser } from 'wxt/browser';
import { startFrame } from '@/components/article/start-frame';
import { takeOver } from '@/components/ui/take-over';
import { readEarly } from '@/utils/browser/early-reading';
import { getSettings } from '@/utils/settings/settings-store';
import { mirrorTheme } from '@/utils/settings/theme-mirror';
import { Popup } from './Popup';

const root = document.getElementById('root');
if (!root) throw new Error('popup.html has no #root');
document.documentElement.lang = browser.i18n.getUILanguage();
// The script in the head has asked already, unless it is still on its way.
const early = readEarly();
void startFrame();
const [tab, settings] = await Promise.all([early.tab, getSettings()]);
document.documentElement.dataset.theme = settings.theme;
mirrorTheme(settings.theme);
takeOver(<Popup tab={tab} early={early} initial={settings} />, root);
