// A sensitivity of simple numbers: handling matters most, the ring not beyond luck, and the volume changes nothing.
import { type Sensitivity, sensitivityDefinitions } from "../../src/results/sensitivity.ts";

const number = { value: 12, low: 8, high: 18, unit: "min", isWhole: false };
const assumption = (path: string) => ({ name: path, numbers: [{ ...number, path, together: path }] });
const names = ["demand.101.volume", "queues.crib.talk.mean", "queues.crib.patience.mean", "queues.crib.ring"];
const around = (value: number, half: number) => ({ value, low: value - half, high: value + half });

const common: Omit<Sensitivity, "method" | "samples" | "measures"> = {
  format: 1,
  kind: "sensitivity",
  version: "0.0.1",
  scenario: "A centre",
  hash: "abc",
  seed: "1",
  policies: ["base"],
  cells: 50,
  replications: 4,
  level: 0.95,
  assumptions: names.map(assumption),
  definitions: sensitivityDefinitions,
  warned: 0,
  warnings: [],
  broken: [],
};

const measure = {
  measure: "meanTimeToAnswer",
  queue: "crib",
  period: "all",
  unit: "s",
  least: 60,
  most: 900,
  undefinedPoints: 0,
};
const [volume = "", talk = "", patience = "", ring = ""] = names;
const nothing = around(0, 0);

export const screenedExample: Sensitivity = {
  ...common,
  method: "morris",
  samples: 10,
  measures: [
    {
      ...measure,
      method: "morris",
      influences: [
        {
          name: talk,
          verdict: "matters",
          strength: around(240, 60),
          lean: around(240, 60),
          spread: around(40, 20),
          luck: 8,
          effects: 10,
        },
        {
          name: patience,
          verdict: "matters",
          strength: around(90, 30),
          lean: around(10, 60),
          spread: around(100, 20),
          luck: 8,
          effects: 10,
        },
        {
          name: ring,
          verdict: "luck",
          strength: around(5, 3),
          lean: around(1, 4),
          spread: around(5, 2),
          luck: 9,
          effects: 10,
        },
        {
          name: volume,
          verdict: "nothing",
          strength: nothing,
          lean: nothing,
          spread: nothing,
          luck: 0,
          effects: 10,
        },
      ],
    },
  ],
};

const share = (first: number, total: number) => ({ first: around(first, 0.05), total: around(total, 0.05) });

export const sampledExample: Sensitivity = {
  ...common,
  method: "sobolIndices",
  samples: 64,
  measures: [
    {
      ...measure,
      method: "sobolIndices",
      deviation: 180,
      luckShare: 0.02,
      influences: [
        { name: talk, verdict: "matters", ...share(0.6, 0.7), leftIfKnown: 114 },
        { name: patience, verdict: "matters", ...share(0.2, 0.3), leftIfKnown: 161 },
        { name: ring, verdict: "luck", ...share(0, 0.01), leftIfKnown: 180 },
        { name: volume, verdict: "nothing", ...share(0, 0), leftIfKnown: 180 },
      ],
    },
  ],
};
