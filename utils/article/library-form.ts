/**
 * Names of the complete JSON form, which `docs/formats.md` describes. A reader refuses a file whose
 * version is higher than its own; a change that an old reader would misread raises it.
 */
export const LIBRARY_FORMAT = 'offprint-library';
export const LIBRARY_VERSION = 1;
