import { browser } from '#imports';
import '@/components/ui/base.css';
import { i18n } from '#i18n';
import { showPage } from '@/components/ui/show-page';
import { readInsights } from '@/utils/library/read-insights';
import { getSettings } from '@/utils/settings/settings-store';
import { InsightsPage } from './InsightsPage';

/** Half a year: more bars than these cannot be told apart. */
const WEEKS = 26;

const locale = browser.i18n.getUILanguage();
document.documentElement.lang = locale;
document.title = i18n.t('insights.title');

const [settings, insights] = await Promise.all([getSettings(), readInsights(WEEKS, new Date())]);
document.documentElement.dataset.theme = settings.theme;
const root = document.getElementById('root');
if (root) showPage(<InsightsPage insights={insights} locale={locale} settings={settings} />, root);
