import './key-list.css';

/** Keys, and what they do. */
export interface KeyLine {
  /** As they are printed on the keyboard; each does it. */
  readonly keys: readonly string[];
  readonly does: string;
}

/** Keys and what they do, line by line. */
export function KeyList({ lines }: { readonly lines: readonly KeyLine[] }) {
  return (
    <dl class="key-list">
      {lines.map(({ keys, does }) => (
        <div key={does}>
          <dt>
            {keys.map((key) => (
              <kbd key={key}>{key}</kbd>
            ))}
          </dt>
          <dd>{does}</dd>
        </div>
      ))}
    </dl>
  );
}
