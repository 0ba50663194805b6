import { i18n } from '#i18n';
import { Sheet } from '@/components/library/Sheet';
import { KeyList } from '@/components/ui/KeyList';

/** The sheet that `?` opens over an article: its keys. */
export function KeysSheet({ onClose }: { readonly onClose: () => void }) {
  return (
    <Sheet title={i18n.t('library.help.title')} onClose={onClose}>
      <KeyList
        lines={[
          { keys: ['h'], does: i18n.t('keys.highlight') },
          { keys: ['l'], does: i18n.t('listen.start') },
          { keys: ['+', '-'], does: i18n.t('keys.size') },
          { keys: ['t'], does: i18n.t('keys.theme') },
          { keys: ['PgDn', 'PgUp'], does: i18n.t('keys.turn') },
          { keys: ['n'], does: i18n.t('reader.nextUnread') },
          { keys: ['p'], does: i18n.t('reader.previousUnread') },
          { keys: ['e'], does: i18n.t('library.help.archive') },
          { keys: ['s'], does: i18n.t('library.help.star') },
          { keys: ['u'], does: i18n.t('keys.read') },
          { keys: ['#', 'Del'], does: i18n.t('reader.trash') },
          { keys: ['z'], does: i18n.t('library.help.undo') },
          { keys: ['o'], does: i18n.t('library.help.original') },
          { keys: ['?'], does: i18n.t('library.help.help') },
        ]}
      />
    </Sheet>
  );
}
