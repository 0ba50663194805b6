import 'fake-indexeddb/auto';
import { describe, expect, test } from 'vitest';
import { changeState } from '@/utils/library/change-state';
import { getRecord } from '@/utils/library/get-record';
import { listActivity } from '@/utils/library/list-activity';
import { noteReading } from '@/utils/library/note-reading';
import { savePosition } from '@/utils/library/save-position';
import { expectTrueCounts, keep, minute, startFresh } from './fresh-library';

startFresh();

const PLACE = { block: 2, offset: 5, quote: '三十名装卸工人', fraction: 0.4 };

describe('reading', () => {
  test('is begun by the first place noted, and the place is there again', async () => {
    const { id } = await keep();
    expect(await savePosition(id, PLACE)).toBe(true);
    expect(await getRecord(id)).toMatchObject({ position: PLACE, reading: 'reading' });
    await expectTrueCounts();
  });

  test('once finished stays read when it is looked at again', async () => {
    const { id } = await keep();
    await changeState([id], { reading: 'read' });
    await savePosition(id, PLACE);
    await noteReading(id, { seconds: 1, charactersRead: 0, finished: false });
    expect(await getRecord(id)).toMatchObject({ reading: 'read' });
  });

  test('adds to the time of the article and of the day, and counts as read once', async () => {
    const { id } = await keep();
    await noteReading(id, { seconds: 20, charactersRead: 90, finished: false }, minute(1));
    expect(await getRecord(id)).toMatchObject({ reading: 'reading', secondsRead: 20 });
    await noteReading(id, { seconds: 10, charactersRead: 60, finished: true }, minute(2));
    await noteReading(id, { seconds: 5, charactersRead: 0, finished: true }, minute(3));
    expect(await getRecord(id)).toMatchObject({
      reading: 'read',
      secondsRead: 35,
      lastReadAt: minute(3).getTime(),
    });
    const days = await listActivity('2026-11-24', '2026-11-26');
    expect(days).toMatchObject([{ saved: 1, read: 1, seconds: 35, charactersRead: 150 }]);
    expect(await listActivity('2026-11-27', '2026-11-30')).toEqual([]);
    await expectTrueCounts();
  });

  test('of an article that is gone is noted nowhere', async () => {
    expect(await savePosition(7, PLACE)).toBe(false);
    expect(await noteReading(7, { seconds: 9, charactersRead: 9, finished: true })).toBe(false);
    expect(await listActivity('2026-01-01', '2027-01-01')).toEqual([]);
  });
});
