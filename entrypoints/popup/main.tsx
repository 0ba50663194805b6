import { render } from 'preact';
import '@/components/ui/base.css';
import { browser } from 'wxt/browser';
import { getSettings } from '@/utils/settings/settings-store';
import { Popup } from './Popup';
import { readTabInFront } from './read-tab-in-front';

const root = document.getElementById('root');
if (!root) throw new Error('popup.html has no #root');
document.documentElement.lang = browser.i18n.getUILanguage();
// The theme is known before anything is drawn: a dark room stays dark.
const [tab, settings] = await Promise.all([readTabInFront(), getSettings()]);
document.documentElement.dataset.theme = settings.theme;
render(<Popup tab={tab} initial={settings} />, root);
