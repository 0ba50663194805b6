interface Form<T extends string> {
  readonly value: T;
  readonly name: string;
  /** What it is good for. */
  readonly about: string;
}

interface FormListProps<T extends string> {
  /** What is chosen, for screen readers. */
  readonly label: string;
  /** Unique in the page: radio buttons of one name are one group. */
  readonly name: string;
  readonly forms: readonly Form<T>[];
  readonly value: T;
  readonly disabled: boolean;
  readonly onChange: (value: T) => void;
}

/** Forms to choose one of, each with what it is good for. */
export function FormList<T extends string>(props: FormListProps<T>) {
  const { label, name, forms, value, disabled, onChange } = props;
  return (
    <fieldset class="export-formats" disabled={disabled}>
      <legend class="visually-hidden">{label}</legend>
      {forms.map((form) => (
        <label key={form.value}>
          <input
            type="radio"
            name={name}
            value={form.value}
            checked={form.value === value}
            onChange={() => onChange(form.value)}
          />
          <span>
            <strong>{form.name}</strong>
            <small>{form.about}</small>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
