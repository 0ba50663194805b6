import { i18n } from '#i18n';
import { Button } from '@/components/ui/Button';
import { Icon } from '@/components/ui/Icon';
import './reader-note.css';

/** Says that the article is in the trash, for as long as it is, and takes it out. */
export function TrashNotice({ onRestore }: { readonly onRestore: () => void }) {
  return (
    <div class="reader-note">
      <Icon name="trash" />
      <span>{i18n.t('reader.inTrash')}</span>
      <Button label={i18n.t('reader.restore')} icon="undo-2" onClick={onRestore} />
    </div>
  );
}
