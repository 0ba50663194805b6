import type { EntityTable } from 'dexie';

/**
 * Takes the next number of a table, for a row that other rows of the same transaction have to name
 * before it is known whole: an empty row, which stands in no index, holds its place until then.
 */
export function takeNumber<Row extends { readonly id: number }>(
  table: EntityTable<Row, 'id'>,
): Promise<number> {
  return table.add({} as Parameters<typeof table.add>[0]) as Promise<number>;
}
