import { useId, useState } from 'preact/hooks';
import './template-field.css';

interface TemplateFieldProps {
  readonly label: string;
  readonly hint: string;
  readonly value: string;
  /** Lines that are shown; 1 for a field of one line. */
  readonly rows: number;
  readonly previewLabel: string;
  /** What comes of a template: the text, or what is wrong with it. */
  readonly preview: (value: string) => { readonly text: string } | { readonly problem: string };
  /** Called with what is typed as long as nothing is wrong with it. */
  readonly onChange: (value: string) => void;
}

/** A template with what comes of it beside. One with a fault is told of, and the last without stays in use. */
export function TemplateField(props: TemplateFieldProps) {
  const { label, hint, value, rows, previewLabel, preview, onChange } = props;
  const id = useId();
  const [typed, setTyped] = useState<string | null>(null);
  const shown = typed ?? value;
  const result = preview(shown);
  const problem = 'problem' in result ? result.problem : null;
  const type = ({ currentTarget }: { readonly currentTarget: HTMLInputElement | HTMLTextAreaElement }) => {
    const text = currentTarget.value;
    setTyped(text);
    if (!('problem' in preview(text))) onChange(text);
  };
  const field = {
    id,
    value: shown,
    spellcheck: false,
    autocomplete: 'off',
    'aria-describedby': `${id}-hint ${id}-problem`,
    'aria-invalid': problem !== null,
    onInput: type,
    // What is wrong stays to be mended; what is right is the setting from now on.
    onBlur: () => problem === null && setTyped(null),
  };
  return (
    <div class="template-field">
      <label for={id}>{label}</label>
      <p id={`${id}-hint`} class="setting-hint">
        {hint}
      </p>
      {rows === 1 ? <input type="text" {...field} /> : <textarea rows={rows} {...field} />}
      <p id={`${id}-problem`} class="template-problem" role="alert">
        {problem}
      </p>
      {'text' in result && (
        <figure>
          <figcaption>{previewLabel}</figcaption>
          <pre>{result.text}</pre>
        </figure>
      )}
    </div>
  );
}
