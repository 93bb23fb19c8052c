// Expectations worked out by hand from the small scenario of needs.
import { describe, expect, test } from "vitest";
import { jobsPerDay } from "../../src/scenario/expected-jobs.ts";
import { explainScenario } from "../../src/scenario/explain.ts";
import { loadScenario } from "../../src/scenario/load-scenario.ts";
import { needFlows } from "../../src/scenario/need-flows.ts";
import { gradeSharesOf } from "../../src/scenario/need-mix.ts";
import { handleTimeAt, offeredPerDay } from "../../src/scenario/offered-load.ts";
import { needs } from "./small-needs.ts";
import { type Edit, edited } from "./small-scenario.ts";

function loaded(...edits: readonly Edit[]) {
  const outcome = loadScenario({ name: "s.yaml", text: edited(needs, ...edits) });
  if (!outcome.ok) throw new Error(outcome.problems.map(({ path }) => path).join(", "));
  return outcome;
}

const noRepeats: Edit = ["  repeat: { delay: [1 days, 2 days], again: 60 %, atMost: 3 }\n", ""];
const noErrors: Edit = ["  errors: { under: 3 %, over: 8 %, pressure: { waiting: 5, times: 1.5 } }\n", ""];
const { scenario } = loaded(noRepeats, noErrors);
const [theft, violence] = scenario.reasons ?? [];
const { triage } = scenario;

describe("the grades of a reason", () => {
  test("follow from the matrix at threat and the higher of harm and risk", () => {
    if (theft === undefined || violence === undefined || triage === undefined) throw new Error("no needs");
    expect(gradeSharesOf(theft, triage)).toEqual(
      [0.005, 0.0425, 0.18, 0.7725].map((share) => expect.closeTo(share, 12)),
    );
    expect(gradeSharesOf(violence, triage)).toEqual([1, 0, 0, 0]);
  });

  test("are raised by the control strategy for those who carry the marker, not beyond its limit", () => {
    if (theft === undefined || triage === undefined) throw new Error("no needs");
    const marked = { ...theft, markers: [0.5, 0, 0, 0] };
    expect(gradeSharesOf(marked, triage)).toEqual(
      [0.005, 0.0425 + 0.09, 0.09 + 0.7725 / 2, 0.7725 / 2].map((share) => expect.closeTo(share, 12)),
    );
  });

  test("are those of every rating one higher where it is misread so", () => {
    if (theft === undefined || triage === undefined) throw new Error("no needs");
    expect(gradeSharesOf(theft, triage, 1)).toEqual(
      [0.8 * 0.1 + 0.15 * 0.65 + 0.05, 0.8 * 0.55 + 0.15 * 0.35, 0.8 * 0.35, 0].map((share) =>
        expect.closeTo(share, 12),
      ),
    );
  });
});

describe("flows of needs", () => {
  const noticed = 0.005 * 0.6 + 0.995 * 0.01;

  test("part at the switchboard by what its operators notice", () => {
    const upgraded = 0.7 * noticed + 0.3 * 0.6;
    expect(scenario.queues[0]?.outcomes?.upgrade.share).toBeCloseTo(upgraded, 12);
    expect(scenario.queues[0]?.outcomes?.putThrough.share).toBeCloseTo(1 - upgraded, 12);
    const flows = needFlows(scenario);
    expect(flows.reduce((sum, { perDay }) => sum + perDay, 0)).toBeCloseTo(264, 9);
    expect(flows.find(({ queue, reason }) => queue === 1 && reason === 0)?.perDay).toBeCloseTo(
      240 * 0.7 * (1 - noticed),
      9,
    );
  });

  test("make talk as long as the depth, the reason and known incidents say", () => {
    const [crib1, crib2] = [240 * 0.7 * (1 - noticed), 240 * 0.3 * 0.4];
    const known = 1 - (1 - 1 / 1.2) * 0.8 * 0.6;
    const factor = (crib1 * known + crib2) / (crib1 + crib2);
    expect(handleTimeAt(scenario, 1)).toBeCloseTo(factor * (720 - 150), 9);
  });

  test("come again as far as they are not right first time", () => {
    const before = offeredPerDay(scenario)[0] ?? 0;
    const repeats = (1 - 0.575) * (1 + 0.6 + 0.36);
    const emergency = (1 - 0.7) * (1 + 0.6 + 0.36);
    const none = 0.7 * 0.7725 * ((1 - noticed) * (1 - 0.275) * repeats + noticed * (1 - 0.1) * emergency);
    expect(offeredPerDay(loaded(noErrors).scenario)[0]).toBeCloseTo(before * (1 + none), 6);
  });

  test("come again where the scenario says, and part there like anybody else", () => {
    const elsewhere = loaded(noErrors, [
      "again: 60 %, atMost: 3 }\n",
      'again: 60 %, atMost: 3, to: desk, channel: "101" }\n',
    ]);
    const [before, after] = [offeredPerDay(scenario), offeredPerDay(elsewhere.scenario)];
    const more = (queue: number) => (after[queue] ?? 0) - (before[queue] ?? 0);
    const fromDesk = 240 * 0.7 * 0.7725 * (1 + 0.6 + 0.36);
    const from999 = 24 * 0.4 * 0.7725 * (1 - 0.1) * (1 - 0.7) * (1 + 0.6 + 0.36);
    const asBefore = fromDesk * (1 - noticed) * (1 - 0.275) * (1 - 0.575);
    expect(more(1)).toBeCloseTo(asBefore + from999 * (1 - noticed), 6);
    expect(more(0)).toBeCloseTo(asBefore + fromDesk * noticed * (1 - 0.1) * (1 - 0.7) + from999, 6);
  });

  test("task officers by grade, once for an incident that is recognised, and where none is needed", () => {
    const [immediate = 0, priority = 0] = jobsPerDay(scenario);
    const perCaller = 1 - (1 - 1 / 1.2) * 0.8;
    const thefts = 240 * 0.7 + 24 * 0.4;
    expect(immediate).toBeCloseTo(240 * 0.3 + 24 * 0.6 + thefts * perCaller * 0.005, 9);
    const tasked = 240 * 0.7 * ((1 - noticed) * 0.275 + noticed * 0.1) + 24 * 0.4 * 0.1;
    expect(priority).toBeCloseTo(perCaller * (thefts * 0.0425 + tasked * 0.7725 * 0.2), 9);
  });
});

describe("the explanation of a scenario of needs", () => {
  const text = explainScenario(loaded()).join("\n");

  test("says why people call, what triage does, and by which rule officers are sent", () => {
    expect(text).toContain(
      "  theft: 70 % of 101, 40 % of 999; 0.5 % immediate, 4.25 % priority, 18 % scheduled, 77.3 % for no officer; 1.2 callers for each incident",
    );
    expect(text).toContain(
      "  crib, by depth: talk of 9 min 30 s instead of 12 min; of needs for no officer, 27.5 %",
    );
    expect(text).toContain("  jobs in town are taken by north; after 5 min of waiting also by south");
    expect(text).toContain(
      "  Dispatch rule: a free unit takes the most urgent job, of equals the one that waits longest; nothing is broken off for an immediate job; 1 unit of each group stay free for immediate jobs.",
    );
  });

  test("says that nobody can be seen to be right first time in a run that is too short", () => {
    const sentence = "right first time is who makes no further contact within";
    expect(text).toContain(
      `${sentence} 4 weeks, which is longer than is measured: nothing can be said of it`,
    );
    const longer = explainScenario(loaded(["days: 7", "days: 29"])).join("\n");
    expect(longer).toContain(`${sentence} 4 weeks\n`);
  });

  test("says that officers cannot catch up where that is so, and only there", () => {
    expect(text).toContain("<- officers can never catch up");
    const enough = loaded(["south: { staffing: { everyDay: 2 } }", "south: { staffing: { everyDay: 20 } }"]);
    expect(explainScenario(enough).join("\n")).not.toContain("never catch up");
  });
});
