import { spawnSync } from 'node:child_process';

/**
 * Runs a command to its end. Its output goes to standard error, so that a command whose standard
 * output is data can set itself up first.
 *
 * @param {string} command
 * @param {string[]} args
 * @param {{ cwd?: string, env?: Record<string, string | undefined> }} [options]
 * @throws {Error} when it cannot be started or ends with anything but 0.
 */
export function run(command, args, options = {}) {
  const { status, error } = spawnSync(command, args, {
    cwd: options.cwd,
    env: { ...process.env, ...options.env },
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  });
  if (error) throw new Error(`${command} could not be started: ${error.message}`);
  if (status !== 0) throw new Error(`${command} ${args.join(' ')} ended with ${status}`);
}
