// Officers: calls that bring jobs (Jackson's tandem), and units that prefer some places to others (the hypercube).
import {
  awayNote,
  closedNote,
  groupTimeNote,
  jobsNote,
  jobWaitNote,
  officersNoted,
  sinceBirthNote,
  unitTimeNote,
  waitedNote,
  windowNote,
} from "./officers-noted.ts";
import { allBusy, inUnitsOf, noted, occupancy, ofQueue } from "./readings.ts";
import type { ValidationCase } from "./validation-case.ts";

const minute = 60;
const hour = 3600;
const units = 22;

export const officerCases: readonly ValidationCase[] = [
  {
    id: "A36",
    file: "a36-calls-then-dispatch.yaml",
    source: "product form (Jackson): two queues in a row, each as if it were alone",
    faults: ["one-unit-more", "one-in-three-is-dispatched"],
    listen: officersNoted,
    quick: { replications: 12, warmUpDays: 1, days: 14, slack: 14 },
    metrics: [
      { name: "call_P_wait", expected: 0.5696624302, read: allBusy() },
      { name: "call_E_Wq", expected: 2.441410415, read: inUnitsOf(minute, ofQueue("meanWaitingTime")) },
      { name: "call_utilisation", expected: 0.825, read: occupancy },
      { name: "dispatch_P_wait", expected: 0.2093626959, read: noted(waitedNote, jobsNote) },
      { name: "dispatch_E_Wq", expected: 2.015255897, read: inUnitsOf(minute, noted(jobWaitNote, jobsNote)) },
      { name: "dispatch_E_queue", expected: 0.7758735202, read: noted(jobWaitNote, windowNote) },
      {
        name: "dispatch_utilisation",
        expected: 0.7875,
        read: inUnitsOf(units, noted(unitTimeNote, windowNote)),
      },
      {
        name: "E_total_time_call_to_incident_closed",
        expected: 53.95666631,
        read: inUnitsOf(minute, noted(sinceBirthNote, closedNote)),
      },
    ],
  },
  {
    id: "A39, B09",
    file: "a39-hypercube.yaml",
    source:
      "hypercube of eight states; Larson and Odoni, Urban Operations Research, 5.5.3: workloads 0.5574, 0.4734, 0.4693",
    faults: ["three-prefers-two", "neighbours-wait-a-minute"],
    listen: officersNoted,
    quick: { replications: 24, warmUpDays: 1, days: 84, slack: 6 },
    metrics: [
      ...[0.5573640121, 0.4733722861, 0.4692637018].map((expected, group) => ({
        name: `workload_unit${group + 1}`,
        expected,
        read: noted(groupTimeNote(group), windowNote),
      })),
      { name: "P_delay", expected: 0.2368421053, read: noted(waitedNote, jobsNote) },
      { name: "E_Wq", expected: 0.1578947368, read: inUnitsOf(hour, noted(jobWaitNote, jobsNote)) },
      {
        name: "fraction_dispatches_out_of_primary_area",
        expected: 0.4353251582,
        read: noted(awayNote, jobsNote),
      },
    ],
  },
];
