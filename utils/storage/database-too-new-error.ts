/** The library was written by a newer Offprint than this one, which therefore leaves it alone. */
export class DatabaseTooNewError extends Error {
  override readonly name = 'DatabaseTooNewError';

  constructor(found: number, known: number) {
    super(`the library has schema ${found}, this version of Offprint knows ${known}`);
  }
}
