import { Reading } from './reading';

const byTab = new Map<number, Reading>();

/**
 * Reads a tab's page. One that is being read or saved already is joined, so that opening the popup
 * twice saves once.
 */
export function openReading(tabId: number, anyway: boolean): Reading {
  const running = byTab.get(tabId);
  if (running?.isUnderWay && running.anyway === anyway) return running;
  const reading = new Reading(tabId, anyway);
  byTab.set(tabId, reading);
  void reading.run().finally(() => {
    if (byTab.get(tabId) === reading) byTab.delete(tabId);
  });
  return reading;
}
