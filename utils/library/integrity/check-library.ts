import type { IntegrityReport } from '@/utils/article/integrity-report';
import { attemptWrite } from '@/utils/storage/attempt-write';
import { database } from '@/utils/storage/database';
import { getKv } from '@/utils/storage/kv';
import { type QueryObserver, watchQuery } from '@/utils/storage/watch-query';
import { adoptVersions } from './adopt-versions';
import { dropOrphans } from './drop-orphans';
import { recountLibrary } from './recount-library';
import { repairArticles } from './repair-articles';
import { repairPictures } from './repair-pictures';
import { repairTexts } from './repair-texts';
import { Tally } from './tally';

/**
 * Checks the whole library and puts right what can be, in small transactions, so that saving and
 * reading go on beside it. No article and no text of a version is given up. The report is
 * kept, but for a full disk, which is no reason not to give it.
 *
 * @param deep - measures the bytes of every picture too: slow, for when the user asks.
 */
export async function checkLibrary(deep = false, now = new Date()): Promise<IntegrityReport> {
  const tally = new Tally();
  await adoptVersions(tally);
  await dropOrphans(tally);
  await repairTexts(tally);
  const articles = await repairArticles(tally);
  await repairPictures(deep, tally);
  await recountLibrary(tally);
  const report = { checkedAt: now.getTime(), articles, deep, repairs: { ...tally.repairs } };
  await attemptWrite([database.kv], () => database.kv.put({ key: 'integrity', report }));
  return report;
}

/** The report of the last check; null where there was none yet. */
export async function lastReport(): Promise<IntegrityReport | null> {
  return (await getKv('integrity'))?.report ?? null;
}

/** Follows {@link lastReport}. */
export function watchReport(observer: QueryObserver<IntegrityReport | null>, signal: AbortSignal): void {
  watchQuery(lastReport, observer, signal);
}
