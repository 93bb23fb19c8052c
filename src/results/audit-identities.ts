// Identities that hold in every replication, whatever the scenario: the book against the model, the books against each
// other, and each table against the next.
import type { ResolvedScenario } from "../scenario/resolved.ts";
import { bucketsPerHistogram } from "../statistics/histogram.ts";
import { caseIdentities, responseIdentities } from "./case-identities.ts";
import * as cohort from "./cohort-columns.ts";
import * as flow from "./flow-columns.ts";
import { hasCases } from "./has-cases.ts";
import { peopleIdentities } from "./people-identities.ts";
import { type Identity, type Residual, reader, relative, roundOff } from "./residuals.ts";
import type { Table } from "./table.ts";

const hoursPerWeek = 168;

/** Those of every scenario. */
const always: readonly Identity[] = [
  {
    name: "flow conservation",
    identity:
      "inside at start + offered = answered + abandoned + blocked + inside at end, of every queue in the window",
    unit: "contacts",
    allowed: 0,
    residuals: ({ flow: book, scenario }, { flowWhole }) =>
      scenario.queues.map(({ id }, queue) => {
        const at = reader(flowWhole, queue);
        const came = book.insideAtStart[queue]! + at(flow.flowOffered);
        const left = at(flow.flowAnswered) + at(flow.flowAbandoned) + at(flow.flowBlocked);
        return [id, came - left - book.insideAtEnd[queue]!];
      }),
  },
  {
    name: "two books",
    identity:
      "flow = cohort + carried over from the warm-up − finished after the end, of offered, answered, abandoned, blocked and waits",
    unit: "contacts",
    allowed: 0,
    residuals: (recorder, { flowWhole, whole }) =>
      recorder.scenario.queues.flatMap(({ id }, queue): Residual[] => {
        const inFlow = reader(flowWhole, queue);
        const inCohort = reader(whole, queue);
        const gap = (flowColumn: number, cohortColumn: number, what: number): Residual => [
          id,
          inFlow(flowColumn) -
            inCohort(cohortColumn) -
            recorder.flow.outside[queue * flow.flowCounts + what]!,
        ];
        const waits =
          inCohort(cohort.waitOfAnswered) + inCohort(cohort.waitOfAbandoned) + inCohort(cohort.waitOfBlocked);
        const { waitOfLeavers, waitOutside } = recorder.flow;
        return [
          [id, inWholeContacts(waitOfLeavers[queue]! - waitOutside[queue]!, waits)],
          gap(flow.flowOffered, cohort.offered, 0),
          gap(flow.flowAnswered, cohort.answered, 1),
          gap(flow.flowAbandoned, cohort.abandoned, 2),
          gap(flow.flowBlocked, cohort.blocked, 3),
        ];
      }),
  },
  {
    name: "tables",
    identity: "hours of the week, days, months and histograms add up to the same contacts, of every queue",
    unit: "contacts",
    allowed: 0,
    residuals: ({ scenario, window }, tables) =>
      scenario.queues.flatMap(({ id }, queue): Residual[] => {
        const whole = reader(tables.whole, queue);
        const cells = (table: Table, count: number, column: number) =>
          sumOf(table, queue * count, count, column);
        const counts = (histograms: Uint32Array) => countsOf(histograms, queue);
        const { answered, abandoned } = tables.waits.whole;
        return [
          ...[cohort.offered, cohort.answered, cohort.abandoned, cohort.transferred, cohort.blocked].flatMap(
            (column): Residual[] => [
              [id, cells(tables.hours, hoursPerWeek, column) - whole(column)],
              [id, cells(tables.days, window.days, column) - whole(column)],
              [id, cells(tables.channels, scenario.channels.length, column) - whole(column)],
            ],
          ),
          [id, counts(answered) - whole(cohort.answered)],
          [id, counts(abandoned) - whole(cohort.abandoned)],
          [id, counts(tables.times.whole) - whole(cohort.answered)],
        ];
      }),
  },
  {
    name: "Little's law",
    identity: "integral of the queue length = time waited inside the window by all who were in the queue",
    unit: "relative",
    allowed: roundOff,
    residuals: ({ flow: book, scenario }, { flowWhole }) =>
      scenario.queues.map(({ id }, queue) => {
        const waited = book.waitOfLeavers[queue]! - book.waitedAtStart[queue]! + book.waitedAtEnd[queue]!;
        return [id, relative(reader(flowWhole, queue)(flow.queueTime), waited)];
      }),
  },
  {
    name: "handler time",
    identity:
      "integral of busy handlers = talk + wrap-up, contact by contact; on duty = scheduled + overtime",
    unit: "relative",
    allowed: roundOff,
    residuals: ({ flow: book, scenario }, { teamWhole }) =>
      scenario.teams.flatMap(({ id }, team): Residual[] => {
        const at = reader(teamWhole, team);
        return [
          [id, relative(at(flow.busyTime), book.handleTime[team]!)],
          [id, relative(at(flow.dutyTime), at(flow.scheduledTime) + at(flow.overtime))],
        ];
      }),
  },
  {
    name: "need ledger",
    identity:
      "needs born = settled + lost + deflected + open, and needs that ring + retries made = contacts ended, under way, due or called off, over the whole run",
    unit: "contacts",
    allowed: 0,
    residuals: ({ needs, ledger, openNeeds, openContacts }) => {
      const { awaiting, deflectedEver, calledOffEver, atOnceEver } = ledger;
      const born = needs.bornEver - deflectedEver;
      const begun = needs.contactsEver + openNeeds - awaiting + calledOffEver;
      return [
        ["needs", born - needs.settledEver - needs.lostEver - openNeeds],
        ["contacts", begun - born - needs.retriesEver - atOnceEver],
        ["open", Math.max(0, openContacts - openNeeds)],
      ];
    },
  },
];

/** The identities that hold in every replication of a scenario. */
export function identitiesOf(scenario: ResolvedScenario): readonly Identity[] {
  return [
    ...always,
    ...(hasCases(scenario) ? caseIdentities : []),
    ...(scenario.response === undefined ? [] : responseIdentities),
    ...(scenario.people === undefined ? [] : peopleIdentities),
  ];
}

/** The sum of a column over neighbouring cells. */
function sumOf({ width, cells }: Table, first: number, count: number, column: number): number {
  let sum = 0;
  for (let cell = first; cell < first + count; cell++) sum += cells[cell * width + column]!;
  return sum;
}

/** The observations of one histogram. */
function countsOf(histograms: Uint32Array, histogram: number): number {
  const from = histogram * bucketsPerHistogram;
  return histograms.subarray(from, from + bucketsPerHistogram).reduce((sum, count) => sum + count, 0);
}

/** 0 for sums that agree but for round-off, and 1 otherwise. */
function inWholeContacts(one: number, other: number): number {
  return Math.abs(relative(one, other)) <= roundOff ? 0 : 1;
}
