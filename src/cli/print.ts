// Standard output. A reader who has seen enough and closes it (`| head`) is no fault.

export function print(text: string): void {
  process.stdout.write(`${text}\n`);
}

/** Lets the program go on quietly when nobody reads its output any more. */
export function bearUnread(): void {
  process.stdout.on("error", (fault: NodeJS.ErrnoException) => {
    if (fault.code !== "EPIPE") throw fault;
  });
}
