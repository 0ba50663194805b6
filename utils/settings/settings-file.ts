import { err, ok, type Result } from '@/utils/result/result';
import { parseSettings } from './parse-settings';
import type { Settings } from './settings';

/** Name that tells our files from others, and the version of their form. */
const FORM = 'offprint-settings';
const VERSION = 1;

/** Settings as a file that another Offprint can read: JSON, one setting a line. */
export function writeSettingsFile(settings: Settings): string {
  return `${JSON.stringify({ form: FORM, version: VERSION, settings }, null, 2)}\n`;
}

/** Why a settings file could not be read. `newer`: written by a newer Offprint. */
export type SettingsFileProblem = 'not-settings' | 'newer';

/** Settings out of a file. What is missing in it or makes no sense is as it came. */
export function readSettingsFile(text: string): Result<Settings, SettingsFileProblem> {
  const file = parseJson(text);
  if (file?.form !== FORM || typeof file.version !== 'number') return err('not-settings');
  return file.version > VERSION ? err('newer') : ok(parseSettings(file.settings));
}

function parseJson(text: string): Readonly<Record<string, unknown>> | null {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : null;
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}
