import type { ComponentChildren } from 'preact';
import './choice.css';

export interface Option<T extends string> {
  readonly value: T;
  /** What it is called; shown unless `face` is given. */
  readonly label: string;
  /** What is shown instead: a sample, an icon. The label is its name and tooltip then. */
  readonly face?: ComponentChildren;
}

interface ChoiceProps<T extends string> {
  /** What is chosen; shown above unless `hideLabel`. */
  readonly label: string;
  readonly hideLabel?: boolean;
  /** Unique in the page: radio buttons of one name are one group. */
  readonly name: string;
  readonly options: readonly Option<T>[];
  readonly value: T;
  readonly onChange: (value: T) => void;
}

/** One of a few, side by side: radio buttons in their own clothes, moved through by the arrow keys. */
export function Choice<T extends string>(props: ChoiceProps<T>) {
  const { label, hideLabel, name, options, value, onChange } = props;
  return (
    <fieldset class="choice">
      <legend class={hideLabel ? 'visually-hidden' : ''}>{label}</legend>
      <div class="choice-options">
        {options.map((option) => (
          <label key={option.value} class="choice-option" title={option.face ? option.label : undefined}>
            <input
              type="radio"
              name={name}
              value={option.value}
              checked={option.value === value}
              aria-label={option.face ? option.label : undefined}
              onChange={() => onChange(option.value)}
            />
            <span class="choice-face">{option.face ?? option.label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
