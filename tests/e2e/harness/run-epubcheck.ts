import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/**
 * Debian's command is a Java archive that only runs by itself where the kernel was told how, so it is
 * handed to Java.
 */
const archive = (process.env.PATH ?? '')
  .split(delimiter)
  .map((folder) => join(folder, 'epubcheck'))
  .find(existsSync);

/** False where there is no epubcheck; the setup scripts install it on Debian. */
export const hasEpubcheck =
  archive !== undefined && spawnSync('java', ['-jar', archive, '--help']).error === undefined;

/**
 * What epubcheck says of a book, an error or a warning a line; empty for nothing.
 *
 * @throws {Error} where it did not run to its end.
 */
export function runEpubcheck(file: string): readonly string[] {
  const { stdout, stderr } = spawnSync('java', ['-jar', archive ?? '', file], { encoding: 'utf8' });
  const output = `${stdout}${stderr}`;
  if (!/Messages: |No errors or warnings/i.test(output)) throw new Error(output);
  return output.split('\n').filter((line) => /^(?:ERROR|WARNING|FATAL)\b/.test(line));
}
