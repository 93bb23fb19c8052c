// What officers do, line by line. The first need tasked is `a`, the second `b`; groups of units are numbers.
import type { Jobs } from "../../src/model/jobs.ts";
import { type PlainResponse, plainResponse } from "./plain-response.ts";
import { runResponse, type Tasking } from "./run-response.ts";

const firstLetter = "a".charCodeAt(0);

/** Such as `60 a attended`, sixty seconds after the start. */
export function responseStory(plain: PlainResponse, taskings: readonly Tasking[], until?: number): string[] {
  const lines: string[] = [];
  runResponse({
    response: plainResponse(plain),
    taskings,
    ...(until === undefined ? {} : { until }),
    listen: (now) => {
      let jobs: Jobs | null = null;
      const tell = (job: number, what: string) => {
        const letter = String.fromCharCode(firstLetter + (jobs?.ordinal[job] ?? 0));
        lines.push(`${now()} ${letter} ${what}`);
      };
      return {
        responseBegun: (all) => {
          jobs = all;
        },
        jobRaised: () => undefined,
        jobRegraded: (job, grade) => tell(job, `regraded ${grade}`),
        unitSent: (job, group) => tell(job, `is sent ${group}`),
        unitDiverted: (job) => tell(job, "loses a unit"),
        jobAttended: (job) => tell(job, "attended"),
        unitReleased: (job, seconds) => tell(job, `took a unit ${seconds}`),
        jobClosed: (job) => tell(job, "closed"),
        unitsChange: () => undefined,
      };
    },
  });
  return lines;
}
