import { i18n } from '#i18n';
import { useIntegrity } from '@/components/hooks/use-integrity';
import { Button } from '@/components/ui/Button';
import { type IntegrityReport, LOSSES } from '@/utils/article/integrity-report';
import { formatMoment } from '@/utils/text/format-moment';
import { formatNumber } from '@/utils/text/format-number';

/** The check of the library: what it found last, and another one at a press. */
export function CheckPart({ locale }: { readonly locale: string }) {
  const { report, isChecking, check } = useIntegrity();
  return (
    <div class="data-part">
      <h3>{i18n.t('data.check')}</h3>
      <div role="status">
        {isChecking ? <p>{i18n.t('data.checking')}</p> : <CheckResult report={report} locale={locale} />}
      </div>
      <div class="data-buttons">
        <Button
          kind="boxed"
          icon="shield-check"
          label={i18n.t('data.checkNow')}
          disabled={isChecking}
          onClick={() => void check()}
        />
      </div>
    </div>
  );
}

function CheckResult({ report, locale }: { report: IntegrityReport | null; locale: string }) {
  if (!report) return <p class="data-hint">{i18n.t('data.neverChecked')}</p>;
  const { repairs, articles, checkedAt } = report;
  const losses = LOSSES.filter((kind) => repairs[kind] > 0);
  const fixed = Object.values(repairs).reduce((sum, count) => sum + count, 0);
  const when = formatMoment(checkedAt, locale);
  return (
    <>
      <p>
        {fixed === 0
          ? i18n.t('data.sound', articles, [when, formatNumber(articles, locale)])
          : i18n.t('data.repaired', fixed, [when, formatNumber(fixed, locale)])}
      </p>
      {losses.map((kind) => (
        <p key={kind} class="data-problem">
          {i18n.t(`data.loss.${kind}`, repairs[kind], [formatNumber(repairs[kind], locale)])}
        </p>
      ))}
    </>
  );
}
