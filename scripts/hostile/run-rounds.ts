import type { Payload } from './read-payloads.ts';
import { type Finding, runWorld, type WorldReport } from './run-payloads.ts';

/** Outcome of a run. */
export interface HostileReport {
  readonly payloads: number;
  readonly saved: number;
  /** Snippets that did something in their own page: the control. */
  readonly fired: number;
  /** Elements in readers that only a build without the sanitiser can show. */
  readonly foreign: number;
  /** Pages that Offprint gave no article of, with its reason: no fault. */
  readonly refused: readonly { readonly payload: string; readonly reason: string }[];
  readonly findings: readonly Finding[];
  /** What was broken in company and whole when it was taken again: the browser or the machine stumbled. */
  readonly stumbles: readonly Finding[];
}

/**
 * Snippets that share a browser: in the first round, and where one is broken, in those after it. In the
 * last it is alone in a fresh browser, so that what is broken there is broken by the snippet and not by
 * its neighbours, by a session grown old, or by a machine that had other things to do.
 */
const TOGETHER = [96, 12, 1] as const;
/** So many that are broken are no stumbling, and are not taken one by one. */
const TOO_MANY = 60;

/**
 * Runs every snippet, and those that are found broken again. What ran, asked or went away counts
 * whenever it was seen; broken is what is broken in the last round that it was in.
 *
 * @param onProgress - called after each browser with the number of snippets done and what was found in it.
 */
export async function runPayloads(
  extension: string,
  payloads: readonly Payload[],
  onProgress: (done: number, found: readonly Finding[]) => void,
): Promise<HostileReport> {
  const worlds: WorldReport[] = [];
  const acts: Finding[] = [];
  const stumbles: Finding[] = [];
  let broken: readonly Finding[] = [];
  let left = payloads;
  for (const size of TOGETHER) {
    stumbles.push(...broken);
    broken = [];
    for (let start = 0; start < left.length; start += size) {
      const part = left.slice(start, start + size);
      const report = await runWorld(extension, part);
      worlds.push(report);
      acts.push(...report.findings.filter(({ kind }) => kind !== 'broken'));
      broken = [...broken, ...report.findings.flatMap((finding) => nameBroken(finding, part))];
      onProgress(
        left === payloads ? Math.min(start + size, payloads.length) : payloads.length,
        report.findings,
      );
    }
    const names = new Set(broken.map(({ payload }) => payload));
    left = payloads.filter(({ id }) => names.has(id));
    if (left.length === 0 || (size < TOGETHER[0] && left.length > TOO_MANY)) break;
  }
  const still = new Set(broken.map(({ payload }) => payload));
  const saved = new Set(worlds.flatMap((world) => [...world.saved]));
  const refused = new Map(worlds.flatMap((world) => [...world.refused]));
  return {
    payloads: payloads.length,
    saved: saved.size,
    fired: new Set(worlds.flatMap((world) => [...world.fired])).size,
    foreign: worlds.reduce((sum, { foreign }) => sum + foreign, 0),
    refused: [...refused]
      .filter(([payload]) => !saved.has(payload))
      .map(([payload, reason]) => ({ payload, reason })),
    findings: [...acts, ...broken],
    stumbles: stumbles.filter(({ payload }) => !still.has(payload)),
  };
}

/** What is broken, by snippet: where it is nobody's in particular, it is everybody's who was there. */
function nameBroken(finding: Finding, part: readonly Payload[]): readonly Finding[] {
  if (finding.kind !== 'broken') return [];
  if (part.some(({ id }) => id === finding.payload)) return [finding];
  return part.map(({ id }) => ({ ...finding, payload: id }));
}
