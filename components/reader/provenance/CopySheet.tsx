import { i18n } from '#i18n';
import { useVerification } from '@/components/hooks/use-verification';
import { Sheet } from '@/components/library/Sheet';
import { Button } from '@/components/ui/Button';
import type { Verification } from '@/utils/article/verification';
import { formatMoment } from '@/utils/text/format-moment';
import { formatNumber } from '@/utils/text/format-number';
import { readableUrl } from '@/utils/text/readable-url';
import { CopyParts } from './CopyParts';
import './copy-sheet.css';

interface CopySheetProps {
  readonly versionId: number;
  readonly locale: string;
  readonly onClose: () => void;
}

/** Where a copy comes from, and whether it is still what was saved: every checksum is computed again. */
export function CopySheet({ versionId, locale, onClose }: CopySheetProps) {
  const { verification, isChecking, verify } = useVerification(versionId);
  return (
    <Sheet title={i18n.t('verify.title')} onClose={onClose}>
      <div class="copy-sheet">
        <div class="copy-result" role="status">
          <Result verification={verification} isChecking={isChecking} locale={locale} />
        </div>
        {verification && (
          <>
            <Origin verification={verification} locale={locale} />
            <CopyParts verification={verification} locale={locale} />
          </>
        )}
        <p class="sheet-foot">
          <Button
            kind="boxed"
            icon="shield-check"
            label={i18n.t('verify.again')}
            disabled={isChecking}
            onClick={verify}
          />
        </p>
      </div>
    </Sheet>
  );
}

interface ResultProps {
  readonly verification: Verification | null;
  readonly isChecking: boolean;
  readonly locale: string;
}

function Result({ verification, isChecking, locale }: ResultProps) {
  if (isChecking || !verification) return <p>{i18n.t('verify.checking')}</p>;
  const { html, text, original, pictures, intact } = verification;
  if (intact) return <p class="copy-intact">{i18n.t('verify.intact')}</p>;
  const parts = [original, html, text, ...pictures];
  const broken = parts.filter(({ state }) => state === 'changed' || state === 'gone').length;
  return (
    <>
      <p class="copy-broken">{i18n.t('verify.broken', broken, [formatNumber(broken, locale)])}</p>
      <p class="copy-advice">{i18n.t('verify.advice')}</p>
    </>
  );
}

/** What was noted of the page when it was read. */
function Origin({ verification, locale }: { readonly verification: Verification; readonly locale: string }) {
  const { url, canonicalUrl, capturedAt, extractorVersion } = verification;
  return (
    <dl class="copy-facts">
      <Fact name={i18n.t('verify.visited')}>
        <Address url={url} />
      </Fact>
      {canonicalUrl !== url && (
        <Fact name={i18n.t('verify.canonical')}>
          <Address url={canonicalUrl} />
        </Fact>
      )}
      <Fact name={i18n.t('verify.captured')}>
        <time dateTime={capturedAt}>{formatMoment(Date.parse(capturedAt), locale)}</time>
      </Fact>
      <Fact name={i18n.t('verify.extractor')}>{extractorVersion}</Fact>
    </dl>
  );
}

function Address({ url }: { readonly url: string }) {
  return (
    <a href={url} target="_blank" rel="noreferrer">
      {readableUrl(url)}
    </a>
  );
}

function Fact({ name, children }: { readonly name: string; readonly children: preact.ComponentChildren }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
