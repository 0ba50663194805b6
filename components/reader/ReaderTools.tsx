import { useCallback, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { ArticleActions } from '@/components/hooks/use-article-actions';
import { Button } from '@/components/ui/Button';
import { Popover } from '@/components/ui/Popover';
import type { ArticleRecord } from '@/utils/article/article-record';
import { AppearancePanel, type AppearancePanelProps } from './AppearancePanel';
import type { Heading } from './frame/list-headings';
import { HighlightList, type HighlightListProps } from './HighlightList';
import { MorePanel, type MorePanelProps } from './MorePanel';
import { Outline } from './Outline';
import { CopySheet } from './provenance/CopySheet';
import { StateButtons } from './StateButtons';

interface ReaderToolsProps {
  readonly record: ArticleRecord;
  readonly actions: ArticleActions;
  readonly headings: readonly Heading[];
  /** Offset of the first character in view. */
  readonly offset: number;
  readonly onGoTo: (offset: number) => void;
  readonly onListen: () => void;
  readonly isListening: boolean;
  readonly appearance: AppearancePanelProps;
  readonly highlights: HighlightListProps;
  readonly more: Omit<MorePanelProps, 'onVerify'>;
}

type Panel = 'outline' | 'highlights' | 'appearance' | 'more' | 'copy';

/** The buttons over an article, and the panels that hang on them: one open at a time. */
export function ReaderTools(props: ReaderToolsProps) {
  const { record, actions, headings, offset, onGoTo, onListen, isListening, appearance, highlights, more } =
    props;
  const [panel, setPanel] = useState<Panel | null>(null);
  const toggle = useCallback(
    (name: Panel) => (isOpen: boolean) => setPanel((last) => (isOpen ? name : last === name ? null : last)),
    [],
  );
  return (
    <>
      {headings.length > 1 && (
        <Popover
          label={i18n.t('reader.outline')}
          icon="list-tree"
          open={panel === 'outline'}
          onToggle={toggle('outline')}
        >
          <Outline headings={headings} offset={offset} lang={record.lang} onGoTo={onGoTo} />
        </Popover>
      )}
      <Popover
        label={i18n.t('highlight.list')}
        icon="highlighter"
        open={panel === 'highlights'}
        onToggle={toggle('highlights')}
      >
        <HighlightList {...highlights} />
      </Popover>
      <Popover
        label={i18n.t('reader.appearance')}
        icon="a-large-small"
        open={panel === 'appearance'}
        onToggle={toggle('appearance')}
      >
        <AppearancePanel {...appearance} />
      </Popover>
      <Button
        label={i18n.t('listen.start')}
        icon="headphones"
        iconOnly
        pressed={isListening}
        onClick={onListen}
      />
      <StateButtons record={record} actions={actions} />
      <Popover
        label={i18n.t('reader.more')}
        icon="ellipsis"
        open={panel === 'more'}
        onToggle={toggle('more')}
      >
        <MorePanel {...more} onVerify={() => setPanel('copy')} />
      </Popover>
      {panel === 'copy' && (
        <CopySheet versionId={more.shownId} locale={more.locale} onClose={() => setPanel(null)} />
      )}
    </>
  );
}
