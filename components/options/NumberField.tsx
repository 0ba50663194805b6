import { useId } from 'preact/hooks';

interface NumberFieldProps {
  readonly label: string;
  readonly unit: string;
  readonly value: number;
  readonly limits: { readonly least: number; readonly most: number; readonly step: number };
  readonly onChange: (value: number) => void;
}

/** A number that is typed. What is out of bounds is left as it was. */
export function NumberField({ label, unit, value, limits, onChange }: NumberFieldProps) {
  const id = useId();
  return (
    <div class="number-field">
      <label for={id}>{label}</label>
      <span>
        <input
          id={id}
          type="number"
          min={limits.least}
          max={limits.most}
          step={limits.step}
          value={value}
          onChange={({ currentTarget }) => {
            if (currentTarget.validity.valid && currentTarget.value !== '')
              onChange(currentTarget.valueAsNumber);
            else currentTarget.value = String(value);
          }}
        />{' '}
        {unit}
      </span>
    </div>
  );
}
