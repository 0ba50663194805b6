import { i18n } from '#i18n';
import { Button } from '@/components/ui/Button';
import './library-head.css';

interface LibraryHeadProps {
  readonly onHelp: () => void;
}

/** What stands above every list of the library. */
export function LibraryHead({ onHelp }: LibraryHeadProps) {
  return (
    <header class="library-head">
      <h1>{i18n.t('library.title')}</h1>
      <Button iconOnly icon="keyboard" label={i18n.t('library.help.title')} onClick={onHelp} />
    </header>
  );
}
