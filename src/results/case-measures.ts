// Measures of needs by what they truly are, and of triage. A need belongs to the month of its birth and to its true
// grade then; needs that are alive at the end are counted as they stand.
import * as cases from "./case-columns.ts";
import { column, type Measure, type Sum } from "./measure.ts";

/** Needs that made contact. */
export const brought: Sum = (cells, base) => cells[base + cases.born]! - cells[base + cases.deflected]!;
/** Of needs for which nobody has to come, handled early enough to be judged. */
const judged: Sum = (cells, base) => cells[base + cases.handledAlone]! + cells[base + cases.handledTasked]!;

/** Of the whole centre, where needs have reasons. */
export const reasonMeasures: readonly Measure[] = [
  {
    name: "deflectedPerDay",
    unit: "needs/day",
    definition:
      "needs born that found what they wanted without a contact (campaigns, a better website), per day",
    numerator: column(cases.deflected),
    denominator: "day",
  },
  {
    name: "duplicatesPerDay",
    unit: "needs/day",
    definition: "further callers about an incident that somebody else rang about first, per day",
    numerator: column(cases.duplicates),
    denominator: "day",
  },
];

/** Of the whole centre, where there is triage. */
export const centreCaseMeasures: readonly Measure[] = [
  {
    name: "rightFirstTimeRatio",
    unit: "share",
    definition:
      "of needs that truly need no deployment and for which no officer was tasked: no further contact within the time of the scenario (28 days unless said) after the end of the first conversation with a handler ÷ all of them; observed, of those handled in the window at least that long before its end, by the month in which they were handled",
    numerator: column(cases.rightFirstTime),
    denominator: column(cases.handledAlone),
  },
  {
    name: "unneededTaskingRatio",
    unit: "share",
    definition:
      "needs that truly need no deployment and for which an officer was tasked all the same ÷ (those + those of rightFirstTimeRatio)",
    numerator: column(cases.handledTasked),
    denominator: judged,
  },
  {
    name: "duplicatesRecognisedRatio",
    unit: "share",
    definition: "further callers who were recognised as calling about a known incident ÷ further callers",
    numerator: column(cases.recognised),
    denominator: column(cases.duplicates),
  },
  {
    name: "hiddenEmergenciesPerDay",
    unit: "needs/day",
    definition:
      "needs that are truly immediate and ring first anywhere but the handlers' queue of the best priority, per day",
    numerator: column(cases.hidden),
    denominator: "day",
  },
  {
    name: "meanTimeHidden",
    unit: "s",
    definition:
      "of hidden emergencies that became known: from birth until a handler graded it or recognised a graded incident, or the switchboard noticed ÷ those",
    numerator: column(cases.timeHidden),
    denominator: column(cases.hiddenKnown),
  },
  {
    name: "hiddenEmergenciesUnseenPerDay",
    unit: "needs/day",
    definition: "hidden emergencies that gave up for good before anybody graded or noticed them, per day",
    numerator: column(cases.hiddenLost),
    denominator: "day",
  },
  {
    name: "hiddenEmergenciesSettledUnseenPerDay",
    unit: "needs/day",
    definition:
      "hidden emergencies that ended with the switchboard's advice, an extension or an untrained ear, ungraded and unnoticed, per day",
    numerator: column(cases.hiddenSettled),
    denominator: "day",
  },
];

/** By true grade. */
export const trueGradeMeasures: readonly Measure[] = [
  {
    name: "underGradedRatio",
    unit: "share",
    definition: "needs whose first grade was less urgent than their true one ÷ graded needs, by true grade",
    numerator: column(cases.underGraded),
    denominator: column(cases.graded),
  },
  {
    name: "overGradedRatio",
    unit: "share",
    definition: "needs whose first grade was more urgent than their true one ÷ graded needs, by true grade",
    numerator: column(cases.overGraded),
    denominator: column(cases.graded),
  },
  {
    name: "meanTimeUntilKnown",
    unit: "s",
    definition:
      "from birth until a handler graded it or recognised a graded incident, or the switchboard noticed an emergency ÷ needs of which that is so, by true grade",
    numerator: column(cases.timeUntilKnown),
    denominator: column(cases.known),
  },
  {
    name: "meanTimeUntilGraded",
    unit: "s",
    definition:
      "from birth to the first of graded (or recognised as a graded incident), attended or settled, at most the cap of its reason ÷ needs that made contact, by true grade; who gives up before counts the cap, and so does a hidden emergency that is settled unseen, who waits at the end counts up to the end",
    numerator: column(cases.timeUntilGraded),
    denominator: brought,
  },
];

/** By true grade, where officers are tasked. */
export const officerMeasures: readonly Measure[] = [
  {
    name: "meanTimeToOfficer",
    unit: "s",
    definition: "from birth until an officer attended ÷ needs attended, by true grade",
    numerator: column(cases.timeToOfficer),
    denominator: column(cases.attended),
  },
  {
    name: "attendedRatio",
    unit: "share",
    definition: "needs that an officer attended ÷ needs that made contact, by true grade",
    numerator: column(cases.attended),
    denominator: brought,
  },
];

/** Of non-urgent needs; the cells of the last two grades are `stride` doubles apart. */
export function repeatRatio(stride: number): Measure {
  const both =
    (what: number): Sum =>
    (cells, base) =>
      cells[base + what]! + cells[base + stride + what]!;
  return {
    name: "repeatRatio",
    unit: "share",
    definition:
      "needs, truly scheduled or without deployment, that rang again after speaking to a handler, because they were not right first time or to chase ÷ those of them that spoke to a handler",
    numerator: both(cases.repeated),
    denominator: both(cases.handled),
  };
}
