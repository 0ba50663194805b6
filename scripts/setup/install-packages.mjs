import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { run } from './run.mjs';

/**
 * Runs `npm ci` when `node_modules` is missing or differs from the lock file.
 *
 * @param {string} root Folder of package.json.
 */
export function installPackages(root) {
  if (packagesAreCurrent(root)) return;
  console.error('setup: installing the npm packages (npm ci)');
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  run(npm, ['ci', '--no-audit', '--no-fund'], { cwd: root });
}

/**
 * True when every package of the lock file is installed in its version. npm writes down what it
 * installed in a lock file of its own inside `node_modules`; packages for other platforms are absent
 * from it and marked optional in ours.
 *
 * @param {string} root
 */
export function packagesAreCurrent(root) {
  const installedFile = join(root, 'node_modules', '.package-lock.json');
  if (!existsSync(installedFile)) return false;
  const wanted = readPackages(join(root, 'package-lock.json'));
  const installed = readPackages(installedFile);
  return Object.entries(wanted).every(
    ([path, entry]) => path === '' || entry.optional === true || installed[path]?.version === entry.version,
  );
}

/**
 * @param {string} file
 * @returns {Record<string, { version?: string, optional?: boolean } | undefined> & Record<string, { version?: string, optional?: boolean }>}
 */
function readPackages(file) {
  return JSON.parse(readFileSync(file, 'utf8')).packages;
}
