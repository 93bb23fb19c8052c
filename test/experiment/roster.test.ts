// Rosters: the best there is, kept to what is required, the same each time, and as simulated when pasted.
import { describe, expect, it } from "vitest";
import { roster } from "../../src/experiment/roster.ts";
import { fitOf } from "../../src/experiment/roster-fit.ts";
import type { RosterOptions } from "../../src/experiment/roster-options.ts";
import { coverProgram, worthProgram } from "../../src/experiment/roster-program.ts";
import { coverRows, type RosterColumn } from "../../src/experiment/roster-rows.ts";
import { solveProgram } from "../../src/experiment/roster-solver.ts";
import { rosterLines } from "../../src/report/roster-text.ts";
import type { RosterResult } from "../../src/results/roster-result.ts";
import { loadScenario } from "../../src/scenario/load-scenario.ts";
import { formatProblem } from "../../src/scenario/problem.ts";
import { rosterGround } from "../../src/scenario/roster-ground.ts";
import { rosterPolicy } from "../../src/scenario/roster-patch.ts";
import { coverOf } from "../../src/scenario/shift-cycle.ts";
import { usualLimits } from "../../src/scenario/working-time.ts";
import { cycle } from "../scenario/shift-cycles.ts";

const centre = `format: 1
name: To be rostered
calendar: { timeZone: Europe/London, start: 2017-10-23, days: 14, interval: 60 min }
run: { seed: rostered, replications: 2 }
demand:
  "101": { channel: "101", volume: 150 per day, queue: desk, profile: { everyDay: [1,1,1,1,1,1,2,4,6,8,8,8,8,8,8,6,6,6,4,4,4,2,2,1] } }
queues:
  desk: { stage: handler, priority: 1, ring: 3 s, patience: { distribution: exponential, mean: 10 min }, talk: 6 min, serviceLevel: { within: 60 s, thresholds: [60 s] } }
patterns:
  four-on: { days: [early, early, late, late, night, night, off, off, off, off], shifts: { early: "07:00-17:00", late: "14:00-00:00", night: "22:00-08:00" }, crews: 5 }
  days: { days: [day, day, day, day, day, off, off], shifts: { day: "09:00-17:00" } }
  endless: { days: [day, day, day, day, day, day, day], shifts: { day: "09:00-17:00" } }
teams:
  desk: { serves: [desk], staffing: { everyDay: { "07:00-22:00": 2, "22:00-07:00": 1 } } }
`;

function load(text: string, policy?: string) {
  const outcome = loadScenario({ name: "centre.yaml", text }, { policy });
  if (!outcome.ok) throw new Error(outcome.problems.map(formatProblem).join("\n"));
  return outcome;
}

const target = {
  text: "desk: 80 % within 60 s",
  queue: "desk",
  aim: "answeredWithin",
  value: 0.8,
  within: 60,
} as const;
const options = (more: Partial<RosterOptions> = {}): RosterOptions => ({
  team: "desk",
  targets: [target],
  limits: usualLimits,
  shrinkage: 0.3,
  replications: 0,
  ...more,
});

const monday = 4;
const slotsPerDay = 4;
/** Two shifts a day of which the days off are apart, in a week of six-hour slots. */
const columns: RosterColumn[] = [
  cycle("a", ["00:00-12:00", "00:00-12:00", "00:00-12:00", "00:00-12:00", "off", "off", "off"]),
  cycle("b", ["off", "off", "12:00-00:00", "12:00-00:00", "12:00-00:00", "12:00-00:00", "off"]),
  cycle("c", ["06:00-18:00", "off", "off", "06:00-18:00", "06:00-18:00", "06:00-18:00", "06:00-18:00"]),
  cycle("d", ["12:00-00:00", "12:00-00:00", "off", "off", "00:00-12:00", "00:00-12:00", "00:00-12:00"]),
].map((own, i) => ({ cycle: own, startsOn: monday, rostered: 48, cost: [1, 1, 1.3, 1.1][i] ?? 1 }));
const rows = coverRows(columns, { monday, slotsPerDay });
const covers = columns.map((column) => coverOf(column, { firstDay: monday, days: 7, slotsPerDay }));
/** Wherever anybody can be: one to three handlers. */
const required = Float64Array.from({ length: 28 }, (_, slot) =>
  covers.some((cover) => cover[slot] === 1) ? 1 + ((slot * 5) % 3) : 0,
);
const anyBounds = { people: Number.POSITIVE_INFINITY, hours: Number.POSITIVE_INFINITY };

/** Every way to put up to five people on each column; nowhere are more wanted. */
function* everyCount(): Generator<number[]> {
  for (let code = 0; code < 6 ** columns.length; code++)
    yield columns.map((_, column) => Math.floor(code / 6 ** column) % 6);
}

const coverIn = (counts: readonly number[], slot: number) =>
  counts.reduce((sum, people, column) => sum + people * (covers[column]?.[slot] ?? 0), 0);

describe("the program of a roster", () => {
  it("finds the least cost that trying everything finds, with every slot covered", async () => {
    const atDesk = 0.7;
    const { counts, isBest } = await solveProgram({
      ...coverProgram(columns, rows, { ...anyBounds, atDesk, required }),
      tolerance: { absolute: 0, relative: 0 },
    });
    const costOf = (tried: readonly number[]) =>
      tried.reduce((sum, people, column) => sum + people * (columns[column]?.cost ?? 0), 0);
    const isCovered = (tried: readonly number[]) =>
      required.every((wanted, slot) => atDesk * coverIn(tried, slot) >= wanted - 1e-9);
    const least = Math.min(...[...everyCount()].filter(isCovered).map(costOf));
    expect(isBest).toBe(true);
    expect(isCovered(counts ?? [])).toBe(true);
    expect(costOf(counts ?? [])).toBeCloseTo(least, 9);
    expect(least).toBeGreaterThan(4);
  });

  it("puts so many people where they are worth most", async () => {
    const gains = Array.from(required, (wanted) => [9, 4, 1].slice(0, wanted));
    const { counts } = await solveProgram({
      ...worthProgram(columns, rows, {
        ...anyBounds,
        people: 6,
        atDesk: 1,
        gains,
        floor: new Float64Array(28),
      }),
      tolerance: { absolute: 0, relative: 0 },
    });
    const worthOf = (tried: readonly number[]) =>
      gains.reduce((sum, worth, slot) => {
        return sum + worth.slice(0, coverIn(tried, slot)).reduce((all, gain) => all + gain, 0);
      }, 0);
    const sixes = [...everyCount()].filter((tried) => tried.reduce((sum, people) => sum + people, 0) === 6);
    expect(worthOf(counts ?? [])).toBe(Math.max(...sixes.map(worthOf)));
  });

  it("says that more is wanted than people can cover", async () => {
    const program = coverProgram(columns, rows, { ...anyBounds, people: 3, atDesk: 1, required });
    expect((await solveProgram(program)).counts).toBeNull();
  });
});

describe("a roster", () => {
  it("covers what is required, leaves out what nobody may work, and is the same each time", async () => {
    const loaded = load(centre);
    const result = await roster(loaded, options());
    expect(result.refused).toEqual([
      { pattern: "endless", reasons: [expect.stringContaining("48"), expect.stringContaining("24 h off")] },
    ]);
    expect(result.people).toBe(result.lines.reduce((sum, { people }) => sum + people, 0));
    expect(
      Math.min(...result.fit.rostered.map((handlers, slot) => handlers - (result.fit.required[slot] ?? 0))),
    ).toBeGreaterThan(-1);
    expect(await roster(load(centre), options())).toEqual(result);
  });

  it("is simulated as its policy would be, and tells shape from headcount", async () => {
    const loaded = load(centre);
    const result = await roster(
      loaded,
      options({ people: 12, patterns: ["four-on"], replications: 2, isDecomposed: true }),
    );
    expect(result.fit.unmanned).toBe(0);
    const [present, own, shaped, more] = result.plans;
    expect(shaped?.deskHoursPerWeek).toBeCloseTo(present?.deskHoursPerWeek ?? 0, -1);
    expect(more?.deskHoursPerWeek).toBeCloseTo(own?.deskHoursPerWeek ?? 0, 0);
    const { total, shape, headcount } = result.decomposition ?? {};
    const sum = (shape?.first.value ?? 0) + (headcount?.last.value ?? 0);
    expect(sum).toBeCloseTo(total?.value ?? Number.NaN, 6);
    expect((shape?.last.value ?? 0) + (headcount?.first.value ?? 0)).toBeCloseTo(
      total?.value ?? Number.NaN,
      6,
    );
    const patch = { base: loaded.base.data, team: "desk", lines: result.lines, shrinkage: result.shrinkage };
    const policy = rosterPolicy(patch, { name: "rostered", description: "a roster" });
    const pasted = load(`${centre}${policy.join("\n")}\n`, "rostered");
    const ground = rosterGround(pasted, "desk");
    if (ground === null) throw new Error("no desk");
    const again = fitOf({ ...ground, required: new Float64Array(168), rostered: ground.present });
    expect(again.rostered).toEqual(result.fit.rostered);
  });

  it("says the desk-hours that are measured, and in one figure", async () => {
    const withWarmUp = centre.replace("replications: 2", "replications: 2, warmUp: 1 week");
    const asked = options({ people: 12, patterns: ["four-on"], replications: 2 });
    const result = await roster(load(withWarmUp), asked);
    const patch = { base: load(withWarmUp).base.data, team: "desk", lines: result.lines, shrinkage: 0.3 };
    const policy = rosterPolicy(patch, { name: "rostered", description: "a roster" });
    const { scenario } = load(`${withWarmUp}${policy.join("\n")}\n`, "rostered");
    const scheduled = scenario.teams[0]?.scheduled ?? new Int32Array(0);
    const hoursOf = (handlers: Int32Array) => handlers.reduce((sum, count) => sum + count, 0);
    const measured = hoursOf(scheduled.subarray(7 * 24)) / 2;
    expect(hoursOf(scheduled) / 3).not.toBeCloseTo(measured, 6);
    expect(result.plans[1]?.deskHoursPerWeek).toBeCloseTo(measured, 6);
    expect(result.deskHoursPerWeek).toBeCloseTo(measured, 6);
  });

  it.each([
    [
      { people: 2, objective: "people" as const },
      "2 people cannot cover the handlers required on these patterns: it takes",
    ],
    [{ patterns: ["days"] }, "no pattern has anybody on shift on Monday at 00:00, when it takes 1 handler"],
    [{ patterns: ["dais"] }, "expected patterns of the file (four-on, days, endless), found dais"],
    [{ patterns: ["endless"] }, "no pattern keeps the limits of working time"],
    [{ objective: "wait" as const }, "expected --people beside it"],
    [{ objective: "cost" as const }, "expected people.pay"],
    [{ team: "dusk" }, "expected a team (desk), found dusk"],
  ])("is refused in plain words: %j", async (more, says) => {
    await expect(roster(load(centre), options(more))).rejects.toThrow(says);
  });
});

describe("a roster that is asked for too much, or interrupted", () => {
  it("is told as it was found, before anybody has judged it", async () => {
    const ending = new AbortController();
    const found: RosterResult[] = [];
    const interrupted = roster(
      load(centre),
      options({
        replications: 2,
        signal: ending.signal,
        onFound: (result) => found.push(result),
        onReplication: () => ending.abort(),
      }),
    );
    const fault: unknown = await interrupted.catch((caught: unknown) => caught);
    expect(fault).toBe(ending.signal.reason);
    const [first] = found;
    if (first === undefined) throw new Error("nothing was told");
    expect(first.lines.length).toBeGreaterThan(0);
    expect(rosterLines(first).join(" ")).toContain("Nothing was simulated.");
  });

  it("says that more people than are of any use are not rostered", async () => {
    const result = await roster(load(centre), options({ people: 900 }));
    expect(result.people).toBeLessThan(900);
    expect(rosterLines(result).join(" ").replaceAll(/\s+/g, " ")).toContain(
      `900 people were asked for; more than ${result.people} do no better by that`,
    );
    const few = await roster(load(centre), options({ people: 10 }));
    expect(rosterLines(few).join(" ")).not.toContain("were asked for");
  });
});
