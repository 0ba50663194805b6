import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { Icon } from '@/components/ui/Icon';
import './tag-line.css';

interface TagLineProps {
  readonly label: string;
  readonly tags: readonly string[];
  /** Tags that others have, to choose from. */
  readonly known: readonly string[];
  readonly removeLabel: (tag: string) => string;
  readonly onChange: (tags: readonly string[]) => void;
}

/** An article's tags in a line: typed with Enter, taken off by a press. */
export function TagLine({ label, tags, known, removeLabel, onChange }: TagLineProps) {
  const [typed, setTyped] = useState('');
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  // It has been asked for; `autofocus` is heard only while a page loads.
  useEffect(() => input.current?.focus(), []);
  const add = () => {
    if (typed.trim() !== '') onChange([...tags, typed]);
    setTyped('');
  };
  return (
    <form
      class="tag-line"
      onSubmit={(event) => {
        event.preventDefault();
        add();
      }}
    >
      {tags.map((tag) => (
        <button
          key={tag}
          type="button"
          class="tag-chip"
          aria-label={removeLabel(tag)}
          title={removeLabel(tag)}
          onClick={() => onChange(tags.filter((other) => other !== tag))}
        >
          {tag}
          <Icon name="x" />
        </button>
      ))}
      <input
        ref={input}
        type="text"
        list={id}
        value={typed}
        placeholder={label}
        aria-label={label}
        autoComplete="off"
        onInput={({ currentTarget }) => setTyped(currentTarget.value)}
        onBlur={add}
      />
      <datalist id={id}>
        {known
          .filter((tag) => !tags.includes(tag))
          .map((tag) => (
            <option key={tag} value={tag} />
          ))}
      </datalist>
    </form>
  );
}
