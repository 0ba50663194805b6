import { browser } from '#imports';
import '@/components/ui/base.css';
import { i18n } from '#i18n';
import { showPage } from '@/components/ui/show-page';
import { watchPending } from '@/utils/library/watch-pending';
import { getSettings } from '@/utils/settings/settings-store';
import { LibraryPage } from './LibraryPage';

const locale = browser.i18n.getUILanguage();
const settings = await getSettings();
document.documentElement.lang = locale;
document.documentElement.dataset.theme = settings.theme;
document.title = i18n.t('library.title');

// The background may sleep through an import; it is woken to index what came.
watchPending(
  {
    onValue: (pending) => pending > 0 && void browser.runtime.sendMessage({ type: 'update-index' }),
    onError: () => undefined,
  },
  new AbortController().signal,
);

const root = document.getElementById('root');
if (root) showPage(<LibraryPage locale={locale} settings={settings} />, root);
