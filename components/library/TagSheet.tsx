import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Button } from '@/components/ui/Button';
import { cleanTag } from '@/utils/article/clean-tag';
import { Sheet } from './Sheet';

interface TagSheetProps {
  /** How many articles are being tagged. */
  readonly articles: number;
  /** Every tag of the library. */
  readonly known: readonly string[];
  /** For each tag that any of the articles has, whether all have it. */
  readonly worn: ReadonlyMap<string, boolean>;
  readonly onChange: (change: { add: readonly string[]; remove: readonly string[] }) => void;
  readonly onClose: () => void;
}

/** Puts tags on articles and takes them off: by press for those that are there, by name for a new one. */
export function TagSheet({ articles, known, worn, onChange, onClose }: TagSheetProps) {
  const [typed, setTyped] = useState('');
  const [changes, setChanges] = useState<ReadonlyMap<string, boolean>>(new Map());
  const name = cleanTag(typed);
  const tags = [...new Set([...known, ...changes.keys()])].filter((tag) => tag.includes(name));

  const set = (tag: string, isOn: boolean) => setChanges(new Map([...changes, [tag, isOn]]));
  const add = () => {
    if (name === '') return;
    set(name, true);
    setTyped('');
  };
  const finish = () => {
    const all = new Map([...changes, ...(name === '' ? [] : [[name, true] as const])]);
    const of = (isOn: boolean) => [...all].filter(([, each]) => each === isOn).map(([tag]) => tag);
    onChange({ add: of(true), remove: of(false) });
    onClose();
  };

  return (
    <Sheet title={i18n.t('library.tags.title', articles)} onClose={onClose}>
      <form
        class="tag-add"
        onSubmit={(event) => {
          event.preventDefault();
          if (name === '') finish();
          else add();
        }}
      >
        <input
          type="text"
          autoFocus
          aria-label={i18n.t('library.tags.name')}
          placeholder={i18n.t('library.tags.name')}
          value={typed}
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
        <Button kind="boxed" icon="plus" label={i18n.t('library.tags.add')} onClick={add} />
      </form>
      <div class="tag-choices">
        {tags.map((tag) => (
          <label key={tag}>
            <input
              type="checkbox"
              checked={changes.get(tag) ?? worn.get(tag) === true}
              ref={(box) => {
                if (box) box.indeterminate = !changes.has(tag) && worn.get(tag) === false;
              }}
              onChange={(event) => set(tag, event.currentTarget.checked)}
            />
            {tag}
          </label>
        ))}
      </div>
      <p class="sheet-foot">
        <Button kind="main" label={i18n.t('library.tags.done')} onClick={finish} />
      </p>
    </Sheet>
  );
}
