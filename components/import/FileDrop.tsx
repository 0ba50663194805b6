import { useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Button } from '@/components/ui/Button';
import { Icon } from '@/components/ui/Icon';

interface FileDropProps {
  readonly disabled: boolean;
  readonly onFiles: (files: readonly File[]) => void;
}

/** Where files are dropped or chosen, one or many. */
export function FileDrop({ disabled, onFiles }: FileDropProps) {
  const inputRef = useRef<HTMLInputElement>(null);
  const [isOver, setIsOver] = useState(false);
  const take = (list: FileList | null | undefined) => {
    const files = [...(list ?? [])];
    if (files.length > 0 && !disabled) onFiles(files);
  };
  return (
    <section
      class={`file-drop${isOver ? ' file-drop-over' : ''}`}
      aria-label={i18n.t('import.drop')}
      onDragOver={(event) => {
        event.preventDefault();
        setIsOver(true);
      }}
      onDragLeave={() => setIsOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setIsOver(false);
        take(event.dataTransfer?.files);
      }}
    >
      <Icon name="files" />
      <p>{i18n.t('import.drop')}</p>
      <input
        ref={inputRef}
        class="visually-hidden"
        type="file"
        multiple
        tabIndex={-1}
        aria-label={i18n.t('import.choose')}
        disabled={disabled}
        onChange={({ currentTarget }) => {
          take(currentTarget.files);
          currentTarget.value = '';
        }}
      />
      <Button
        kind="boxed"
        label={i18n.t('import.choose')}
        disabled={disabled}
        onClick={() => inputRef.current?.click()}
      />
      <small>{i18n.t('import.known')}</small>
    </section>
  );
}
