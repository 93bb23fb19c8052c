// Progress on stderr: one line that renews itself on a terminal, a line now and then elsewhere.

const terminalPause = 100;
const logPause = 10_000;
const millisecondsPerSecond = 1000;

export interface Progress {
  /** Says how many of how many are done. */
  readonly report: (done: number, total: number) => void;
  /** Clears the line. */
  readonly end: () => void;
}

/** Counts `what` (such as "replication"); says nothing about work that is over at once. */
export function createProgress(what: string, stream: NodeJS.WriteStream = process.stderr): Progress {
  const startedAt = Date.now();
  const pause = stream.isTTY ? terminalPause : logPause;
  let saidAt = startedAt;
  let length = 0;
  const renew = (text: string): void => {
    stream.write(stream.isTTY ? `\r${text.padEnd(length)}` : `${text}\n`);
    length = text.length;
  };
  return {
    report(done, total) {
      const now = Date.now();
      if (now - saidAt < pause || done === total) return;
      saidAt = now;
      const left = ((now - startedAt) / done) * (total - done);
      renew(`${what} ${done} of ${total}, about ${Math.ceil(left / millisecondsPerSecond)} s left`);
    },
    end() {
      if (stream.isTTY && length > 0) stream.write(`\r${" ".repeat(length)}\r`);
    },
  };
}
