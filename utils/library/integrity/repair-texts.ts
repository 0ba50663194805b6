import { eraseVersion, VERSION_TABLES } from '@/utils/library/erase-version';
import { database } from '@/utils/storage/database';
import type { VersionRow } from '@/utils/storage/rows';
import type { Tally } from './tally';

/**
 * Makes the clean view of a version again from its text, or the text from the view, where one of them
 * is gone. A version of which neither is left is dropped; its article then goes back to another one.
 */
export async function repairTexts(tally: Tally): Promise<void> {
  const { versions, bodies, texts } = database;
  const [all, withBody, withText] = await database.transaction('r', [versions, bodies, texts], () =>
    Promise.all([versions, bodies, texts].map((table) => table.toCollection().primaryKeys())),
  );
  const bodied = new Set(withBody);
  const worded = new Set(withText);
  for (const id of (all ?? []) as number[]) {
    if (!bodied.has(id) || !worded.has(id)) await repairVersion(id, tally);
  }
}

async function repairVersion(id: number, tally: Tally): Promise<void> {
  await database.transaction('rw', [...VERSION_TABLES, database.pending], async () => {
    const version = await database.versions.get(id);
    const body = await database.bodies.get(id);
    const text = await database.texts.get(id);
    if (!version || (body && text)) return;
    if (!body && !text) {
      await eraseVersion(id);
      tally.add('versions');
      return;
    }
    if (text) await database.bodies.put({ versionId: id, html: writeParagraphs(text.text) });
    if (body) await rebuildText(version, body.html);
    tally.add('rebuilt');
  });
}

async function rebuildText({ id, articleId }: VersionRow, html: string): Promise<void> {
  await database.texts.put({ versionId: id, text: readText(html) });
  await database.pending.put({ articleId });
}

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

function writeParagraphs(text: string): string {
  const escaped = (line: string) => line.replace(/[&<>]/g, (character) => ESCAPES[character] ?? '');
  return text
    .split('\n')
    .map((line) => `<p>${escaped(line)}</p>`)
    .join('');
}

/** The words of sanitised markup, a line a block: rougher than what capturing reads, but nothing is missing. */
function readText(html: string): string {
  return html
    .replace(/<\/(p|h[1-6]|li|blockquote|figure|pre|tr|div)>/g, '\n')
    .replace(/<[^>]*>/g, '')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&nbsp;/g, '\u00a0')
    .replace(/&amp;/g, '&')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('\n');
}
