import { browser } from 'wxt/browser';
import type { IntegrityReport } from '@/utils/article/integrity-report';
import { backUpIfDue } from '@/utils/backup/make-backup';
import { noteLibrary } from '@/utils/backup/note-library';
import { stayAwake } from '@/utils/browser/stay-awake';
import { emptyTrash } from '@/utils/library/empty-trash';
import { guardLibrary } from '@/utils/library/guard-library';
import { checkLibrary, lastReport } from '@/utils/library/integrity/check-library';
import { recoverImport } from '@/utils/library/undo-import';
import { resumePictures } from './keep-pictures';

/** Name of the alarm that wakes the background for the library. */
export const TEND_ALARM = 'tend-library';
const EVERY_MINUTES = 60;
/** A library that was found sound is not looked at again for so many milliseconds. */
const SOUND_FOR = 24 * 60 * 60 * 1000;
/** A library of fewer articles is checked in a moment. */
const QUICK = 2000;

/** Sets the alarm, where it is not set: browsers may forget it when they are updated. */
export async function scheduleTending(): Promise<void> {
  if (await browser.alarms.get(TEND_ALARM)) return;
  await browser.alarms.create(TEND_ALARM, { delayInMinutes: 1, periodInMinutes: EVERY_MINUTES });
}

/**
 * At a browser's start: guards the library against what a crash left of a write, takes back what a crash left of an import, and checks the library; a large one
 * only where the last check is a day old, because it reads every row.
 */
export async function startLibrary(now = new Date()): Promise<void> {
  if (import.meta.env.CHROME) await stayAwake(guardLibrary());
  await noteLibrary(now);
  const last = await lastReport();
  if (!last || last.articles < QUICK || isOld(last, now)) await stayAwake(checkNow());
  else await recoverImport();
}

/** What the library needs from time to time: a check once a day, the trash emptied, a backup when it is due. */
export async function tendLibrary(now = new Date()): Promise<void> {
  const last = await lastReport();
  if (!last || isOld(last, now)) await stayAwake(checkNow());
  await emptyTrash(now);
  await noteLibrary(now);
  await stayAwake(backUpIfDue(now));
}

function isOld({ checkedAt }: IntegrityReport, now: Date): boolean {
  return now.getTime() - checkedAt >= SOUND_FOR;
}

async function checkNow(): Promise<void> {
  await recoverImport();
  const { repairs } = await checkLibrary();
  // Pictures that nothing would have fetched any more are queued again now.
  if (repairs.jobs > 0) await resumePictures();
}
