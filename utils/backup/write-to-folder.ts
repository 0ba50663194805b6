/**
 * Writes a file into a folder that the user has picked. What is there under that name is replaced only
 * when the new content is whole.
 *
 * @returns Bytes on the disk.
 * @throws {DOMException} `NotAllowedError` where the browser wants to be asked again, `NotFoundError` where the folder is gone.
 */
export async function writeToFolder(
  folder: FileSystemDirectoryHandle,
  name: string,
  blob: Blob,
): Promise<number> {
  const handle = await folder.getFileHandle(name, { create: true });
  await blob.stream().pipeTo(await handle.createWritable());
  return (await handle.getFile()).size;
}

/** Deletes files of a picked folder. Those that are gone already are passed over. */
export async function removeFromFolder(
  folder: FileSystemDirectoryHandle,
  names: readonly string[],
): Promise<void> {
  for (const name of names) await folder.removeEntry(name).catch(() => undefined);
}
