import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Section } from '@/components/options/Section';
import { Setting } from '@/components/options/Setting';
import { TemplateField } from '@/components/options/TemplateField';
import type { ArticleRecord } from '@/utils/article/article-record';
import { DEFAULT_FILE_NAME, fillFileName, parseFileName } from '@/utils/export/template/file-name-template';
import {
  DEFAULT_FRONT_MATTER,
  fillFrontMatter,
  parseFrontMatter,
} from '@/utils/export/template/front-matter-template';
import type { TemplateProblem } from '@/utils/export/template/parse-template';
import { TEMPLATE_FIELDS } from '@/utils/export/template/template-fields';
import { writeFrontMatter } from '@/utils/export/write-front-matter';
import { getNewest } from '@/utils/library/get-newest';
import { sampleRecord } from './sample-record';
import type { SectionProps } from './section-props';

/** Stands for the checksum in the preview, where no text is read. */
const SAMPLE_HASH = '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08';

/** Names of exported files and the front matter of Markdown, each with what comes of it. */
export function ExportSection({ settings, change, resetOf }: SectionProps) {
  const record = useNewest() ?? sampleRecord();
  const reset = resetOf(['fileName', 'frontMatter']);
  // What is half typed goes too.
  const [resets, setResets] = useState(0);
  const onReset =
    reset &&
    (() => {
      reset();
      setResets(resets + 1);
    });
  const fields = TEMPLATE_FIELDS.map((field) => `{${field}}`).join(' ');
  return (
    <Section
      id="export"
      title={i18n.t('options.export')}
      resetLabel={i18n.t('options.reset')}
      onReset={onReset}
    >
      <Setting words={`${i18n.t('options.fileName')} ${i18n.t('options.fileNameHint')}`}>
        <TemplateField
          key={`name-${resets}`}
          label={i18n.t('options.fileName')}
          hint={i18n.t('options.fileNameHint')}
          rows={1}
          value={settings.fileName ?? DEFAULT_FILE_NAME}
          previewLabel={i18n.t('options.preview')}
          preview={(text) => previewName(text, record)}
          onChange={(text) => change({ fileName: text.trim() === DEFAULT_FILE_NAME ? null : text })}
        />
      </Setting>
      <Setting words={`${i18n.t('options.frontMatter')} ${i18n.t('options.frontMatterHint')}`}>
        <TemplateField
          key={`front-${resets}`}
          label={i18n.t('options.frontMatter')}
          hint={i18n.t('options.frontMatterHint')}
          rows={10}
          value={settings.frontMatter ?? DEFAULT_FRONT_MATTER}
          previewLabel={i18n.t('options.preview')}
          preview={(text) => previewProperties(text, record)}
          onChange={(text) => change({ frontMatter: text.trim() === DEFAULT_FRONT_MATTER ? null : text })}
        />
      </Setting>
      <p class="setting-hint">{i18n.t('options.templateFields', [fields])}</p>
    </Section>
  );
}

function previewName(text: string, record: ArticleRecord) {
  const parsed = parseFileName(text);
  return parsed.ok ? { text: `${fillFileName(parsed.value, record)}.md` } : explain(parsed.error);
}

function previewProperties(text: string, record: ArticleRecord) {
  const parsed = parseFrontMatter(text);
  if (!parsed.ok) return explain(parsed.error);
  const properties = fillFrontMatter(parsed.value, { record, textHash: SAMPLE_HASH });
  return { text: writeFrontMatter(properties) || i18n.t('options.noFrontMatter') };
}

/** What to say of each fault: not every one of them has a place. */
const FAULTS: Readonly<Record<TemplateProblem['code'], (text: string, line: string) => string>> = {
  'unknown-field': (text) => i18n.t('options.template_unknown_field', [text]),
  'open-brace': (text, line) => i18n.t('options.template_open_brace', [text, line]),
  'no-colon': (text, line) => i18n.t('options.template_no_colon', [text, line]),
  'bad-key': (text, line) => i18n.t('options.template_bad_key', [text, line]),
  twice: (text, line) => i18n.t('options.template_twice', [text, line]),
  'no-field': () => i18n.t('options.template_no_field'),
};

function explain({ code, line, text }: TemplateProblem): { readonly problem: string } {
  return { problem: FAULTS[code](text, String(line)) };
}

/** The article saved last; null where there is none, and until it is read. */
function useNewest(): ArticleRecord | null {
  const [record, setRecord] = useState<ArticleRecord | null>(null);
  useEffect(() => {
    void getNewest().then(setRecord);
  }, []);
  return record;
}
