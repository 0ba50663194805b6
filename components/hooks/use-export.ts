import { useMemo } from 'preact/hooks';
import type { CopyPaneProps } from '@/components/export/CopyPane';
import type { FilePaneProps } from '@/components/export/FilePane';
import { getSettings } from '@/utils/settings/settings-store';

/** What the sheet that exports does with these articles. */
export type ExportWays = Pick<FilePaneProps, 'onExport'> & Pick<CopyPaneProps, 'onCopy'>;

/**
 * Ways out for articles. What writes the files is larger than most pages and seldom wanted: it is loaded
 * when it is.
 *
 * @param bookTitle - title of a book of many.
 */
export function useExport(ids: readonly number[], bookTitle?: string): ExportWays {
  return useMemo(
    () => ({
      onExport: async (choice, control) => {
        const [{ runExport }, { fileName, frontMatter }] = await Promise.all([
          import('@/utils/exchange/run-export'),
          getSettings(),
        ]);
        const title = bookTitle === undefined ? {} : { bookTitle };
        return runExport({ ids, ...choice, fileName, frontMatter, ...title }, control);
      },
      onCopy: async (form) => {
        const { copyArticles } = await import('@/utils/exchange/copy-articles');
        return copyArticles(ids, form);
      },
    }),
    [ids, bookTitle],
  );
}
