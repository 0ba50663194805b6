import { useId } from 'preact/hooks';
import './slider.css';

interface SliderProps {
  readonly label: string;
  readonly value: number;
  readonly limits: { readonly least: number; readonly most: number; readonly step: number };
  /** The value as it is read: `34 字`, `1.65`. */
  readonly shown: string;
  /** Told while it is dragged, not only when it is let go. */
  readonly onChange: (value: number) => void;
}

/** A measure that is dragged, with what it stands at. */
export function Slider({ label, value, limits, shown, onChange }: SliderProps) {
  const id = useId();
  const share = (value - limits.least) / (limits.most - limits.least);
  return (
    <div class="slider">
      <label for={id}>{label}</label>
      <output for={id}>{shown}</output>
      <input
        id={id}
        type="range"
        min={limits.least}
        max={limits.most}
        step={limits.step}
        value={value}
        aria-valuetext={shown}
        style={{ '--share': `${share * 100}%` }}
        onInput={({ currentTarget }) => onChange(currentTarget.valueAsNumber)}
      />
    </div>
  );
}
