interface SiteRuleFieldProps {
  readonly id: string;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly value: string;
  /** What is wrong with it, in words; null where nothing is. */
  readonly wrong: string | null;
  /** One line, or several. */
  readonly isLine?: boolean;
  readonly placeholder?: string | undefined;
  readonly onChange: (value: string) => void;
}

/** A field grows with what is in it, up to this. */
const MOST_ROWS = 8;

/** One field of a rule for a site, with what is wrong in it right below. */
export function SiteRuleField(props: SiteRuleFieldProps) {
  const { id, label, hint, value, wrong, isLine, placeholder, onChange } = props;
  const described = [hint && `${id}-hint`, wrong && `${id}-wrong`].filter(Boolean).join(' ');
  const shared = {
    id,
    value,
    placeholder,
    autoComplete: 'off',
    autoCapitalize: 'none',
    spellcheck: false,
    'aria-invalid': wrong !== null,
    'aria-describedby': described || undefined,
  } as const;
  return (
    <div class="rule-field">
      <label for={id}>{label}</label>
      {isLine ? (
        <input {...shared} type="text" onInput={({ currentTarget }) => onChange(currentTarget.value)} />
      ) : (
        <textarea
          {...shared}
          rows={Math.min(MOST_ROWS, value.split('\n').length + (hint ? 1 : 0))}
          onInput={({ currentTarget }) => onChange(currentTarget.value)}
        />
      )}
      {hint && (
        <p id={`${id}-hint`} class="setting-hint">
          {hint}
        </p>
      )}
      {wrong && (
        <p id={`${id}-wrong`} class="field-wrong" role="alert">
          {wrong}
        </p>
      )}
    </div>
  );
}
