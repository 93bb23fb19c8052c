// Careers in words: who leaves where to, drives, cohorts with their dates, moves, skills and learning.

import { listed } from "../words/listed.ts";
import { plural } from "../words/plural.ts";
import { dateText } from "./dates.ts";
import { destinationWords } from "./destination-words.ts";
import { leaversPerYear, shareReleased } from "./expected-careers.ts";
import { headcountOf } from "./expected-presence.ts";
import { poundWords, shareWords, spanWords, threeDigits } from "./number-words.ts";
import type { ResolvedCalendar } from "./resolved.ts";
import type { ResolvedDrive, ResolvedPeople, ResolvedRecruitment } from "./resolved-people.ts";
import { destinations } from "./schema-people.ts";
import { daysPerMonth } from "./spans.ts";

const secondsPerDay = 86_400;
const retired = destinations.indexOf("retired");

/** @param queues - names, by index. */
export function careerLines(
  people: ResolvedPeople,
  calendar: ResolvedCalendar,
  queues: readonly string[],
): string[] {
  return [
    ...leavingLines(people),
    ...people.drives.map((drive) => driveLine(drive, people, calendar)),
    ...people.recruitment.flatMap((each) => recruitmentLines(each, people, calendar)),
    ...moveLines(people),
    ...people.skills.map(({ id, posts, queue, after, course, share }) => {
      const who = share < 1 ? `${shareWords(share)} of ${nameOf(people, posts)}` : nameOf(people, posts);
      return `  ${id}: ${who} learn it for ${queues[queue]} after ${days(after)}, by a course of ${days(course)}`;
    }),
    ...learningLines(people),
  ];
}

/** Of a destination, by index. */
function wordsOf(to: number): string {
  const id = destinations[to];
  return id === undefined ? "" : destinationWords[id];
}

function nameOf({ posts }: ResolvedPeople, index: number): string {
  return posts[index]?.id ?? "";
}

function days(span: number): string {
  return spanWords(Math.round(span * secondsPerDay));
}

function leavingLines({ leaving, posts }: ResolvedPeople): string[] {
  if (leaving === null) return [];
  const people = posts.reduce((sum, each) => sum + headcountOf(each), 0);
  const all = posts.reduce((sum, each, index) => sum + leaversPerYear(each, index, leaving), 0);
  const own = { ...leaving, retirement: null };
  const notice = posts.reduce((sum, each, index) => sum + leaversPerYear(each, index, own), 0);
  const gone = leaving.destinations.map(({ to, share }) => ({ to, perYear: share * notice }));
  const words = [...gone, { to: retired, perYear: all - notice }]
    .filter(({ perYear }) => perYear > 0)
    .map(({ to, perYear }) => `${threeDigits(perYear)} ${wordsOf(to)}`);
  const felt = [
    ...(leaving.occupancy === null ? [] : [`more above ${shareWords(leaving.occupancy.above)} occupancy`]),
    ...(leaving.missedBreaks === null ? [] : ["more where meal breaks are missed"]),
    ...(leaving.retention === null ? [] : [`times ${leaving.retention.hazard} under the retention payment`]),
  ];
  const ofAll = people === 0 ? "" : ` (${shareWords(all / people)})`;
  return [
    `  leaving: at first about ${threeDigits(all)} of ${people} people a year${ofAll}, ${leaving.notice > 0 ? `${days(leaving.notice)} after notice` : "without notice"}: ${words.join(", ")}`,
    ...(felt.length === 0 ? [] : [`    ${felt.join("; ")}`]),
  ];
}

function driveLine(drive: ResolvedDrive, people: ResolvedPeople, calendar: ResolvedCalendar): string {
  const { id, to, on, notice, posts, from, after, applies } = drive;
  const what = `  ${id} (drive): on ${dateText(calendar.firstDay + on)}`;
  if (on - notice >= calendar.days) return `${what}, which is not simulated`;
  const teams = listed(from.map((index) => nameOf(people, index)));
  const conditions = [
    ...(after > 0 ? [`who have served ${days(after)}`] : []),
    ...(applies < 1 ? [`of whom ${shareWords(applies)} would`] : []),
  ];
  const who = conditions.length === 0 ? teams : `${teams}, ${conditions.join(", ")},`;
  return `${what} up to ${posts} of ${who} go to: ${wordsOf(to)}; known ${days(notice)} before`;
}

/** Cohorts of which the dates are said. */
const mostDates = 3;

function recruitmentLines(
  each: ResolvedRecruitment,
  people: ResolvedPeople,
  calendar: ResolvedCalendar,
): string[] {
  const { id, into, size, onlyVacancies, perDay, approval, classroom, tutored } = each;
  const starts = each.starts.slice(each.before);
  const name = `  ${id} into ${nameOf(people, into)}`;
  const training = classroom + tutored;
  const released = threeDigits(100 * shareReleased(each));
  const lead = `from approval to release ${threeDigits((approval + training) / daysPerMonth)} months; of 100 approved about ${released} are released`;
  if (perDay > 0)
    return [`${name}: ${threeDigits(perDay * daysPerMonth)} a month, singly at random`, `    ${lead}`];
  const most = onlyVacancies ? `up to ${size}, as many as are forecast to be vacant` : `${size}`;
  const on = (day: number) => dateText(calendar.firstDay + day);
  const dates = starts
    .slice(0, mostDates)
    .map(
      (start) => `approved ${on(start - approval)}, starts ${on(start)}, released ${on(start + training)}`,
    );
  const more =
    starts.length > mostDates
      ? [
          `and ${starts.length - mostDates} more, the last approved ${on((starts.at(-1) ?? 0) - approval)}, starts ${on(starts.at(-1) ?? 0)}`,
        ]
      : [];
  return [
    `${name}: ${plural(starts.length, "cohort")} of ${most}${costWords(each)}`,
    ...[...dates, ...more].map((line) => `    ${line}`),
    `    ${lead}`,
  ];
}

function costWords({ recruitmentCost, trainingCost }: ResolvedRecruitment): string {
  if (recruitmentCost + trainingCost === 0) return "";
  return `; ${poundWords(recruitmentCost)} a head approved and ${poundWords(trainingCost)} a head that starts`;
}

function moveLines(people: ResolvedPeople): string[] {
  return people.moves.map(({ to, from, after, course, perDay, keeps }) => {
    const served = after > 0 ? ` after ${days(after)} there` : "";
    const how =
      perDay > 0
        ? `${threeDigits(perDay * daysPerMonth)} moves a month of each who may`
        : `as posts fall vacant, the longest serving first${keeps > 0 ? `, while ${keeps} stay` : ""}`;
    return `  from ${nameOf(people, from)} to ${nameOf(people, to)}${served}, with a course of ${days(course)}: ${how}`;
  });
}

const curves = {
  handleTime: (times: number) => `takes ${times} times as long`,
  misread: (times: number) => `misreads ${times} times as often`,
  notRight: (times: number) => `is ${times} times as often not right first time`,
} as const;

function learningLines({ learning }: ResolvedPeople): string[] {
  const told = (["handleTime", "misread", "notRight"] as const).filter(
    (curve) => learning[curve].start !== 1,
  );
  if (told.length === 0) return [];
  const words = told.map((curve) => {
    const { start, settled } = learning[curve];
    return `${curves[curve](start)} (settled after ${days(settled)})`;
  });
  return [`  whoever has just been released ${words.join(", ")}`];
}
