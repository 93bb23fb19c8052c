// Officers in words: who is on shift, what comes to them, whether they can do it, and by which rule they are sent.
import { meanOf } from "../random/moments.ts";
import { plural } from "../words/plural.ts";
import { jobsPerDay, officerHours } from "./expected-jobs.ts";
import { hoursPerDay } from "./measured-days.ts";
import { shareWords, spanWords, threeDigits } from "./number-words.ts";
import type { ResolvedScenario } from "./resolved.ts";
import type { ResolvedJob, ResolvedResponse } from "./resolved-response.ts";
import { gradeNames } from "./resolved-triage.ts";

const hoursOfDay = 24;

/** Nothing where there are no officers. */
export function responseLines(scenario: ResolvedScenario): string[] {
  const { response } = scenario;
  if (response === undefined) return [];
  const { work, onShift } = officerHours(scenario, response);
  const busy = onShift === 0 ? "" : `, about ${shareWords(work / onShift)} busy`;
  const tooMuch = work > onShift ? "  <- officers can never catch up" : "";
  const jobs = jobsPerDay(scenario);
  return [
    "",
    "Officers (unit-hours a day if nobody gave up and nothing was graded twice)",
    `  ${threeDigits(onShift)} h on shift, ${threeDigits(work)} h of work${busy}${tooMuch}`,
    ...unitLines(scenario, response),
    ...areaLines(response),
    ...response.grades.flatMap((job, grade) =>
      job === null ? [] : [`  ${gradeNames[grade]}: ${jobWords(job, jobs[grade] ?? 0)}`],
    ),
    ...afterLines(scenario, response),
    `  Dispatch rule: ${dispatchRule(response)}.`,
  ];
}

function unitLines(scenario: ResolvedScenario, { units }: ResolvedResponse): string[] {
  return units.map(({ id, scheduled }) => {
    const most = scheduled.reduce((high, here) => Math.max(high, here), 0);
    const least = scheduled.reduce((low, here) => Math.min(low, here), most);
    const mean = threeDigits(hoursPerDay(scenario, scheduled) / hoursOfDay);
    return `  ${id}: ${least === most ? plural(most, "unit") : `${mean} units on average (${least} to ${most})`}`;
  });
}

function areaLines({ areas, units, neighbourAfter }: ResolvedResponse): string[] {
  const ids = (indices: readonly number[]) => indices.map((index) => units[index]?.id).join(", ");
  const after = neighbourAfter > 0 ? `after ${spanWords(neighbourAfter)} of waiting` : "at once";
  return areas.map(({ id, units: [own = -1, ...neighbours] }) => {
    const others = neighbours.length === 0 ? "" : `; ${after} also by ${ids(neighbours)}`;
    return `  jobs in ${id} are taken by ${ids([own])}${others}`;
  });
}

function jobWords(
  { target, travel, scene, unitsNeeded, arrest, ...job }: ResolvedJob,
  perDay: number,
): string {
  const units = unitsNeeded.reduce((sum, share, index) => sum + share * (index + 1), 0);
  const { appointment, byTelephone } = job;
  return [
    `about ${threeDigits(perDay)} jobs a day, to be there within ${spanWords(target)}`,
    `travel ${spanWords(meanOf(travel))}, scene ${spanWords(meanOf(scene))}`,
    ...(units > 1 ? [`${threeDigits(units)} units on average`] : []),
    ...(arrest > 0 ? [`${shareWords(arrest)} end with an arrest`] : []),
    ...(appointment === null ? [] : [`by appointment, ${spanWords(meanOf(appointment.lead))} ahead`]),
    ...(byTelephone > 0 ? [`${shareWords(byTelephone)} are settled by telephone`] : []),
  ].join("; ");
}

function afterLines({ queues, channels }: ResolvedScenario, response: ResolvedResponse): string[] {
  const { arrest, chaser } = response;
  const transport = arrest?.transport ?? null;
  const custody =
    transport === null
      ? ""
      : `, or ${spanWords(meanOf(transport.officerTime))} if prisoner transport is free`;
  return [
    ...(arrest === null
      ? []
      : [`  an arrest holds the unit for ${spanWords(meanOf(arrest.officerTime))}${custody}`]),
    ...(chaser === null
      ? []
      : [
          `  for each target-length that an officer is late, ${shareWords(chaser.share)} ring ${channels[chaser.channel]} at ${queues[chaser.queue]?.id} to ask, ${plural(chaser.atMost, "time")} at the most`,
        ]),
  ];
}

const diversions = {
  none: "nothing is broken off for an immediate job",
  scheduled: "an immediate job may take a unit away from scheduled work",
  priority: "an immediate job may take a unit away from scheduled or priority work",
} as const;

/** In one sentence, without its full stop: it decides how much the depth of triage matters. */
function dispatchRule({ order, divert, keepFree }: ResolvedResponse): string {
  const first =
    order === "byGrade"
      ? "a free unit takes the most urgent job, of equals the one that waits longest"
      : "a free unit takes the job that waits longest, whatever its grade";
  const kept = keepFree > 0 ? [`${plural(keepFree, "unit")} of each group stay free for immediate jobs`] : [];
  return [first, diversions[divert], ...kept].join("; ");
}
