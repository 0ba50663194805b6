import { i18n } from '#i18n';
import { Button } from '@/components/ui/Button';
import './list-tools.css';

/** One choice of a list of choices. */
export interface Option {
  readonly value: string;
  readonly label: string;
}

interface SelectProps {
  readonly label: string;
  readonly value: string;
  readonly options: readonly Option[];
  readonly onChange: (value: string) => void;
}

/** A choice in a line; its name is for screen readers, the first option says it for everybody else. */
export function Select({ label, value, options, onChange }: SelectProps) {
  return (
    <select
      class="list-select"
      aria-label={label}
      title={label}
      value={value}
      data-set={value !== (options[0]?.value ?? '')}
      onChange={(event) => onChange(event.currentTarget.value)}
    >
      {options.map((option) => (
        <option key={option.value} value={option.value}>
          {option.label}
        </option>
      ))}
    </select>
  );
}

interface SortToolsProps {
  readonly options: readonly Option[];
  readonly value: string;
  readonly reversed: boolean;
  readonly onSort: (value: string) => void;
  readonly onReverse: () => void;
}

/** What the list is sorted by, and from which end. */
export function SortTools({ options, value, reversed, onSort, onReverse }: SortToolsProps) {
  return (
    <span class="sort-tools">
      <Select label={i18n.t('library.sort.label')} options={options} value={value} onChange={onSort} />
      <Button
        iconOnly
        icon="arrow-down-up"
        pressed={reversed}
        label={i18n.t('library.sort.reverse')}
        onClick={onReverse}
      />
    </span>
  );
}
