import type { SaveErrorCode, SaveFailure } from './save-receipt';

/**
 * A change by the reader that could not be written, thrown: there are many such changes, and they all
 * have the same answer, which the page gives in one place. Nothing has changed then.
 */
export class WriteFailure extends Error {
  override readonly name = 'WriteFailure';
  readonly code: SaveErrorCode;

  constructor({ code, message }: SaveFailure) {
    super(message);
    this.code = code;
  }
}
