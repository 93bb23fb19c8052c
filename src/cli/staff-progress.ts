// Progress of a search on stderr: nobody knows how many plans it will take, so it says what is being done.

const terminalPause = 100;
const logPause = 10_000;
const millisecondsPerSecond = 1000;

export interface TrialProgress {
  readonly report: (trials: number, doing: string) => void;
  /** Clears the line. */
  readonly end: () => void;
}

/** Counts `what` (such as "plan"); says nothing about a search that is over at once. */
export function trialProgress(what: string, stream: NodeJS.WriteStream = process.stderr): TrialProgress {
  const startedAt = Date.now();
  const pause = stream.isTTY ? terminalPause : logPause;
  let saidAt = startedAt;
  let length = 0;
  return {
    report(trials, doing) {
      const now = Date.now();
      if (now - saidAt < pause) return;
      saidAt = now;
      const text = `${what} ${trials}: ${doing}, ${Math.round((now - startedAt) / millisecondsPerSecond)} s so far`;
      stream.write(stream.isTTY ? `\r${text.padEnd(length)}` : `${text}\n`);
      length = text.length;
    },
    end() {
      if (stream.isTTY && length > 0) stream.write(`\r${" ".repeat(length)}\r`);
    },
  };
}
