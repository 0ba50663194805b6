import { useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { useSettings } from '@/components/hooks/use-settings';
import { useShortcuts } from '@/components/hooks/use-shortcuts';
import type { KeysSheet } from '@/components/popup/KeysSheet';
import { PopupPage } from '@/components/popup/PopupPage';
import { TabHead } from '@/components/popup/TabHead';
import { Waiting } from '@/components/popup/Waiting';
import type { EarlyReading } from '@/utils/browser/early-reading';
import type { TabInFront } from '@/utils/browser/read-tab-in-front';
import type { SaveState } from '@/utils/messaging/protocol';
import type { Settings } from '@/utils/settings/settings';
import { ArticleView } from './ArticleView';
import { Foot } from './Foot';
import { BlockedNotice, FailedNotice, NotArticleNotice } from './notices';
import { useReading } from './use-reading';

interface PopupProps {
  readonly tab: TabInFront;
  /** What has been asked of the background already. */
  readonly early: EarlyReading;
  /** Settings as read before the first render. */
  readonly initial: Settings;
}

/** Keys of its buttons. */
const SHORTCUTS = ['r', 'l', 'k', 'z', 's', 'e', 't', 'd'];

const UNSAVED: SaveState = { phase: 'unsaved', before: null };

/** The popup: the page in front as an article, and where saving it stands. */
export function Popup({ tab, early, initial }: PopupProps) {
  const { settings } = useSettings(initial);
  const { page, join, request } = useReading(tab, early);
  const locale = browser.i18n.getUILanguage();
  const [Keys, setKeys] = useState<typeof KeysSheet | null>(null);
  // Seldom wanted, and loaded only then.
  const help = async () => {
    const { KeysSheet } = await import('@/components/popup/KeysSheet');
    setKeys(() => KeysSheet);
  };
  const onKeyDown = useShortcuts(SHORTCUTS, { '?': () => void help() });
  const open = (anyway: boolean) => request({ type: 'open', tabId: tab.id, anyway });
  const foot = (
    <Foot
      page={page}
      join={join}
      settings={settings}
      isPrivate={tab.isPrivate}
      locale={locale}
      request={request}
    />
  );
  const isArticle = page.phase === 'article';
  return (
    <PopupPage isTab={tab.isOwn} foot={foot}>
      <ArticleView
        draft={isArticle ? page.draft : null}
        save={isArticle ? page.save : UNSAVED}
        settings={settings}
        locale={locale}
        onKeyDown={onKeyDown}
      />
      {!isArticle && <TabHead host={tab.host} title={page.title || tab.title || i18n.t('extensionName')} />}
      {page.phase === 'working' && <Waiting label={i18n.t('popup.working')} />}
      {page.phase === 'blocked' && <BlockedNotice reason={page.reason} />}
      {page.phase === 'not-article' && <NotArticleNotice onRead={() => open(true)} />}
      {page.phase === 'failed' && (
        <FailedNotice code={page.error.code} message={page.error.message} onRetry={() => open(false)} />
      )}
      {Keys && <Keys onClose={() => setKeys(null)} />}
    </PopupPage>
  );
}
