import 'fake-indexeddb/auto';
import { describe, expect, test } from 'vitest';
import {
  changeBackupPlan,
  getBackupPlan,
  isBackupDue,
  needsBackupReminder,
  noteBackup,
  noteBackupFailure,
  quietBackupReminder,
} from '@/utils/library/backup-plan';
import { minute, startFresh } from './fresh-library';

startFresh();

const DAY = 24 * 60 * 60 * 1000;

function made(number: number) {
  return { at: number * DAY, name: `backup-${number}.json`, size: 10, articles: 1 };
}

describe('the plan of backups', () => {
  test('keeps so many, and names those that are too many, the oldest first', async () => {
    await changeBackupPlan({ way: 'downloads', keep: 2 });
    expect(await noteBackup(made(1))).toEqual([]);
    expect(await noteBackup(made(2))).toEqual([]);
    expect(await noteBackup(made(3))).toEqual([made(1)]);
    expect((await getBackupPlan()).made).toEqual([made(2), made(3)]);
    await changeBackupPlan({ keep: 1 });
    expect(await noteBackup(made(4))).toEqual([made(2), made(3)]);
  });

  test('is due as often as is set, and not at once after a failure', async () => {
    expect(isBackupDue(await getBackupPlan(), minute(0))).toBe(false);
    await changeBackupPlan({ way: 'downloads', everyDays: 7 });
    expect(isBackupDue(await getBackupPlan(), minute(0))).toBe(true);
    await noteBackup({ ...made(1), at: minute(0).getTime() });
    expect(isBackupDue(await getBackupPlan(), new Date(minute(0).getTime() + 7 * DAY - 1))).toBe(false);
    const due = new Date(minute(0).getTime() + 7 * DAY);
    expect(isBackupDue(await getBackupPlan(), due)).toBe(true);
    await noteBackupFailure('disk-full', due);
    expect(isBackupDue(await getBackupPlan(), due)).toBe(false);
    expect(isBackupDue(await getBackupPlan(), new Date(due.getTime() + DAY))).toBe(true);
    await noteBackup({ ...made(1), at: due.getTime() });
    expect((await getBackupPlan()).failure).toBeNull();
  });

  test('reminds where there is something to lose and nothing to fall back on', async () => {
    const plan = await getBackupPlan();
    expect(needsBackupReminder(plan, 3, minute(0))).toBe(false);
    expect(needsBackupReminder(plan, 30, minute(0))).toBe(true);
    await quietBackupReminder(minute(0));
    expect(needsBackupReminder(await getBackupPlan(), 30, new Date(minute(0).getTime() + 30 * DAY))).toBe(
      false,
    );
    expect(needsBackupReminder(await getBackupPlan(), 30, new Date(minute(0).getTime() + 31 * DAY))).toBe(
      true,
    );
    await changeBackupPlan({ way: 'folder' });
    await noteBackup({ ...made(1), at: minute(0).getTime() });
    expect(needsBackupReminder(await getBackupPlan(), 30, minute(5))).toBe(false);
    expect(needsBackupReminder(await getBackupPlan(), 30, new Date(minute(0).getTime() + 32 * DAY))).toBe(
      true,
    );
  });
});

test('a backup made twice within one second is one file, which is not taken away as the older one', async () => {
  const made = { at: 1, name: 'offprint-backup-1.json', size: 9, articles: 1 };
  await changeBackupPlan({ way: 'downloads', keep: 1 });
  expect(await noteBackup(made)).toEqual([]);
  expect(await noteBackup(made)).toEqual([]);
  expect((await getBackupPlan()).made).toEqual([made]);
});
