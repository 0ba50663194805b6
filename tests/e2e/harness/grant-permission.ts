import { cp, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { builtExtension } from './open-world.ts';

/**
 * The built extension with one of its optional permissions granted from the start: the browser's own
 * question can be answered by nobody but its user. Nothing else of it is changed.
 *
 * @returns Its folder, to be removed by the caller.
 */
export async function buildGranted(permission: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'offprint-granted-'));
  await cp(builtExtension('chrome-mv3'), folder, { recursive: true });
  const file = join(folder, 'manifest.json');
  const manifest = JSON.parse(await readFile(file, 'utf8'));
  if (!manifest.optional_permissions.includes(permission)) throw new Error(`${permission} is not optional`);
  manifest.permissions.push(permission);
  manifest.optional_permissions = manifest.optional_permissions.filter((name: string) => name !== permission);
  await writeFile(file, JSON.stringify(manifest));
  return folder;
}
