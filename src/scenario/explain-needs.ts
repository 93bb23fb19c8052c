// Needs and triage in words: why people call, what handlers make of it at this depth, and who rings again.
import { meanOf } from "../random/moments.ts";
import { plural } from "../words/plural.ts";
import { gradeSharesOf, reasonSharesOf } from "./need-mix.ts";
import { shareWords, spanWords, threeDigits } from "./number-words.ts";
import type { ResolvedScenario } from "./resolved.ts";
import type { ResolvedReason, ResolvedRepeat, ResolvedReturn, ResolvedTriage } from "./resolved-triage.ts";

/** Nothing where needs have no reasons. */
export function needLines(scenario: ResolvedScenario): string[] {
  const { reasons, triage } = scenario;
  return [
    ...(reasons === undefined ? [] : ["", ...reasonLines(scenario, reasons)]),
    ...(triage === undefined ? [] : ["", ...triageLines(scenario, triage)]),
  ];
}

function reasonLines(scenario: ResolvedScenario, reasons: readonly ResolvedReason[]): string[] {
  const { calendar, triage } = scenario;
  const sources = scenario.sources.filter(({ added }) => added === undefined);
  const shares = sources.map((source) => reasonSharesOf(source, calendar, reasons));
  const ofSource = (reason: number) =>
    sources.flatMap(({ id }, index) => {
      const share = shares[index]?.[reason] ?? 0;
      return share > 0 ? [`${shareWords(share)} of ${id}`] : [];
    });
  return [
    "Why people call (shares of the needs of each source, and how urgent they truly are)",
    ...reasons.map((reason, index) => {
      const share = ofSource(index);
      const grades = triage === undefined ? "" : `; ${gradeWords(gradeSharesOf(reason, triage))}`;
      return `  ${reason.id}: ${share.length === 0 ? "nobody" : share.join(", ")}${grades}${callersWords(reason)}`;
    }),
  ];
}

const words = ["immediate", "priority", "scheduled", "for no officer"] as const;

function gradeWords(shares: readonly number[]): string {
  const some = shares.flatMap((share, grade) => (share > 0 ? [`${shareWords(share)} ${words[grade]}`] : []));
  return some.join(", ");
}

function callersWords({ callers }: ResolvedReason): string {
  return callers > 1 ? `; ${threeDigits(callers)} callers for each incident` : "";
}

function triageLines(scenario: ResolvedScenario, triage: ResolvedTriage): string[] {
  const { queues } = scenario;
  const triaged = queues.filter((queue) => queue.triage !== undefined);
  return [
    `What handlers make of it (triage depth ${shareWords(triage.depth)}: 0 % is push-through, 100 % right first time)`,
    ...(triaged.length === 0 ? ["  no queue has triage"] : triaged.map((queue) => queueLine(queue, triage))),
    `  ${misreadWords(triage)}`,
    ...againLines(scenario, triage),
    `  ${rightWords(scenario, triage)}`,
  ];
}

function rightWords({ calendar }: ResolvedScenario, { rightFirstTimeWithin }: ResolvedTriage): string {
  const { dayStartAt, warmUpDays, days } = calendar;
  const measured = (dayStartAt[days] ?? 0) - (dayStartAt[warmUpDays] ?? 0);
  const unseen =
    measured > rightFirstTimeWithin ? "" : ", which is longer than is measured: nothing can be said of it";
  return `right first time is who makes no further contact within ${spanWords(rightFirstTimeWithin)}${unseen}`;
}

function queueLine(
  { id, triage: how, talk }: ResolvedScenario["queues"][number],
  triage: ResolvedTriage,
): string {
  const { talkSaved, resolved, tasked } = how === "full" ? triage.full : triage.byDepth;
  const mean = meanOf(talk);
  const saved = talkSaved > 0 ? `talk of ${spanWords(mean - talkSaved)} instead of ${spanWords(mean)}; ` : "";
  const depth = how === "full" ? "always in full" : "by depth";
  return `  ${id}, ${depth}: ${saved}of needs for no officer, ${shareWords(tasked)} get one all the same; of the others, ${shareWords(resolved)} are right first time`;
}

function misreadWords({ under, over, byDepth, full, pressure, gradedAfter }: ResolvedTriage): string {
  const at = ({ misread }: typeof byDepth) =>
    `${shareWords(misread * under)} and ${shareWords(misread * over)}`;
  const depths = byDepth.misread === full.misread ? at(full) : `${at(byDepth)} by depth, ${at(full)} in full`;
  const queue =
    pressure === null
      ? ""
      : `, times ${threeDigits(pressure.times)} while ${pressure.waiting} or more wait in the queue`;
  const when =
    gradedAfter === null ? "at the end of the talk" : `after ${spanWords(gradedAfter)} of talk at the latest`;
  return `graded ${when}; ratings read too low and too high: ${depths}${queue}`;
}

function againLines({ queues, channels }: ResolvedScenario, triage: ResolvedTriage): string[] {
  const { repeat, missed, worsens, duplicates } = triage;
  const where = ({ queue, channel, delay }: ResolvedReturn) =>
    `${channels[channel]} at ${queues[queue]?.id}, ${spanWords(meanOf(delay))} later on average`;
  return [
    ...(repeat === null ? [] : [repeatWords(repeat)]),
    ...(missed === null
      ? []
      : [`of those graded below what they are, ${shareWords(missed.share)} ring ${where(missed)}`]),
    ...(worsens === null
      ? []
      : [
          `of those who wait for an officer, ${shareWords(worsens.share)} get worse and ring ${where(worsens)}`,
        ]),
    ...(duplicates === null
      ? []
      : [
          `of callers about an incident that is known, ${shareWords(duplicates.recognised)} are recognised, in ${threeDigits(duplicates.handleTime)} of the time`,
        ]),
  ].map((sentence) => `  ${sentence}`);
}

function repeatWords({ delays, again, atMost }: ResolvedRepeat): string {
  const times = delays.map((delay) => spanWords(meanOf(delay))).join(", then ");
  const next = again === null ? "" : `; of these, ${again.map(shareWords).join(", then ")} ring yet again`;
  return `whoever was not right first time rings again after ${times} on average, ${plural(atMost, "time")} at the most${next}`;
}
