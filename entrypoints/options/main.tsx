import { browser } from 'wxt/browser';
import '@/components/ui/base.css';
import './options.css';
import { i18n } from '#i18n';
import { showPage } from '@/components/ui/show-page';
import { getSettings } from '@/utils/settings/settings-store';
import { OptionsPage } from './OptionsPage';

const root = document.getElementById('root');
if (!root) throw new Error('options.html has no #root');
document.documentElement.lang = browser.i18n.getUILanguage();
document.title = `${i18n.t('options.title')} · ${i18n.t('extensionName')}`;

// The theme is known before anything is drawn: a dark room stays dark.
const settings = await getSettings();
document.documentElement.dataset.theme = settings.theme;
showPage(<OptionsPage initial={settings} />, root);
