import { i18n } from '#i18n';
import type { Verification, Verified } from '@/utils/article/verification';
import { formatNumber } from '@/utils/text/format-number';
import { toKey } from '@/utils/text/to-key';

interface CopyPartsProps {
  readonly verification: Verification;
  readonly locale: string;
}

/** Every part of a copy: whether it is what was saved, in words, and the checksum that says so. */
export function CopyParts({ verification, locale }: CopyPartsProps) {
  const { original, html, text, pictures } = verification;
  return (
    <>
      <h3>{i18n.t('verify.parts')}</h3>
      <ul class="copy-parts">
        <Part name={i18n.t('verify.original')} verified={original} />
        <Part name={i18n.t('verify.view')} verified={html} />
        <Part name={i18n.t('verify.text')} verified={text} />
        {pictures.map((picture) => (
          <Part
            key={picture.n}
            name={i18n.t('verify.picture', [formatNumber(picture.n + 1, locale)])}
            address={picture.url}
            verified={picture}
          />
        ))}
      </ul>
    </>
  );
}

interface PartProps {
  readonly name: string;
  /** Where a picture came from; shown when it is pointed at. */
  readonly address?: string;
  readonly verified: Verified;
}

function Part({ name, address, verified }: PartProps) {
  const { state, noted } = verified;
  return (
    <li data-state={state}>
      <span class="copy-part" title={address}>
        {name}
      </span>
      <span class="copy-state">{i18n.t(`verify.state.${toKey(state)}`)}</span>
      {noted !== null && <code>{noted}</code>}
    </li>
  );
}
