// Any response: a few groups and areas, every rule, jobs of random times.
import fc from "fast-check";
import type { ResolvedJob } from "../../src/scenario/resolved-response.ts";
import { onShift, type PlainResponse } from "./plain-response.ts";
import { exponential } from "./plain-scenario.ts";
import type { Tasking } from "./run-response.ts";

const groupCount = 3;
const groups = [0, 1, 2];
const lastTasking = 40_000;

const share = fc.constantFrom(0, 0.3, 1);
const shifts = fc.array(fc.nat(3), { minLength: 1, maxLength: 8 });

const job: fc.Arbitrary<Partial<ResolvedJob>> = fc.record({
  travel: fc.constantFrom(0, 300).map(exponentialOrNone),
  scene: fc.constantFrom(0, 1500).map(exponentialOrNone),
  unitsNeeded: fc.constantFrom([1], [0.5, 0.5], [0.2, 0.4, 0.4]),
  arrest: share,
  appointment: fc.constantFrom(null, { lead: exponential(4000), isOffered: null }),
  byTelephone: share,
});

export const randomResponse: fc.Arbitrary<PlainResponse> = fc.record({
  // Enough of each group at the end for everybody to be served.
  units: fc.array(
    shifts.map((list) => [...list, 3]),
    { minLength: groupCount, maxLength: groupCount },
  ),
  areas: fc.array(fc.shuffledSubarray(groups, { minLength: 1 }), { minLength: 2, maxLength: 3 }),
  grades: fc.array(job, { minLength: 3, maxLength: 3 }),
  order: fc.constantFrom("byGrade", "firstCome"),
  neighbourAfter: fc.constantFrom(0, 250, 3000, Number.POSITIVE_INFINITY),
  divert: fc.constantFrom("none", "scheduled", "priority"),
  keepFree: fc.nat(2),
  arrest: fc.constantFrom(null, {
    officerTime: exponential(5000),
    transport: { scheduled: onShift([1, 0, 2]), time: exponential(2000), officerTime: exponential(300) },
  }),
  telephone: fc.constantFrom(null, { scheduled: onShift([1, 0, 2]), time: exponential(700) }),
});

const later = fc.nat(6000);

export const randomTaskings: fc.Arbitrary<readonly Tasking[]> = fc.array(
  fc
    .record({
      at: fc.nat(lastTasking),
      grade: fc.nat(2),
      area: fc.nat(1),
      regradedAfter: fc.option(later),
      againAfter: fc.option(later),
      endsAfter: fc.option(later),
    })
    .map(({ at, grade, area, regradedAfter, againAfter, endsAfter }) => ({
      at,
      grade,
      area,
      ...(regradedAfter === null || grade === 0
        ? {}
        : { regraded: { at: at + regradedAfter, grade: grade - 1 } }),
      ...(againAfter === null ? {} : { again: { at: at + againAfter, grade: 2 - grade } }),
      ...(endsAfter === null ? {} : { endsAt: at + endsAfter }),
    })),
  { minLength: 5, maxLength: 60 },
);

function exponentialOrNone(mean: number): ResolvedJob["travel"] {
  return mean === 0 ? { kind: "constant", value: 0 } : exponential(mean);
}
