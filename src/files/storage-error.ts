// Something could not be written or read back: the disk, the permissions, or what already lies there.

export class StorageError extends Error {
  /** @param message - begins with the path. */
  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = "StorageError";
  }
}

/** The system's own words for a failed file operation, without its stack. */
export function reasonOf(fault: unknown): string {
  return fault instanceof Error ? fault.message : String(fault);
}
