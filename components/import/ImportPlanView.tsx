import { i18n } from '#i18n';
import { formatNumber } from '@/utils/text/format-number';
import { importWord } from './import-words';

/** One file and what importing it would do; as `ImportPlan` of `utils/library/plan-import`. */
export interface PlannedFile {
  readonly name: string;
  /** A key of `import.format`. */
  readonly format: string;
  readonly added: number;
  readonly links: number;
  readonly known: number;
  readonly repeated: number;
  readonly highlights: number;
  readonly refusedCount: number;
  readonly refused: readonly RefusedLine[];
  readonly damage: { readonly code: string; readonly line: number; readonly message: string } | null;
}

interface RefusedLine {
  readonly file: string;
  readonly line: number;
  /** A key of `import.reason`. */
  readonly reason: string;
  readonly text: string;
}

interface ImportPlanViewProps {
  readonly plan: PlannedFile;
  readonly locale: string;
}

const FIGURES = ['added', 'links', 'known', 'repeated', 'highlights', 'refusedCount'] as const;

/** What a file is and what would come of it: numbers, and every refused row with its line and reason. */
export function ImportPlanView({ plan, locale }: ImportPlanViewProps) {
  const { name, format, refused, refusedCount, damage } = plan;
  return (
    <section class="import-plan">
      <h2>
        <bdi>{name}</bdi>
      </h2>
      <p class="import-format">{importWord('format', format)}</p>
      {damage ? (
        <p class="import-damage" role="alert">
          {importWord('damage', damage.code)}{' '}
          {damage.line > 0 && i18n.t('import.atLine', [formatNumber(damage.line, locale)])}
        </p>
      ) : (
        <dl class="import-figures">
          {FIGURES.filter((figure) => figure === 'added' || plan[figure] > 0).map((figure) => (
            <div key={figure}>
              <dt>{i18n.t(`import.figure.${figure}`)}</dt>
              <dd>{formatNumber(plan[figure], locale)}</dd>
            </div>
          ))}
        </dl>
      )}
      {refused.length > 0 && (
        <details>
          <summary>{i18n.t('import.refused', refusedCount, [formatNumber(refusedCount, locale)])}</summary>
          <table>
            <thead>
              <tr>
                <th>{i18n.t('import.line')}</th>
                <th>{i18n.t('import.why')}</th>
                <th>{i18n.t('import.row')}</th>
              </tr>
            </thead>
            <tbody>
              {refused.map((row) => (
                <tr key={`${row.file}:${row.line}`}>
                  <td>
                    {row.file !== '' && <bdi>{row.file}: </bdi>}
                    {formatNumber(row.line, locale)}
                  </td>
                  <td>{importWord('reason', row.reason)}</td>
                  <td>
                    <bdi>{row.text}</bdi>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </details>
      )}
    </section>
  );
}
