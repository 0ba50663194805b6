import { useEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { Button } from '@/components/ui/Button';
import './help-sheet.css';

interface HelpSheetProps {
  readonly onClose: () => void;
}

/** Every key of the list, with what it does. */
const KEYS = [
  ['j', 'k', 'move'],
  ['Enter', null, 'open'],
  ['o', null, 'original'],
  ['x', null, 'select'],
  ['#', 'Del', 'trash'],
  ['z', null, 'undo'],
  ['/', null, 'search'],
  ['?', null, 'help'],
  ['Esc', null, 'leave'],
] as const;

/** The sheet that `?` opens: the keys of this page. */
export function HelpSheet({ onClose }: HelpSheetProps) {
  const sheetRef = useRef<HTMLDialogElement>(null);
  useEffect(() => sheetRef.current?.showModal(), []);
  return (
    <dialog class="help-sheet" ref={sheetRef} aria-labelledby="help-title" onClose={onClose}>
      <header>
        <h2 id="help-title">{i18n.t('library.help.title')}</h2>
        <Button iconOnly icon="x" label={i18n.t('library.close')} onClick={() => sheetRef.current?.close()} />
      </header>
      <dl>
        {KEYS.map(([key, other, act]) => (
          <div key={act}>
            <dt>
              <kbd>{key}</kbd>
              {other && <kbd>{other}</kbd>}
            </dt>
            <dd>{i18n.t(`library.help.${act}`)}</dd>
          </div>
        ))}
      </dl>
    </dialog>
  );
}
