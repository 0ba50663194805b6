import './site-rules.css';
import { useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Button } from '@/components/ui/Button';
import type { SiteRule } from '@/utils/article/site-rule';
import { QUERY_FIELDS } from '@/utils/settings/site-rule-draft';
import { SiteRuleForm } from './SiteRuleForm';

interface SiteRuleListProps {
  /** Those with queries. */
  readonly rules: readonly SiteRule[];
  readonly isQuery: (query: string) => boolean;
  /** Puts a rule in the place of another; null in the first place adds one, in the second takes it away. */
  readonly onReplace: (before: SiteRule | null, after: SiteRule | null) => void;
  /** Reads a rule file of Full-Text RSS. */
  readonly onImport: (file: File) => void;
}

/** A reader's own rules: what each says in a line, and the form to change it in its place. */
export function SiteRuleList({ rules, isQuery, onReplace, onImport }: SiteRuleListProps) {
  const [open, setOpen] = useState<SiteRule | 'new' | null>(null);
  const file = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const close = () => {
    setOpen(null);
    // Whoever works by keyboard is where the form was.
    requestAnimationFrame(() =>
      list.current?.querySelector<HTMLElement>('[data-after-form] button')?.focus(),
    );
  };
  const formFor = (rule: SiteRule | null) => (
    <SiteRuleForm
      rule={rule}
      isQuery={isQuery}
      onKeep={(kept) => {
        onReplace(rule, kept);
        close();
      }}
      onCancel={close}
    />
  );
  return (
    <div class="rule-list" ref={list}>
      <h3>{i18n.t('options.siteRules')}</h3>
      {rules.length > 0 && (
        <ul>
          {rules.map((rule) => (
            <li key={`${rule.hosts.join()}${rule.path}${JSON.stringify(rule)}`}>
              <div class="rule-line">
                <span>
                  <strong>{rule.hosts.join(', ') + rule.path}</strong>
                  <span class="rule-says">{saysOf(rule)}</span>
                </span>
                <span class="setting-buttons">
                  <Button
                    icon="pencil"
                    iconOnly
                    label={i18n.t('options.rule.edit', [rule.hosts.join(', ')])}
                    onClick={() => setOpen(rule)}
                  />
                  <Button
                    icon="x"
                    iconOnly
                    label={i18n.t('options.rule.remove_rule', [rule.hosts.join(', ')])}
                    onClick={() => onReplace(rule, null)}
                  />
                </span>
              </div>
              {open === rule && formFor(rule)}
            </li>
          ))}
        </ul>
      )}
      {open === 'new' && formFor(null)}
      <div class="setting-buttons" data-after-form>
        <Button kind="boxed" icon="plus" label={i18n.t('options.rule.new')} onClick={() => setOpen('new')} />
        <Button
          kind="boxed"
          icon="upload"
          label={i18n.t('options.rule.import')}
          onClick={() => file.current?.click()}
        />
      </div>
      <input
        ref={file}
        id="site-rule-file"
        type="file"
        accept=".txt,text/plain"
        hidden
        onChange={({ currentTarget }) => {
          const [chosen] = currentTarget.files ?? [];
          currentTarget.value = '';
          if (chosen) onImport(chosen);
        }}
      />
    </div>
  );
}

/** What a rule says, in a line: its fields and how many queries each has. */
function saysOf(rule: SiteRule): string {
  return QUERY_FIELDS.filter((field) => rule[field].length > 0)
    .map((field) => `${i18n.t(`options.rule.${field}`)} (${rule[field].length})`)
    .join(' · ');
}
