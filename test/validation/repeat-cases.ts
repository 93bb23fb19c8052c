// Contacts that come back after being answered (a product form), in steady state.
import {
  allBusy,
  inOrbit,
  inUnitsOf,
  occupancy,
  offeredPerSecond,
  ofNeeds,
  ofQueue,
  perUnitOf,
  queueLength,
  within,
} from "./readings.ts";
import type { ValidationCase } from "./validation-case.ts";

const minute = 60;
const fiveMinutes = 300;

export const repeatCases: readonly ValidationCase[] = [
  {
    id: "A44",
    file: "a44-repeats.yaml",
    source: "product form: M/M/10 with feedback through an endless orbit (Jackson; BCMP)",
    faults: ["twice-as-soon", "twenty-nine-in-a-hundred"],
    quick: { replications: 12, warmUpDays: 1, days: 7, slack: 8 },
    metrics: [
      { name: "total_contact_rate", expected: 2, read: perUnitOf(minute, offeredPerSecond()) },
      { name: "contacts_per_case", expected: 1 / 0.7, read: ofNeeds("contactsPerNeed") },
      { name: "utilisation", expected: 0.8, read: occupancy },
      { name: "P_wait", expected: 0.4091801508, read: allBusy() },
      { name: "E_Wq", expected: 0.8183603016, read: inUnitsOf(minute, ofQueue("meanWaitingTime")) },
      { name: "E_Lq", expected: 1.636720603, read: queueLength() },
      { name: "P(Wq<=1)", expected: 0.7518196932, read: within(minute) },
      { name: "P(Wq<=5)", expected: 0.9664124479, read: within(fiveMinutes) },
      { name: "E_pending_returns", expected: 36, read: inOrbit },
      {
        name: "E_case_duration_first_arrival_to_final_end",
        expected: 32.59765757,
        read: inUnitsOf(minute, ofNeeds("meanTimeToSettle")),
      },
    ],
  },
];
