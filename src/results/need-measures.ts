// Measures on the need basis, counted in the month in which the need was born.
import { column, type Measure, type Sum } from "./measure.ts";
import * as need from "./need-book.ts";

const ended: Sum = (cells, base) => cells[base + need.settled]! + cells[base + need.lost]!;

/** Measures on the need basis: one person who rings three times is one need. */
export const needMeasures: readonly Measure[] = [
  {
    name: "needsPerDay",
    unit: "needs/day",
    definition: "needs born, per day",
    numerator: column(need.born),
    denominator: "day",
  },
  {
    name: "needsLostRatio",
    unit: "share",
    definition:
      "needs that gave up for good ÷ (settled + lost); who leaves a voicemail and does not chase counts as settled",
    numerator: column(need.lost),
    denominator: ended,
  },
  {
    name: "contactsPerNeed",
    unit: "contacts",
    definition: "contacts made by needs that ended ÷ (settled + lost)",
    numerator: column(need.contactsOfEnded),
    denominator: ended,
  },
  {
    name: "meanWaitPerNeed",
    unit: "s",
    definition: "time in all queues over all contacts of needs that ended ÷ (settled + lost)",
    numerator: column(need.waitOfEnded),
    denominator: ended,
  },
  {
    name: "meanTimeToSettle",
    unit: "s",
    definition: "from the first ring of the first contact to the end of the last, of the settled ÷ settled",
    numerator: column(need.timeToSettle),
    denominator: column(need.settled),
  },
  {
    name: "upgradesPerDay",
    unit: "contacts/day",
    definition: "contacts that the switchboard transferred to an emergency queue, per day",
    numerator: column(need.upgraded),
    denominator: "day",
  },
  {
    name: "voicemailsPerDay",
    unit: "contacts/day",
    definition: "contacts put through to an extension where nobody answered, per day",
    numerator: column(need.leftVoicemail),
    denominator: "day",
  },
];
