import { browser } from 'wxt/browser';
import '@/components/ui/base.css';
import './welcome.css';
import { i18n } from '#i18n';
import { showPage } from '@/components/ui/show-page';
import { getSettings } from '@/utils/settings/settings-store';
import { WelcomePage } from './WelcomePage';

const root = document.getElementById('root');
if (!root) throw new Error('welcome.html has no #root');
const locale = browser.i18n.getUILanguage();
document.documentElement.lang = locale;
document.title = i18n.t('welcome.title');

const settings = await getSettings();
document.documentElement.dataset.theme = settings.theme;
showPage(<WelcomePage initial={settings} locale={locale} />, root);
