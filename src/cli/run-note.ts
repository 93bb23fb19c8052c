// What varies between two equal results, kept beside them: when, where and how fast the command ran.

import type { RunNote } from "../files/result-folder.ts";

const millisecondsPerSecond = 1000;

/** Begins to measure a command; what is returned makes the note of `run.json` when the command is over. */
export function noteRun(): () => RunNote {
  const startedAt = new Date();
  return () => ({
    startedAt: startedAt.toISOString(),
    wallTime: (Date.now() - startedAt.getTime()) / millisecondsPerSecond,
    node: process.version,
    platform: `${process.platform}-${process.arch}`,
    command: process.argv.slice(2),
    folder: process.cwd(),
  });
}
