// Standard output and standard error. A reader who has seen enough and closes it (`| head`) is no fault.

export function print(text: string): void {
  process.stdout.write(`${text}\n`);
}

/** Lets the program go on quietly when nobody reads its output any more. */
export function bearUnread(): void {
  for (const stream of [process.stdout, process.stderr])
    stream.on("error", (fault: NodeJS.ErrnoException) => {
      if (fault.code !== "EPIPE") throw fault;
    });
}
