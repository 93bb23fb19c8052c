// Something could not be written or read back: the disk, the permissions, or what already lies there.

export class StorageError extends Error {
  readonly path: string;

  constructor(path: string, reason: string, options?: ErrorOptions) {
    super(`${path}: ${reason}`, options);
    this.name = "StorageError";
    this.path = path;
  }
}

/** The system's own words for a failed file operation, without its stack. */
export function reasonOf(fault: unknown): string {
  return fault instanceof Error ? fault.message : String(fault);
}
