import type { RepairKind } from '@/utils/article/integrity-report';

/** Repairs of a check, counted. */
export class Tally {
  readonly repairs: Record<RepairKind, number> = {
    adopted: 0,
    orphans: 0,
    jobs: 0,
    counts: 0,
    pictures: 0,
    rebuilt: 0,
    versions: 0,
    links: 0,
  };

  add(kind: RepairKind, by = 1): void {
    this.repairs[kind] += by;
  }
}
