import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Button } from '@/components/ui/Button';
import { FormList } from './FormList';
import { PaneState } from './PaneState';

const FORMS = ['markdown', 'rich', 'text', 'gbt7714', 'apa', 'bibtex'] as const;

/** What articles can be copied as: as `ClipForm` of `utils/export/write-clip`. */
export type CopyForm = (typeof FORMS)[number];

/** Why nothing was copied. `refused`: the browser did not let us. */
export type CopyFailure = 'nothing' | 'refused';

export interface CopyPaneProps {
  readonly count: number;
  /**
   * Puts the articles on the clipboard: `useExport` of `components/hooks`.
   *
   * @returns What went wrong, or null.
   */
  readonly onCopy: (form: CopyForm) => Promise<CopyFailure | null>;
}

type Phase = 'choosing' | 'copying' | 'done' | CopyFailure;

/** Articles onto the clipboard: as text in three forms, or as references. */
export function CopyPane({ count, onCopy }: CopyPaneProps) {
  const [form, setForm] = useState<CopyForm>('markdown');
  const [phase, setPhase] = useState<Phase>('choosing');
  const copy = async () => {
    setPhase('copying');
    const failure = await onCopy(form);
    setPhase(failure ?? 'done');
  };
  const failed = phase === 'nothing' || phase === 'refused' ? phase : null;
  return (
    <>
      <FormList
        label={i18n.t('export.copyAs')}
        name="copy-form"
        forms={FORMS.map((value) => ({
          value,
          name: i18n.t(`export.copy.${value}`),
          about: i18n.t(`export.aboutCopy.${value}`),
        }))}
        value={form}
        disabled={phase === 'copying'}
        onChange={(value) => {
          setForm(value);
          setPhase('choosing');
        }}
      />
      <div class="export-foot">
        <PaneState
          done={phase === 'done' ? i18n.t('export.copied') : null}
          failed={failed && i18n.t(`export.failure.${failed}`)}
        />
        <Button
          kind="main"
          icon="copy"
          label={i18n.t('export.copyStart')}
          disabled={count === 0 || phase === 'copying'}
          onClick={() => void copy()}
        />
      </div>
    </>
  );
}
