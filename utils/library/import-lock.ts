/** Name of the lock that an import holds while it runs, so that nobody takes it for one that died. */
export const IMPORT_LOCK = 'offprint-import';
