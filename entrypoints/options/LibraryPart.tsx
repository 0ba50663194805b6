import { browser } from 'wxt/browser';
import { DataSection } from '@/components/options/DataSection';
import type { Tell } from '@/components/options/data/data-actions';
import { dataActions } from './data-actions';

/** What becomes of the library: room, backups, restore, trash, check. */
export function LibraryPart({ tell }: { readonly tell: Tell }) {
  return (
    <DataSection locale={browser.i18n.getUILanguage()} now={Date.now()} actions={dataActions} tell={tell} />
  );
}
