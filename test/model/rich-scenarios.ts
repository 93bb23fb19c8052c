// Random centres with everything that the floor can do: the two-stage centres, and on top of them off-call work,
// interruptions, handlers kept free, ageing, overflow, transfers, skills, lines and opening hours.
import fc from "fast-check";
import type { ResolvedScenario } from "../../src/scenario/resolved.ts";
import type { HelpMode, ResolvedTeam } from "../../src/scenario/resolved-floor.ts";
import { constant, exponential, plainScenario } from "./plain-scenario.ts";
import { twoStageCentres } from "./random-scenarios.ts";

const modes: readonly HelpMode[] = [
  "nextFree",
  "interruptDeferrable",
  "interruptWrap",
  "holdCaller",
  "interruptCall",
];

const share = fc.constantFrom(0, 0.1, 0.5);
const work = 3;

const extras = fc.record({
  modes: fc.tuple(fc.constantFrom(...modes), fc.constantFrom(...modes)),
  after: fc.constantFrom(0, 0, 30, 120),
  leaveFree: fc.constantFrom(0, 0, 1, 2),
  ageing: fc.constantFrom(null, 30, 300),
  transfers: share,
  answered: share,
  abandoned: share,
  isDeferrable: fc.boolean(),
  workPriority: fc.constantFrom(1, 9),
  isSplit: fc.boolean(),
  selection: fc.constantFrom("longestIdle" as const, "mostSkilledLast" as const),
  lines: fc.constantFrom(null, 3, 8),
  hours: fc.constantFrom(null, 8, 20),
  atClose: fc.constantFrom("cut" as const, "drain" as const),
  whenBlocked: fc.constantFrom(null, { share: 0.5, delay: constant(300), atMost: 2 }),
});

type Extras = typeof extras extends fc.Arbitrary<infer T> ? T : never;

export const richCentres: fc.Arbitrary<ResolvedScenario> = fc
  .tuple(twoStageCentres, extras)
  .map(([scenario, extra]) => enriched(scenario, extra));

function enriched(scenario: ResolvedScenario, extra: Extras): ResolvedScenario {
  const [emergency, switchboard, crib] = scenario.queues;
  const [team999, teamDesk, teamCrib] = scenario.teams;
  const [plain] = plainScenario({ sources: [], queues: [{}], teams: [] }).queues;
  if (!emergency || !switchboard || !crib || !team999 || !teamDesk || !teamCrib || !plain) return scenario;
  const doors = {
    isOpen: openFor(scenario, extra.hours),
    atClose: extra.atClose,
    whenBlocked: extra.whenBlocked,
  };
  const brings = {
    answered: { share: extra.answered, queue: work },
    abandoned: { share: extra.abandoned, queue: work },
  };
  const queues = [
    { ...emergency, brings, ageing: extra.ageing },
    { ...switchboard, ...doors, brings },
    { ...crib, ...doors, brings, ageing: extra.ageing, transfers: [{ share: extra.transfers, queue: 0 }] },
    {
      ...plain,
      id: "work",
      stage: "work" as const,
      priority: extra.workPriority,
      talk: exponential(200),
      isDeferrable: extra.isDeferrable,
    },
  ];
  const teams = [
    { ...team999, serves: [0, work] },
    teamDesk,
    {
      ...teamCrib,
      helps: [
        { queue: 0, how: extra.modes[0], after: extra.after },
        { queue: work, how: "nextFree" as const, after: 0 },
      ],
      selection: extra.selection,
      bands: teamCrib.bands.map((band, index) => {
        return { ...band, serves: extra.isSplit && index === 0 ? [2] : null };
      }),
    },
  ].map((team): ResolvedTeam => {
    const leaveFree = queues.map((_, queue) => (queue >= 2 ? extra.leaveFree : 0));
    const bands = team.bands.map((band) => {
      const [factor = 1] = band.handleTimeFactors;
      return { ...band, handleTimeFactors: queues.map((_, queue) => factor + queue / 10) };
    });
    return { ...team, leaveFree, bands };
  });
  const trunks = extra.lines === null ? [] : [{ id: "main", lines: extra.lines, channels: [1] }];
  const run = {
    ...scenario.run,
    backlog: [...scenario.run.backlog, 0],
    backlogSource: [...scenario.run.backlogSource, 0],
  };
  return { ...scenario, run, queues, teams, trunks };
}

function openFor({ calendar }: ResolvedScenario, hours: number | null): Uint8Array | null {
  if (hours === null) return null;
  return Uint8Array.from(calendar.intervalHourOfWeek, (hour) => (hour % 24 < hours ? 1 : 0));
}
