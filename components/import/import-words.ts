import { i18n } from '#i18n';

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
