// Teams without something: without hours, without queues to share, without differences between handlers. Whatever is
// taken out, the desk-hours of the measured window stay.
import { handleTimeAt, offeredPerDay, sideBySide } from "../scenario/offered-load.ts";
import type { ResolvedScenario } from "../scenario/resolved.ts";
import type { ResolvedLevel } from "../scenario/resolved-channels.ts";
import type { ResolvedTeam } from "../scenario/resolved-floor.ts";
import { measuredIntervals } from "./ladder-arrivals.ts";

/** Whether the number of handlers ever changes within the measured window. */
export function hasRoster(scenario: ResolvedScenario): boolean {
  const [first, end] = measuredIntervals(scenario.calendar);
  return scenario.teams.some(({ scheduled }) => {
    const measured = scheduled.subarray(first, end);
    return measured.some((handlers) => Math.abs(handlers - (measured[0] ?? handlers)) > 0);
  });
}

/**
 * The same number of handlers at all times: the average, or where it is not whole the two whole numbers beside it, spread
 * evenly over the intervals, so that the desk-hours of the measured window are those of the roster.
 */
export function withLevelStaffing(scenario: ResolvedScenario): ResolvedScenario {
  const [first, end] = measuredIntervals(scenario.calendar);
  const count = end - first;
  return withTeams(scenario, (team) => {
    const hours = team.scheduled.subarray(first, end).reduce((sum, handlers) => sum + handlers, 0);
    const upTo = (intervals: number) => Math.floor((intervals * hours) / count);
    return [{ ...team, scheduled: team.scheduled.map((_, i) => upTo(i + 1 - first) - upTo(i - first)) }];
  });
}

/** Each queue has handlers of its own: a team of several queues is divided in proportion to their work. */
export function withoutSharing(scenario: ResolvedScenario): ResolvedScenario {
  const offered = offeredPerDay(scenario);
  const serving = scenario.queues.map((_, queue) => {
    return scenario.teams.filter(({ serves }) => serves.includes(queue)).length;
  });
  const workOf = (queue: number) =>
    ((offered[queue] ?? 0) * handleTimeAt(scenario, queue)) / Math.max(1, serving[queue] ?? 1);
  return withTeams(scenario, (team) => {
    if (team.serves.length < 2) return [team];
    const works = team.serves.map(workOf);
    const parts = dividedAlong(team.scheduled, works);
    return team.serves.map((queue, part) => {
      const scheduled = parts[part] ?? team.scheduled;
      return {
        ...team,
        id: `${team.id} (${scenario.queues[queue]?.id ?? queue})`,
        serves: [queue],
        scheduled,
        bands: team.bands.map((band) => ({ ...band, serves: null })),
        bandOfHandler: team.bandOfHandler.slice(0, most(scheduled) + (part === 0 ? roomToAdd(team) : 0)),
      };
    });
  });
}

/** Everybody takes all that the team takes, in the team's mean time. */
export function withoutBands(scenario: ResolvedScenario): ResolvedScenario {
  return withTeams(scenario, (team) => {
    const { bands, bandOfHandler } = team;
    const [first] = bands;
    if (first === undefined || bandOfHandler.length === 0) return [team];
    const handleTimeFactors = first.handleTimeFactors.map((_, queue) => {
      const sum = bandOfHandler.reduce(
        (total, band) => total + (bands[band]?.handleTimeFactors[queue] ?? 1),
        0,
      );
      return sum / bandOfHandler.length;
    });
    return [
      {
        ...team,
        selection: "longestIdle",
        bands: [{ ...first, handleTimeFactors, serves: null }],
        bandOfHandler: bandOfHandler.map(() => 0),
      },
    ];
  });
}

/** Teams changed one by one; what the state of the centre does for a team that is divided, it does for its first part. */
export function withTeams(
  scenario: ResolvedScenario,
  change: (team: ResolvedTeam) => readonly ResolvedTeam[],
): ResolvedScenario {
  const parts = scenario.teams.map(change);
  const { centre, ...others } = scenario;
  if (centre === undefined) return { ...others, teams: parts.flat() };
  const firsts = parts.map((_, team) => parts.slice(0, team).flat().length);
  const moved = (level: ResolvedLevel): ResolvedLevel => ({
    ...level,
    adds: parts.flatMap((those, team) => those.map((_, part) => (part === 0 ? (level.adds[team] ?? 0) : 0))),
    opens: level.opens.map(({ team, queue }) => ({ team: firsts[team] ?? team, queue })),
  });
  const { busy, critical } = centre;
  return {
    ...others,
    teams: parts.flat(),
    centre: { ...centre, busy: moved(busy), critical: critical === null ? null : moved(critical) },
  };
}

/** One person has one conversation at a time, and gets through as many as with all places taken. */
export function withoutSessions(scenario: ResolvedScenario): ResolvedScenario {
  return withTeams(scenario, ({ sessions, ...team }) => {
    const faster = sessions === undefined ? 1 : sideBySide({ ...team, sessions });
    const bands = team.bands.map((band) => {
      return { ...band, handleTimeFactors: band.handleTimeFactors.map((factor) => factor / faster) };
    });
    return [{ ...team, bands }];
  });
}

/** Whole handlers for each part in every interval: one after the other goes where most is owed. */
function dividedAlong(scheduled: Int32Array, works: readonly number[]): Int32Array[] {
  const total = works.reduce((sum, work) => sum + work, 0);
  const shares = works.map((work) => (total > 0 ? work / total : 1 / works.length));
  const parts = works.map(() => new Int32Array(scheduled.length));
  const owed = works.map(() => 0);
  scheduled.forEach((handlers, i) => {
    shares.forEach((share, part) => {
      owed[part] = (owed[part] ?? 0) + share * handlers;
    });
    for (let handler = 0; handler < handlers; handler++) {
      const next = owed.indexOf(Math.max(...owed));
      const part = parts[next];
      if (part !== undefined) part[i] = (part[i] ?? 0) + 1;
      owed[next] = (owed[next] ?? 0) - 1;
    }
  });
  return parts;
}

function most(values: Int32Array): number {
  return values.reduce((high, value) => Math.max(high, value), 0);
}

/** People of a team beyond those ever scheduled: the state of the centre may add them. */
function roomToAdd({ bandOfHandler, scheduled }: ResolvedTeam): number {
  return Math.max(0, bandOfHandler.length - most(scheduled));
}
