import { i18n } from '#i18n';
import { Sheet } from '@/components/library/Sheet';
import { KeyList } from '@/components/ui/KeyList';

/** The sheet that `?` opens in the popup: its keys. */
export function KeysSheet({ onClose }: { readonly onClose: () => void }) {
  return (
    <Sheet title={i18n.t('library.help.title')} onClose={onClose}>
      <KeyList
        lines={[
          { keys: ['r'], does: i18n.t('library.help.open') },
          { keys: ['l'], does: i18n.t('menu.library') },
          { keys: ['k'], does: i18n.t('keys.save') },
          { keys: ['z'], does: i18n.t('library.help.undo') },
          { keys: ['s'], does: i18n.t('library.help.star') },
          { keys: ['e'], does: i18n.t('library.help.archive') },
          { keys: ['t'], does: i18n.t('library.help.tag') },
          { keys: ['d'], does: i18n.t('export.openBoth') },
          { keys: ['?'], does: i18n.t('library.help.help') },
        ]}
      />
    </Sheet>
  );
}
