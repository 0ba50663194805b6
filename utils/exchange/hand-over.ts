import type { ExportFile } from '@/utils/export/export-file';

/** How long the browser may take to begin reading the file, milliseconds. */
const LINK_LIVES = 60_000;

/** Gives a finished file to the browser's download. */
export function handOver({ blob, name }: ExportFile, document: Document): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), LINK_LIVES);
}
