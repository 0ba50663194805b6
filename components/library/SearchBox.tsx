import { useId, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Icon } from '@/components/ui/Icon';
import type { Suggestion } from './list-suggestions';
import './search-box.css';

interface SearchBoxProps {
  readonly value: string;
  /** What may follow, for the word that the caret is in. */
  readonly suggest: (value: string, caret: number) => readonly Suggestion[];
  readonly onInput: (value: string) => void;
  /** The query is as it should be: Enter. The list takes the keyboard. */
  readonly onDone: () => void;
}

/** The box that the library is searched by, with its suggestions: a combobox as ARIA describes it. */
export function SearchBox({ value, suggest, onInput, onDone }: SearchBoxProps) {
  const id = useId();
  const inputRef = useRef<HTMLInputElement>(null);
  const [isOpen, setIsOpen] = useState(false);
  const [chosen, setChosen] = useState(-1);
  const [caret, setCaret] = useState(value.length);
  const suggestions = isOpen ? suggest(value, caret) : [];

  const take = ({ value: next, isFinal }: Suggestion) => {
    setChosen(-1);
    onInput(next);
    setCaret(next.length);
    setIsOpen(!isFinal);
    inputRef.current?.focus();
  };

  const move = (step: 1 | -1) => {
    if (suggestions.length === 0) setIsOpen(true);
    else setChosen((chosen + step + suggestions.length + 1) % (suggestions.length + 1));
  };
  const leave = () => {
    if (isOpen && suggestions.length > 0) setIsOpen(false);
    else if (value !== '') onInput('');
    else inputRef.current?.blur();
  };
  const finish = () => {
    const picked = suggestions[chosen];
    if (picked) return take(picked);
    setIsOpen(false);
    onDone();
  };
  const keys: Readonly<Record<string, () => void>> = {
    ArrowDown: () => move(1),
    ArrowUp: () => move(-1),
    Enter: finish,
    Escape: leave,
  };
  const onKeyDown = (event: KeyboardEvent) => {
    // 229: the key belongs to an input method, which some browsers tell only so.
    if (event.isComposing || event.keyCode === 229) return;
    const act = keys[event.key];
    if (!act) return;
    event.preventDefault();
    event.stopPropagation();
    act();
  };

  return (
    <search class="search-box">
      <Icon name="search" />
      <input
        ref={inputRef}
        type="text"
        role="combobox"
        aria-label={i18n.t('search.label')}
        aria-expanded={suggestions.length > 0}
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        aria-activedescendant={chosen >= 0 && suggestions[chosen] ? `${id}-${chosen}` : undefined}
        placeholder={i18n.t('search.placeholder')}
        autoComplete="off"
        spellcheck={false}
        data-search
        value={value}
        onInput={(event) => {
          setCaret(event.currentTarget.selectionStart ?? event.currentTarget.value.length);
          setChosen(-1);
          setIsOpen(true);
          onInput(event.currentTarget.value);
        }}
        onKeyDown={onKeyDown}
        onFocus={() => setIsOpen(true)}
        onBlur={() => setIsOpen(false)}
      />
      {value !== '' && (
        <button
          type="button"
          class="search-clear"
          aria-label={i18n.t('search.clear')}
          title={i18n.t('search.clear')}
          onClick={() => {
            onInput('');
            inputRef.current?.focus();
          }}
        >
          <Icon name="x" />
        </button>
      )}
      <div
        id={`${id}-list`}
        class="search-suggestions"
        role="listbox"
        aria-label={i18n.t('search.suggestions')}
        hidden={suggestions.length === 0}
      >
        {suggestions.map((suggestion, index) => (
          <div
            key={suggestion.label}
            id={`${id}-${index}`}
            role="option"
            tabIndex={-1}
            aria-selected={index === chosen}
            onPointerDown={(event) => {
              // The press must not take the focus from the box.
              event.preventDefault();
              take(suggestion);
            }}
          >
            <code>{suggestion.label}</code>
            {suggestion.hint && <span>{suggestion.hint}</span>}
          </div>
        ))}
      </div>
    </search>
  );
}
