import { browser } from 'wxt/browser';
import '@/components/ui/base.css';
import './reader.css';
import './print.css';
import { startFrame } from '@/components/article/start-frame';
import { takeOver } from '@/components/ui/take-over';
import { readArticle } from '@/utils/library/read-article';
import { getSettings } from '@/utils/settings/settings-store';
import { mirrorTheme } from '@/utils/settings/theme-mirror';
import { ReaderPage } from './ReaderPage';
import { readAddress } from './read-address';

const root = document.getElementById('root');
const locale = browser.i18n.getUILanguage();
document.documentElement.lang = locale;
// The place is found again by its words; pixels of another time would only move it away from them.
history.scrollRestoration = 'manual';

const address = readAddress(location.search);
// What fails here is asked again by the page, which says so.
const opening = address.id === null ? null : readArticle(address.id, address.versionId).catch(() => null);
const [settings, opened] = await Promise.all([getSettings(), opening, startFrame()]);
document.documentElement.dataset.theme = settings.theme;
mirrorTheme(settings.theme);
if (root) {
  takeOver(<ReaderPage {...address} opened={opened} initial={settings} locale={locale} />, root);
}
