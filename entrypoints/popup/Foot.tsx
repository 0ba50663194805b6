import { useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { useRecord } from '@/components/hooks/use-record';
import { Actions } from '@/components/popup/Actions';
import { Button, ButtonLink } from '@/components/ui/Button';
import { openLibrary } from '@/utils/browser/open-page';
import type { JoinState, ReadingRequest, SaveState } from '@/utils/messaging/protocol';
import { isJoinSite } from '@/utils/settings/is-join-site';
import type { Settings } from '@/utils/settings/settings';
import { ArticleButtons, ArticleTags } from './ArticleButtons';
import { Pages } from './Pages';
import { Saving } from './Saving';
import type { PageView } from './use-reading';

interface FootProps {
  readonly page: PageView;
  readonly join: JoinState;
  readonly settings: Settings;
  readonly isPrivate: boolean;
  readonly locale: string;
  readonly request: (wanted: ReadingRequest) => void;
}

/** The bar at the foot: where saving stands, and where to go from here. */
export function Foot({ page, join, settings, isPrivate, locale, request }: FootProps) {
  const savedId = page.phase === 'article' ? savedIdOf(page.save) : null;
  const record = useRecord(savedId);
  const [isTagging, setTagging] = useState(false);
  return (
    <>
      {page.phase === 'article' && (
        <Pages
          draft={page.draft}
          join={join}
          isAlways={isJoinSite(settings.joinSites, new URL(page.draft.url).hostname)}
          locale={locale}
          onJoin={(always) => request({ type: 'join', always })}
          onStop={() => request({ type: 'stop-joining' })}
        />
      )}
      {page.phase === 'article' && (
        <Saving
          save={page.save}
          draft={page.draft}
          isPrivate={isPrivate}
          locale={locale}
          onSave={() => request({ type: 'save' })}
          onUndo={() => request({ type: 'undo' })}
        />
      )}
      {record && isTagging && <ArticleTags record={record} />}
      <Actions label={i18n.t('popup.actions')}>
        {savedId !== null && (
          <ButtonLink
            icon="book-open"
            label={i18n.t('popup.open')}
            href={`/reader.html?id=${savedId}`}
            newTab
            shortcut="r"
          />
        )}
        <Button
          icon="library"
          label={i18n.t('popup.library')}
          shortcut="l"
          onClick={() => leaveFor(openLibrary())}
        />
        {record && (
          <ArticleButtons record={record} locale={locale} isTagging={isTagging} onTagging={setTagging} />
        )}
        <Button
          icon="settings"
          iconOnly
          label={i18n.t('menu.options')}
          onClick={() => leaveFor(browser.runtime.openOptionsPage())}
        />
      </Actions>
    </>
  );
}

/** The copy in the library, if there is one. */
function savedIdOf(save: SaveState): number | null {
  if (save.phase === 'saved') return save.receipt.id;
  return save.phase === 'unsaved' ? (save.before?.id ?? null) : null;
}

/** Firefox leaves the popup open over the tab that it has opened. */
function leaveFor(page: Promise<void>): void {
  void page.then(() => window.close());
}
