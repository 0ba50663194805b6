import './week-chart.css';

/** One week as it is drawn. */
export interface WeekBar {
  readonly key: string;
  /** What a screen reader and a tooltip say of it. */
  readonly label: string;
  /** Month, under the first week of one; empty elsewhere. */
  readonly tick: string;
  readonly back: number;
  readonly front: number;
}

interface WeekChartProps {
  readonly title: string;
  readonly bars: readonly WeekBar[];
  /** What the two bars stand for; the second is left out where there is one. */
  readonly legend: readonly string[];
  /** Highest value, written beside the top line. */
  readonly top: string;
}

const HEIGHT = 120;
const STEP = 20;
const WIDTH = 12;

/** Weeks side by side as bars: what was saved in outline, what was read filled. */
export function WeekChart({ title, bars, legend, top }: WeekChartProps) {
  const most = Math.max(1, ...bars.map(({ back, front }) => Math.max(back, front)));
  const high = (value: number) => (value / most) * HEIGHT;
  return (
    <figure class="week-chart">
      <figcaption>
        {title}
        <span class="week-legend">
          {legend.map((name, index) => (
            <span key={name} data-series={index}>
              {name}
            </span>
          ))}
        </span>
      </figcaption>
      <svg viewBox={`0 -14 ${bars.length * STEP} ${HEIGHT + 34}`} role="img" aria-label={title}>
        <line class="week-top" x1="0" y1="0" x2={bars.length * STEP} y2="0" />
        <text class="week-number" x="0" y="-4">
          {top}
        </text>
        {bars.map(({ key, label, tick, back, front }, index) => (
          <g key={key} transform={`translate(${index * STEP + (STEP - WIDTH) / 2} 0)`}>
            <title>{label}</title>
            <rect class="week-hit" x={-(STEP - WIDTH) / 2} y="0" width={STEP} height={HEIGHT} />
            <rect class="week-back" y={HEIGHT - high(back)} width={WIDTH} height={high(back)} rx="1.5" />
            <rect class="week-front" y={HEIGHT - high(front)} width={WIDTH} height={high(front)} rx="1.5" />
            {tick && (
              <text class="week-number" y={HEIGHT + 15}>
                {tick}
              </text>
            )}
          </g>
        ))}
        <line class="week-base" x1="0" y1={HEIGHT} x2={bars.length * STEP} y2={HEIGHT} />
      </svg>
    </figure>
  );
}
