import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Button } from '@/components/ui/Button';
import { EMPTY_RULE, type SiteRule } from '@/utils/article/site-rule';
import {
  type DraftFault,
  type DraftField,
  QUERY_FIELDS,
  readDraft,
  toDraft,
} from '@/utils/settings/site-rule-draft';
import { toKey } from '@/utils/text/to-key';
import { SiteRuleField } from './SiteRuleField';

interface SiteRuleFormProps {
  /** The rule that is changed, or null for a new one. */
  readonly rule: SiteRule | null;
  readonly isQuery: (query: string) => boolean;
  readonly onKeep: (rule: SiteRule) => void;
  readonly onCancel: () => void;
}

/** Fields that most rules need; the others wait behind a word. */
const FIRST = ['remove', 'content'] as const;
const MORE = QUERY_FIELDS.filter((field) => field !== 'remove' && field !== 'content');

/** Writes or changes one rule. Faults are told field by field, and the first of them is gone to. */
export function SiteRuleForm({ rule, isQuery, onKeep, onCancel }: SiteRuleFormProps) {
  const [draft, setDraft] = useState(() => toDraft(rule ?? EMPTY_RULE));
  const [faults, setFaults] = useState<readonly DraftFault[]>([]);
  const form = useRef<HTMLFormElement>(null);
  const id = useId();
  const idOf = (field: DraftField) => `${id}-${field}`;
  useEffect(() => form.current?.querySelector('textarea')?.focus(), []);
  const keep = () => {
    const read = readDraft(draft, isQuery, rule ?? EMPTY_RULE);
    if (read.ok) return onKeep(read.value);
    setFaults(read.error);
    const first = read.error[0];
    const field = first && form.current?.querySelector<HTMLElement>(`[id="${idOf(first.field)}"]`);
    field?.closest('details')?.setAttribute('open', '');
    field?.focus();
  };
  const fieldOf = (field: DraftField) => {
    const fault = faults.find((one) => one.field === field);
    return {
      id: idOf(field),
      label: i18n.t(`options.rule.${field}`),
      value: draft[field],
      wrong: fault ? i18n.t(`options.rule.${toKey(fault.code)}`, [fault.words]) : null,
      onChange: (value: string) => setDraft({ ...draft, [field]: value }),
    };
  };
  return (
    <form
      ref={form}
      class="rule-form"
      aria-label={rule ? i18n.t('options.rule.edit', [rule.hosts.join(', ')]) : i18n.t('options.rule.new')}
      onSubmit={(event) => {
        event.preventDefault();
        keep();
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        onCancel();
      }}
    >
      <SiteRuleField
        {...fieldOf('hosts')}
        hint={i18n.t('options.rule.hostsHint')}
        placeholder="news.example"
      />
      {FIRST.map((field) => (
        <SiteRuleField
          key={field}
          {...fieldOf(field)}
          hint={i18n.t(`options.rule.${field}Hint`)}
          placeholder={field === 'remove' ? '.share-bar' : 'article .text'}
        />
      ))}
      <details open={MORE.some((field) => draft[field] !== '') || draft.path !== ''}>
        <summary>{i18n.t('options.rule.more')}</summary>
        <SiteRuleField
          {...fieldOf('path')}
          isLine
          hint={i18n.t('options.rule.pathHint')}
          placeholder="/politics/"
        />
        {MORE.map((field) => (
          <SiteRuleField key={field} {...fieldOf(field)} />
        ))}
      </details>
      <div class="setting-buttons">
        <Button kind="main" label={i18n.t('options.rule.keepRule')} onClick={keep} />
        <Button kind="boxed" label={i18n.t('options.rule.cancel')} onClick={onCancel} />
      </div>
    </form>
  );
}
