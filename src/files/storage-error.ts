// Something could not be written or read back: the disk, the permissions, or what already lies there.

export class StorageError extends Error {
  /** @param message - begins with the path. */
  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = "StorageError";
  }
}

/** What the system found, by its own code. */
const findings: ReadonlyMap<string, string> = new Map([
  ["EACCES", "no permission"],
  ["EISDIR", "a folder in its place"],
  ["ELOOP", "links that lead in a circle"],
  ["ENAMETOOLONG", "a name that is too long"],
  ["ENOENT", "no such file or folder"],
  ["ENOSPC", "no space left on the disk"],
  ["ENOTDIR", "a file where its path needs a folder"],
  ["EPERM", "no permission"],
  ["EROFS", "a disk that can only be read"],
]);

/** What stood in the way of a file operation, in one short line; the system's own words where there are no better ones. */
export function reasonOf(fault: unknown): string {
  if (!(fault instanceof Error)) return String(fault);
  const code = "code" in fault ? String(fault.code) : "";
  return findings.get(code) ?? fault.message;
}
