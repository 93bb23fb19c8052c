import { describe, expect, test } from "vitest";
import { runTable } from "../../src/report/run-table.ts";
import type { Result, TargetOutcome } from "../../src/results/result.ts";
import { check, constructedResult, row } from "./constructed-result.ts";

const target: TargetOutcome = {
  id: "crib-wait-2017",
  role: "fit",
  source: "just over five minutes in 2017 (Heart Wiltshire, 28 May 2019)",
  row: row("meanTimeToAnswer", { queue: "crib" }, { value: 343, half: 15 }),
  expected: 303,
  low: 270,
  high: 330,
  isMet: false,
};

const text = (result: Partial<Result> = {}) => runTable(constructedResult({ result })).join("\n");

describe("the planner's table", () => {
  test("shows the whole wait first, then the two stages apart, the published one marked", () => {
    const lines = runTable(constructedResult());
    const at = lines.findIndex((line) => line.startsWith("101, from first ring to a trained handler"));
    expect(lines.slice(at + 1, at + 7)).toEqual([
      "  mean             7 min 08 s (6:53 to 7:23)",
      "  half within      3 min 02 s (2:54 to 3:10)",
      "  9 in 10 within   16 min 10 s (15:20 to 16:50)",
      "  longest          1 h 02 min (0:56 to 1:09 h)",
      "    switchboard   5.2 s (4.9 to 5.5)          <- the figure that is published",
      "    crib          5 min 43 s (5:28 to 5:58)   (between them: talk)",
    ]);
  });

  test("says who gave up, how many a day, and how many rang again", () => {
    // 46 redials a day after 101 + 2.6 abandonments.
    expect(text()).toContain(
      "gave up: 21.8 % (21.1 to 22.5) of those offered to crib, 101 a day; about 44 % rang again",
    );
  });

  test("names the definition of the service level", () => {
    expect(text()).toContain(
      "service level: 47.0 % (46.0 to 48.0) answered within 2 min of ringing ÷ offered",
    );
  });

  test("shows a queue with a single wait by itself", () => {
    expect(text()).toContain("emergency, from ring to answer\n  mean                   4.2 s (4.0 to 4.4)");
  });

  test("names the worst hour, with how busy the handlers are", () => {
    expect(text()).toContain(
      "Worst hour for crib: Monday 10:00 to 11:00\n  mean 13 min 20 s (12:40 to 14:00), occupancy 97.0 % (96.6 to 97.4)",
    );
  });

  test("splits failure demand by origin", () => {
    expect(text()).toContain(
      "Failure demand: 6.0 % (5.8 to 6.2) of contacts that ring switchboard: redial 5.2 %, chaser 0.8 %",
    );
  });

  test("has a line for every month", () => {
    expect(text()).toContain("2017-07   466           5 min 48 s (5:33 to 6:03)   22.0 % (21.2 to 22.8)");
    expect(text().match(/^2017-\d\d {3}/gm)).toHaveLength(12);
  });

  test("says which published figures are met, what is accepted, and who published them", () => {
    const said = text({ targets: [target, { ...target, id: "other", isMet: true }] });
    expect(said).toContain("Published figures met: 1 of 2 fitted");
    expect(said).toContain(
      "NOT MET  crib-wait-2017 (fitted): 5 min 43 s (5:28 to 5:58), accepted 4 min 30 s to 5 min 30 s",
    );
    expect(said).toContain("just over five minutes in 2017 (Heart Wiltshire, 28 May 2019)");
  });

  test("counts the assumed numbers and says how to list them", () => {
    expect(text()).toContain("Assumed: 1 of the 2 tagged numbers");
    expect(text().replaceAll("\n  ", " ")).toContain("sim101 check FILE lists them");
  });
});

describe("what must be read first comes first", () => {
  test("warnings stand above everything", () => {
    expect(runTable(constructedResult({ result: { warnings: ["UNSTABLE: it grows"] } }))[0]).toBe(
      "UNSTABLE: it grows",
    );
  });

  test("an audit that holds is one line, a failed one names the identity and the place", () => {
    expect(text()).toContain("Audit: flow conservation, Little's law all hold");
    const failed = text({ audit: [check("flow conservation", false), check("Little's law", true)] });
    expect(failed).toContain("AUDIT FAILED: flow conservation (in = out): off by 3.00 contacts");
    expect(failed).not.toContain("all hold");
  });

  test("an interrupted run says so", () => {
    expect(text({ complete: false, replicationsAskedFor: 50 })).toContain("INTERRUPTED: 50 were asked for");
  });
});

describe("any result can be shown", () => {
  test("a centre of one queue has no two-stage path", () => {
    const lines = text({
      queues: [{ id: "emergency", stage: "handler", priority: 1, acceptableWaitingTime: 10, thresholds: [] }],
      teams: [{ id: "emergency", serves: ["emergency"] }],
    });
    expect(lines).toContain("emergency, from ring to answer");
    expect(lines).not.toContain("published\n");
    expect(lines).not.toContain("trained handler");
  });

  test("roles come from stages and channels, not from names", () => {
    const result = constructedResult();
    const rename = (id: string) => ({ crib: "desk", switchboard: "front" })[id] ?? id;
    const rows = result.rows.map((one) =>
      one.queue === undefined ? one : { ...one, queue: rename(one.queue) },
    );
    const queues = result.queues.map((queue) => ({ ...queue, id: rename(queue.id) }));
    expect(text({ rows, queues })).toContain(
      "101, from first ring to a trained handler: front, its talk, then desk; of those answered",
    );
  });

  test("one replication has no brackets but the reason", () => {
    const rows = constructedResult().rows.map((one) => ({ ...one, low: null, high: null, replications: 1 }));
    const said = text({ rows, replications: 1 });
    expect(said).toContain("mean             7 min 08 s (no interval: one replication)");
    expect(said).toContain("1 replication, seed tweetathon, no intervals");
  });

  test("an undefined figure is a dash", () => {
    const rows = constructedResult().rows.map((one) => ({ ...one, value: null, low: null, high: null }));
    const said = text({ rows });
    expect(said).not.toMatch(/NaN|null|undefined|Infinity/);
    expect(said).toContain("Worst hour for emergency: nobody was answered");
  });

  test("no rows at all are no fault", () => {
    expect(text({ rows: [], queues: [], teams: [] })).toContain("Wiltshire CCC 2017");
  });

  test("hostile names steer no terminal and break no line", () => {
    const hostile = `\u001b[31mred\u001b[0m\u202e\r\n${"x".repeat(150)}`;
    const { rows, queues } = constructedResult();
    const lines = runTable(
      constructedResult({
        result: {
          scenario: hostile,
          policy: hostile,
          seed: hostile,
          warnings: [hostile],
          targets: [{ ...target, id: hostile, source: hostile }],
          queues: queues.map((queue) => (queue.id === "crib" ? { ...queue, id: hostile } : queue)),
          rows: rows.map((one) => (one.queue === "crib" ? { ...one, queue: hostile } : one)),
        },
      }),
    );
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
    for (const line of lines) expect(line).not.toMatch(/[\u0000-\u001f\u202e]/);
    for (const line of lines) expect(line.length).toBeLessThanOrEqual(100);
  });
});
