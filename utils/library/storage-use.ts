/** What the browser says of the room that Offprint takes. */
export interface StorageUse {
  /** Bytes on the disk, as the browser estimates them; deleted data may linger a while. */
  readonly usedBytes: number;
  /** Whether the browser promises not to clear the library to make room. */
  readonly persisted: boolean;
}

/** Room taken now. The browser's quota is left out: the figure it gives cannot predict a full disk. */
export async function storageUse(): Promise<StorageUse> {
  const [{ usage = 0 }, persisted] = await Promise.all([
    navigator.storage.estimate(),
    navigator.storage.persisted(),
  ]);
  return { usedBytes: usage, persisted };
}
