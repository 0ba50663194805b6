import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import '@/components/ui/base.css';
import './highlights.css';
import { showPage } from '@/components/ui/show-page';
import { getSettings } from '@/utils/settings/settings-store';
import { HighlightsPage } from './HighlightsPage';

const root = document.getElementById('root');
document.documentElement.lang = browser.i18n.getUILanguage();
document.title = i18n.t('highlight.pageTitle');
const settings = await getSettings();
document.documentElement.dataset.theme = settings.theme;
if (root) showPage(<HighlightsPage initial={settings} />, root);
