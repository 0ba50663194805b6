import { parse } from 'papaparse';

/** A row of a table by the names of its columns, in lower case. */
export interface TableRow {
  /** Line of the file on which it begins, from 1. */
  readonly line: number;
  readonly cells: ReadonlyMap<string, string>;
  /** Not closed by a quotation mark: it has swallowed what follows. */
  readonly isBroken: boolean;
}

export interface Table {
  readonly columns: ReadonlySet<string>;
  readonly rows: readonly TableRow[];
}

/** A table whose first row names its columns, in whatever order; null where the text is no table. */
export function readTable(text: string): Table | null {
  const head = text.slice(0, text.search(/[\r\n]|$/));
  const delimiter = [',', ';', '\t'].find((sign) => head.includes(sign));
  if (!delimiter) return null;
  const { data, errors } = parse<string[]>(text, { delimiter, header: false, skipEmptyLines: false });
  const broken = new Set(errors.filter(({ type }) => type === 'Quotes').map(({ row }) => row));
  const [names = [], ...lines] = data;
  const columns = names.map((name) => name.trim().toLowerCase());
  const rows: TableRow[] = [];
  let line = 1 + heightOf(names);
  for (const [index, cells] of lines.entries()) {
    if (cells.some((cell) => cell.trim() !== '')) {
      const named = columns.map((column, at) => [column, cells[at] ?? ''] as const);
      rows.push({ line, cells: new Map(named), isBroken: broken.has(index + 1) });
    }
    line += heightOf(cells);
  }
  return { columns: new Set(columns.filter((column) => column !== '')), rows };
}

/** Lines that a row takes: quoted cells may hold line ends. */
function heightOf(cells: readonly string[]): number {
  return cells.reduce((sum, cell) => sum + (cell.match(/\r\n|\r|\n/g)?.length ?? 0), 1);
}
