import { i18n } from '#i18n';
import type { CaptureErrorCode } from '@/utils/article/capture-error';
import type { SaveErrorCode } from '@/utils/article/save-receipt';
import { toKey } from '@/utils/text/to-key';

/**
 * A code as the key of a string: `too-large` is `tooLarge`, because browsers allow no hyphen in the
 * names of messages.
 */
function keyOf(code: string): string {
  return code.replace(/-(\w)/g, (_all, letter: string) => letter.toUpperCase());
}

/** Codes that reading and importing files give, by kind. */
const WORDS = {
  reason: (key: string) => i18n.t(`import.reason.${key}` as 'import.reason.twice'),
  problem: (key: string) => i18n.t(`import.problem.${key}` as 'import.problem.empty'),
  damage: (key: string) => i18n.t(`import.damage.${key}` as 'import.damage.damaged'),
  failure: (key: string) => i18n.t(`import.failure.${key}` as 'import.failure.damaged'),
  format: (key: string) => i18n.t(`import.format.${key}` as 'import.format.offprint'),
};

/** What to say for a code, in the reader's language. */
export function importWord(group: keyof typeof WORDS, code: string): string {
  return WORDS[group](keyOf(code));
}

/** Why a link has no text yet: as capturing and saving name it, or `no-address`. */
export type LinkProblem = CaptureErrorCode | SaveErrorCode | 'no-address';

/** What to say of a link whose page could not be had. */
export function linkProblem(code: LinkProblem): string {
  if (code === 'no-address') return i18n.t('import.reason.noAddress');
  if (code === 'quota' || code === 'database' || code === 'downgrade' || code === 'verify')
    return i18n.t(`saveError.${code}`);
  return i18n.t(`captureError.${toKey(code)}`);
}
