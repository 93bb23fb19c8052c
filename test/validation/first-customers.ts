// Law's d(25): how long the first 25 customers of a day wait on average, in a bank with one teller that opens empty.
import type { CentreView } from "../../src/model/observer.ts";
import type { ResolvedScenario } from "../../src/scenario/resolved.ts";
import { recordCentre } from "../model/run-centre.ts";
import { wrappedObserver } from "../model/wrapped-observer.ts";

const customers = 25;
const minute = 60;
const secondsPerDay = 86_400;

/** Exact mean in minutes, from the recursion over the embedded chain. */
export const exactMean = 2.124489347;

/** Of each day of a replication, the mean wait of its first customers in minutes. */
export function dayMeans(scenario: ResolvedScenario, replication: number): number[] {
  const sums = new Array<number>(scenario.calendar.days).fill(0);
  let view: CentreView | null = null;
  recordCentre(scenario, replication, (recorder) =>
    wrappedObserver(recorder, {
      begun: (centre) => {
        view = centre;
        recorder.begun(centre);
      },
      answered: (contact) => {
        recorder.answered(contact);
        if (view === null) return;
        const { contacts, needs, clock } = view;
        if ((needs.ordinal[contacts.need[contact] ?? -1] ?? customers) >= customers) return;
        const rangAt = contacts.rangAt[contact] ?? Number.NaN;
        const day = Math.floor(rangAt / secondsPerDay);
        sums[day] = (sums[day] ?? 0) + ((clock[0] ?? Number.NaN) - rangAt) / minute;
      },
    }),
  );
  return sums.map((sum) => sum / customers);
}
