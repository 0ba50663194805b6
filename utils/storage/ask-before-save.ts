import Dexie from 'dexie';
import { NONE } from './counts';
import { answerOf } from './put-rows';
import type { ActivityRow, ArticleRow, CountsRow } from './rows';

/** What a save has to know before it writes. */
export interface BeforeSave {
  /** The article that the page is known as. */
  readonly known: ArticleRow | undefined;
  /** Numbers for a new article and for its version. */
  readonly number: number;
  readonly versionId: number;
  readonly counts: CountsRow;
  /** What was done on the day so far. */
  readonly day: ActivityRow | undefined;
}

/**
 * Asks for all of it at once. Other rows have to name the article and its version before these are known
 * whole, and before it is known whether the article is new: empty rows, which stand in no index, hold
 * their places until then.
 *
 * @param day - its name in the table `activity`.
 */
export async function askBeforeSave(
  transaction: IDBTransaction,
  urlKey: string,
  day: string,
): Promise<BeforeSave> {
  const table = (name: string) => transaction.objectStore(name);
  const [known, number, versionId, counts = NONE, done] = await Dexie.Promise.all([
    answerOf<ArticleRow | undefined>(table('articles').index('urlKey').get(urlKey)),
    answerOf(table('articles').add({})),
    answerOf(table('versions').add({})),
    answerOf<CountsRow | undefined>(table('kv').get('counts')),
    answerOf<ActivityRow | undefined>(table('activity').get(day)),
  ]);
  return { known, number: Number(number), versionId: Number(versionId), counts, day: done };
}
