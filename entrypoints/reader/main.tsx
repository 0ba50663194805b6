import { render } from 'preact';
import { browser } from 'wxt/browser';
import '@/components/ui/base.css';
import './reader.css';
import './print.css';
import { getSettings } from '@/utils/settings/settings-store';
import { ReaderPage } from './ReaderPage';
import { readAddress } from './read-address';

const root = document.getElementById('root');
const locale = browser.i18n.getUILanguage();
document.documentElement.lang = locale;
// The place is found again by its words; pixels of another time would only move it away from them.
history.scrollRestoration = 'manual';

// The theme is known before anything is drawn: a dark room stays dark.
const settings = await getSettings();
document.documentElement.dataset.theme = settings.theme;
if (root) render(<ReaderPage {...readAddress(location.search)} initial={settings} locale={locale} />, root);
