// Careers as the model sees them: who leaves where to, drives, recruitment, moves between teams.
import type { LaidOutCalendar } from "./calendar.ts";
import { numberOf, type Quantity } from "./quantity.ts";
import type {
  ResolvedArrivalElsewhere,
  ResolvedDrive,
  ResolvedLeaving,
  ResolvedMove,
  ResolvedRecruitment,
} from "./resolved-people.ts";
import {
  type AuthoredDrive,
  type AuthoredLeaving,
  type AuthoredPeople,
  type AuthoredRecruitment,
  type Destination,
  destinations,
} from "./schema-people.ts";
import { byDaysServed, dayOfDate, daysOfSpan, daysPerMonth, hazardOfMonthly, wholeSpan } from "./spans.ts";

/** Weeks of what is felt of hard work, and of notice of a drive, unless written. */
const fourWeeks = "4 weeks";

type Calendar = Pick<LaidOutCalendar, "firstDay" | "days">;

/** Teams whose people are listed, in order. */
export interface Around {
  readonly postIds: readonly string[];
  readonly calendar: Calendar;
}

export function resolveLeaving(leaving: AuthoredLeaving, { postIds, calendar }: Around): ResolvedLeaving {
  const { monthly, teams, notice, occupancy, missedBreaks, retirement, retention } = leaving;
  return {
    hazard: byDaysServed(monthly).map(({ from, value }) => ({ from, perDay: hazardOfMonthly(value) })),
    ...(teams === undefined ? {} : { byPosts: postIds.map((id) => numberOf(teams[id] ?? 1)) }),
    notice: wholeSpan(notice),
    occupancy:
      occupancy === undefined
        ? null
        : { above: numberOf(occupancy.above), times: numberOf(occupancy.times), over: felt(occupancy.over) },
    missedBreaks:
      missedBreaks === undefined
        ? null
        : { times: numberOf(missedBreaks.times), over: felt(missedBreaks.over) },
    retirement:
      retirement === undefined
        ? null
        : { after: daysOfSpan(retirement.after), perDay: hazardOfMonthly(retirement.monthly) },
    retention:
      retention === undefined
        ? null
        : {
            from: dayOfDate(retention.from, calendar),
            until: lastDay(retention.until, calendar) + 1,
            hazard: numberOf(retention.hazard),
            payment: numberOf(retention.payment ?? 0),
          },
    destinations: Object.entries(leaving.destinations).map(([to, { share, reason }]) => {
      return { to: destinations.indexOf(to as Destination), share: numberOf(share), reason: reason ?? "" };
    }),
  };
}

/** Days over which something is felt. */
function felt(over: Quantity | undefined): number {
  return Math.max(1, wholeSpan(over ?? fourWeeks));
}

function lastDay(until: string | undefined, calendar: Calendar): number {
  return until === undefined ? Number.POSITIVE_INFINITY : dayOfDate(until, calendar);
}

export function resolveDrive(id: string, drive: AuthoredDrive, { postIds, calendar }: Around): ResolvedDrive {
  return {
    id,
    to: destinations.indexOf(drive.to),
    on: dayOfDate(drive.on, calendar),
    notice: wholeSpan(drive.notice ?? fourWeeks),
    posts: numberOf(drive.posts),
    from: drive.teams.map((team) => postIds.indexOf(String(team))),
    after: daysOfSpan(drive.after),
    applies: numberOf(drive.applies ?? 1),
    reason: drive.reason ?? "",
  };
}

/** By index of `destinations`. */
export function resolveArrivals(
  arrivals: AuthoredPeople["arrivals"],
): readonly (ResolvedArrivalElsewhere | null)[] {
  return destinations.map((to) => {
    const arrival = arrivals?.[to];
    return arrival === undefined
      ? null
      : { joins: arrival.joins, people: numberOf(arrival.people), after: wholeSpan(arrival.after) };
  });
}

/** Cohorts of which half the time from approval to the start is vetting, unless written. */
const usualVetting = 0.5;

export function resolveRecruitment(
  id: string,
  recruitment: AuthoredRecruitment,
  { postIds, calendar }: Around,
): ResolvedRecruitment {
  const { approval, vetting, dropOut, arrivals, capacity, cost } = recruitment;
  const lead = wholeSpan(approval);
  const classroom = wholeSpan(recruitment.classroom);
  const starts = startsOf(recruitment, lead, calendar);
  return {
    id,
    into: postIds.indexOf(String(recruitment.into)),
    starts,
    before: starts.filter((day) => day + classroom <= 0).length,
    size: numberOf(recruitment.size ?? 0),
    onlyVacancies: recruitment.fills === "vacancies",
    perDay: numberOf(arrivals ?? 0) / daysPerMonth,
    approval: lead,
    vetting: vetting === undefined ? Math.round(usualVetting * lead) : wholeSpan(vetting),
    dropOut: {
      vetting: numberOf(dropOut?.vetting ?? 0),
      training: numberOf(dropOut?.training ?? 0),
      perDay: hazardOfMonthly(dropOut?.monthly ?? 0),
    },
    classroom,
    tutored: wholeSpan(recruitment.tutored),
    trainers: numberOf(recruitment.trainers ?? 0),
    capacity: capacity === undefined ? Number.POSITIVE_INFINITY : numberOf(capacity),
    recruitmentCost: numberOf(cost?.recruitment ?? 0),
    trainingCost: numberOf(cost?.training ?? 0),
  };
}

/** Of all cohorts that are approved before the last simulated day is over. */
function startsOf(
  { first, every, on, until }: AuthoredRecruitment,
  lead: number,
  calendar: Calendar,
): readonly number[] {
  const end = Math.min(lastDay(until, calendar), calendar.days - 1 + lead);
  const isTold = (day: number) => day <= end;
  if (on !== undefined) {
    const days = on.map((date) => dayOfDate(date, calendar)).filter(isTold);
    return [...new Set(days)].sort((a, b) => a - b);
  }
  if (first === undefined) return [];
  const firstDay = dayOfDate(first, calendar);
  const step = daysOfSpan(every);
  if (!(step >= 1)) return [firstDay].filter(isTold);
  const count = Math.max(0, Math.floor((end - firstDay) / step) + 1);
  return Array.from({ length: count }, (_, cohort) => firstDay + Math.round(cohort * step)).filter(isTold);
}

/** A move into a team from another one. */
export function resolveMove(
  to: string,
  { from, after, course, keeps, monthly }: NonNullable<AuthoredPeople["moves"]>[string],
  { postIds }: Around,
): ResolvedMove {
  return {
    to: postIds.indexOf(to),
    from: postIds.indexOf(String(from)),
    after: daysOfSpan(after),
    course: wholeSpan(course),
    keeps: numberOf(keeps ?? 0),
    perDay: numberOf(monthly ?? 0) / daysPerMonth,
  };
}
