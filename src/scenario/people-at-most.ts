// How many people a team can have at once at the most: handlers to keep room for.
import type { ResolvedMove, ResolvedPosts, ResolvedRecruitment } from "./resolved-people.ts";

interface Coming {
  readonly recruitment: readonly ResolvedRecruitment[];
  readonly moves: readonly ResolvedMove[];
}

/** Handlers of a team. Whoever comes beyond finds no desk. */
const mostHandlers = 10_000;

/** By team: as if nobody ever left. */
export function peopleAtMost(
  posts: readonly Omit<ResolvedPosts, "most">[],
  { recruitment, moves }: Coming,
  days: number,
): readonly number[] {
  const joined = posts.map(({ inPost, fillTo }, index) => {
    const atStart = inPost.reduce((sum, { count }) => sum + count, 0);
    const into = recruitment.filter((each) => each.into === index);
    const all = into.filter(({ onlyVacancies }) => !onlyVacancies);
    const filling = into.filter(({ onlyVacancies }) => onlyVacancies);
    // A forecast of vacancies may be too high, but not by more than a cohort of each.
    const filled = filling.reduce((sum, { size }) => sum + size, filling.length === 0 ? 0 : fillTo);
    return Math.max(atStart, filled) + all.reduce((sum, each) => sum + headsOf(each, days), 0);
  });
  const mostIn = (team: number, seen: readonly number[]): number => {
    const own = joined[team] ?? 0;
    const move = moves.find(({ to }) => to === team);
    if (move === undefined || seen.includes(team)) return own;
    const establishment = posts[team]?.establishment ?? 0;
    return move.perDay > 0 ? own + mostIn(move.from, [...seen, team]) : Math.max(own, establishment);
  };
  return posts.map((_, team) => Math.min(mostHandlers, mostIn(team, [])));
}

/** Deviations from the mean of a Poisson number that do not occur. */
const farOut = 8;

/** People of all cohorts; of those who come singly, more than can be expected to. */
function headsOf({ starts, before, size, perDay }: ResolvedRecruitment, days: number): number {
  const singly = perDay * days;
  return (starts.length - before) * size + Math.ceil(singly + farOut * Math.sqrt(singly));
}
