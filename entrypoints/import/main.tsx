import { browser } from '#imports';
import '@/components/ui/base.css';
import { i18n } from '#i18n';
import { showPage } from '@/components/ui/show-page';
import { getSettings } from '@/utils/settings/settings-store';
import { ImportPage } from './ImportPage';

const locale = browser.i18n.getUILanguage();
const settings = await getSettings();
document.documentElement.lang = locale;
document.documentElement.dataset.theme = settings.theme;
document.title = i18n.t('import.title');

const root = document.getElementById('root');
if (root) showPage(<ImportPage locale={locale} initial={settings} />, root);
