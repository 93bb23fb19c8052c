import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { readScenarioFile } from "../../src/files/read-scenario.ts";
import { loadScenario } from "../../src/scenario/load-scenario.ts";
import { formatProblem } from "../../src/scenario/problem.ts";
import type { ResolvedScenario } from "../../src/scenario/resolved.ts";
import { arrivalsOf, type Demand, demandScenario, demandText } from "./arrivals-of.ts";
import { logVisits } from "./contact-log.ts";
import { recordCentre } from "./run-centre.ts";

const logged = (rows: readonly string[], demand: Omit<Demand, "sources">, extra = "") =>
  demandScenario(
    { ...demand, sources: { a: `calls: { file: calls.csv, time: started${extra} }` } },
    { read: () => ["started", ...rows].join("\n") },
  );
const instants = (scenario: ResolvedScenario, replication = 0) =>
  arrivalsOf(scenario, { replication }).contacts.map(({ at }) => at);

describe("the calls of a log", () => {
  const rows = [
    "2017-01-04 00:00:00",
    "2017-01-02 08:15:30.5",
    "2017-01-02 00:00:00",
    "2017-01-02 08:15:30.5",
  ];

  test("come exactly when they came, sorted or not, in every replication", () => {
    const scenario = logged(rows, { days: 3 });
    expect(instants(scenario)).toEqual([0, 29_730.5, 29_730.5, 172_800]);
    expect(arrivalsOf(scenario, { replication: 7 })).toEqual(arrivalsOf(scenario));
    expect(arrivalsOf(scenario).expected).toEqual([3, 0, 1]);
  });

  test("are numbered within their date", () => {
    const numbered = arrivalsOf(logged(rows, { days: 3 })).contacts.map(({ day, ordinal }) => [day, ordinal]);
    expect(numbered).toEqual([
      [0, 0],
      [0, 1],
      [0, 2],
      [2, 0],
    ]);
  });

  test("are those of the simulated days, warm-up included, and counted after the warm-up", () => {
    const scenario = logged([...rows, "2016-12-25 23:59:59", "2016-12-26 00:00:00", "2017-01-05 00:00:00"], {
      days: 3,
      warmUp: "1 week",
    });
    expect(instants(scenario)).toEqual([0, 604_800, 634_530.5, 634_530.5, 777_600]);
    const { arrivals, expectedArrivals } = recordCentre(scenario);
    expect([arrivals[0], expectedArrivals[0]]).toEqual([4, 4]);
  });

  test("keep their own clock on days of 23 and 25 hours", () => {
    const spring = logged(["2017-03-26 00:30:00", "2017-03-26 03:00:00", "2017-03-27 00:00:00"], {
      start: "2017-03-26",
      days: 2,
    });
    expect(instants(spring)).toEqual([1800, 7200, 82_800]);
    const autumn = logged(["2017-10-29 03:00:00", "2017-10-29T01:30:00+00:00", "2017-10-29T01:30:00+01:00"], {
      start: "2017-10-29",
      days: 2,
    });
    expect(instants(autumn)).toEqual([5400, 9000, 14_400]);
  });

  test("are offered in the measured intervals in which they came", () => {
    const scenario = logged(rows, { days: 3 });
    const perHour = Array.from(scenario.sources[0]?.rate ?? []).map((rate) => Math.round(rate * 3600));
    expect(perHour.flatMap((calls, hour) => (calls === 0 ? [] : [[hour, calls]]))).toEqual([
      [0, 1],
      [8, 2],
      [48, 1],
    ]);
    expect(logVisits(scenario).map(({ rangAt }) => rangAt)).toEqual(instants(scenario));
  });
});

describe("a part of a log", () => {
  const many = Array.from({ length: 2000 }, (_, i) => {
    const [day, minute] = [2 + (i % 4), Math.floor(i / 4)];
    const clock = `${String(Math.floor(minute / 60)).padStart(2, "0")}:${String(minute % 60).padStart(2, "0")}`;
    return `2017-01-0${day} ${clock}:00`;
  });
  const kept = (share: number, replication = 0) => {
    const scenario = logged(many, { days: 4 }, `, keep: ${share} %`);
    return arrivalsOf(scenario, { replication }).contacts.map(({ day, ordinal }) => `${day} ${ordinal}`);
  };

  test("has about the share that is kept, other calls in each replication", () => {
    // 2000 × 0.3 with a standard deviation of 20.5: five of them.
    expect(Math.abs(kept(30).length - 600)).toBeLessThan(103);
    expect(kept(30, 1)).not.toEqual(kept(30));
    expect(kept(0)).toEqual([]);
  });

  test("is inside every larger part, caller by caller", () => {
    const all = new Set(kept(100));
    const most = new Set(kept(80));
    expect(all.size).toBe(2000);
    expect(kept(80).every((caller) => all.has(caller))).toBe(true);
    expect(kept(30).every((caller) => most.has(caller))).toBe(true);
    // Power: of two replications, a part is not inside the other.
    expect(kept(30, 1).every((caller) => most.has(caller))).toBe(false);
  });
});

describe("a log beside a random source", () => {
  const sources = { a: "calls: { file: calls.csv, time: started }", b: "volume: 240 per day, profile: flat" };
  const load = (text: string) => {
    const outcome = loadScenario(
      { name: "s.yaml", text: demandText({ days: 2, sources }) },
      { read: () => text },
    );
    if (!outcome.ok) throw new Error(outcome.problems.map(formatProblem).join("\n"));
    return outcome;
  };
  const one = load("started\n2017-01-02 08:00:00\n");

  test("leaves its callers as they are", () => {
    const plain = demandScenario({ days: 2, sources: { ...sources, a: sources.b } });
    expect(arrivalsOf(one.scenario, { source: 1 })).toEqual(arrivalsOf(plain, { source: 1 }));
  });

  test("is part of the hash of the scenario", () => {
    const other = load("started\n2017-01-02 08:00:01\n");
    expect(other.hash).not.toBe(one.hash);
    expect(load("started\n2017-01-02 08:00:00\n").hash).toBe(one.hash);
  });
});

describe("a Saturday of the anonymous bank", () => {
  const folder = new URL("../scenario/samples/", import.meta.url);
  const outcome = readScenarioFile(new URL("bank-saturday.yaml", folder).pathname, { everyPolicy: true });
  if (!outcome.ok) throw new Error(outcome.problems.map(formatProblem).join("\n"));
  const { scenario } = outcome;
  const rows = readFileSync(new URL("bank-saturday.csv", folder), "utf8").trim().split("\n").slice(1);
  const timesOf = (isWanted: (service: string) => boolean) =>
    rows
      .map((row) => row.split(","))
      .filter(([, , service]) => isWanted(service ?? ""))
      .map(([, time = ""]) => time.split(":").reduce((sum, part) => 60 * sum + Number(part), 0))
      .sort((a, b) => a - b);

  test("comes call by call as in the log, the services apart", () => {
    expect(arrivalsOf(scenario, { source: 0 }).contacts.map(({ at }) => at)).toEqual(
      timesOf((service) => service === "PS"),
    );
    expect(arrivalsOf(scenario, { source: 1 }).contacts.map(({ at }) => at)).toEqual(
      timesOf((service) => service !== "PS"),
    );
    expect(rows).toHaveLength(159);
  });

  test("rings in the centre at the same instants, whatever the replication", () => {
    const rang = (replication: number) =>
      logVisits(scenario, replication)
        .map(({ rangAt }) => rangAt)
        .sort((a, b) => a - b);
    const all = timesOf(() => true);
    // Who is still inside at midnight is in no log of visits.
    for (const replication of [0, 1]) {
      const seen = rang(replication);
      expect(seen.length).toBeGreaterThan(150);
      expect(seen.every((at) => all.includes(at))).toBe(true);
    }
  });
});
