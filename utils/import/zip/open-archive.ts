import { err, ok, type Result } from '@/utils/result/result';

/** A file of an archive. */
export interface ArchiveFile {
  readonly name: string;
  /** Bytes when unpacked. */
  readonly size: number;
  /** Its bytes, checked against size and checksum; null where they do not hold. */
  readonly read: () => Promise<Uint8Array<ArrayBuffer> | null>;
}

/** Why an archive is not opened: it is none or damaged, or it is made to hurt. */
export type ArchiveProblem = 'damaged' | 'unsafe' | 'too-large';

const MOST_FILES = 50_000;
const MOST_BYTES = 2 * 1024 ** 3;
/** Text shrinks to a tenth, rarely to a thirtieth; what grows a hundredfold is a bomb. */
const MOST_RATIO = 100;
/** Small archives of a few alike files may be that dense without harm. */
const HARMLESS = 10 * 1024 ** 2;

/** True for the beginning of a zip archive. */
export function isArchive(head: Uint8Array): boolean {
  return head[0] === 0x50 && head[1] === 0x4b && head[2] === 0x03 && head[3] === 0x04;
}

/**
 * Opens a zip archive of any size: its list of files is read, the files themselves only when asked
 * for. Names that lead out of the archive, encrypted files and archives over the caps are refused.
 */
export async function openArchive(file: Blob): Promise<Result<readonly ArchiveFile[], ArchiveProblem>> {
  // Large, and only needed here: it is loaded with the first archive.
  const { BlobReader, configure, Uint8ArrayWriter, ZipReader } = await import('@zip.js/zip.js');
  configure({ useWebWorkers: false });
  const reader = new ZipReader(new BlobReader(file), { checkSignature: true });
  try {
    const files: ArchiveFile[] = [];
    let total = 0;
    for await (const entry of reader.getEntriesGenerator()) {
      if (entry.directory) continue;
      total += entry.uncompressedSize;
      if (files.length >= MOST_FILES || total > MOST_BYTES) return err('too-large');
      if (entry.encrypted || isUnsafe(entry.filename)) return err('unsafe');
      const read = async () => {
        try {
          return (await entry.getData(new Uint8ArrayWriter())) as Uint8Array<ArrayBuffer>;
        } catch {
          return null;
        }
      };
      files.push({ name: entry.filename, size: entry.uncompressedSize, read });
    }
    if (total > HARMLESS && total > file.size * MOST_RATIO) return err('unsafe');
    return ok(files);
  } catch (error) {
    return err(/unsafe/i.test(String(error)) ? 'unsafe' : 'damaged');
  }
}

function isUnsafe(name: string): boolean {
  return /^[/\\]|^[a-z]:|(?:^|[/\\])\.\.(?:[/\\]|$)|\0/i.test(name);
}
