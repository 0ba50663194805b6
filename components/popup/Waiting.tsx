import './waiting.css';

/** Widths of the lines that stand for text to come, in percent of the column: three paragraphs. */
const PARAGRAPHS = [
  [96, 100, 99, 62],
  [95, 100, 98, 100, 41],
  [97, 99, 78],
];

/** Lines that keep the article's place while it is read. */
export function Waiting({ label }: { readonly label: string }) {
  return (
    <div class="waiting" role="status">
      <span class="visually-hidden">{label}</span>
      {PARAGRAPHS.map((lines) => (
        <p key={lines.join()} aria-hidden="true">
          {lines.map((width) => (
            <span key={width} style={{ inlineSize: `${width}%` }} />
          ))}
        </p>
      ))}
    </div>
  );
}
