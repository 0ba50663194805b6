import './share-bars.css';

/** One line of a list that is drawn. */
export interface ShareBar {
  readonly key: string;
  readonly label: string;
  readonly value: number;
  /** The value as it is written. */
  readonly text: string;
  readonly href?: string;
}

interface ShareBarsProps {
  readonly title: string;
  readonly bars: readonly ShareBar[];
  /** Said where there are none. */
  readonly empty: string;
}

/** A short list with the share of each drawn behind it. */
export function ShareBars({ title, bars, empty }: ShareBarsProps) {
  const most = Math.max(1, ...bars.map(({ value }) => value));
  return (
    <section class="share-bars">
      <h2>{title}</h2>
      {bars.length === 0 && <p>{empty}</p>}
      <ul>
        {bars.map(({ key, label, value, text, href }) => (
          <li key={key}>
            <span class="share-line">
              {href ? <a href={href}>{label}</a> : <span>{label}</span>}
              <span>{text}</span>
            </span>
            <svg viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true">
              <rect width={(value / most) * 100} height="4" rx="1" />
            </svg>
          </li>
        ))}
      </ul>
    </section>
  );
}
