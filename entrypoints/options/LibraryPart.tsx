import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { DataSection } from '@/components/options/DataSection';
import type { Tell } from '@/components/options/data/data-actions';
import { Setting } from '@/components/options/Setting';
import { dataActions } from './data-actions';

/** What becomes of the library: room, backups, restore, trash, check. */
export function LibraryPart({ tell }: { readonly tell: Tell }) {
  const words = [
    i18n.t('data.storage'),
    i18n.t('backup.title'),
    i18n.t('backup.restoreTitle'),
    i18n.t('data.trash'),
    i18n.t('data.check'),
  ];
  return (
    <Setting words={words.join(' ')}>
      <DataSection locale={browser.i18n.getUILanguage()} now={Date.now()} actions={dataActions} tell={tell} />
    </Setting>
  );
}
