// What belongs to a job: its draws, whoever is sent and whenever; and which jobs belong to a need.
import { expect, test } from "vitest";
import { plainResponse } from "./plain-response.ts";
import { constant, exponential } from "./plain-scenario.ts";
import { responseStory } from "./response-story.ts";
import { runResponse } from "./run-response.ts";

const immediate = 0;
const scheduled = 2;
const secondsOf = (lines: readonly string[], what: string) =>
  lines.filter((line) => line.includes(what)).map((line) => Number(line.split(" ").at(-1)));

test("each unit has a way of its own, and all stay equally long", () => {
  const way = { units: [2], job: { unitsNeeded: [0, 1], travel: exponential(100), scene: constant(0) } };
  const [one = 0, other = 0] = secondsOf(responseStory(way, [{ at: 0, grade: immediate }]), "took");
  expect(one).not.toBe(other);
  const scene = { ...way, job: { ...way.job, travel: constant(0), scene: exponential(100) } };
  const [first, second] = secondsOf(responseStory(scene, [{ at: 0, grade: immediate }]), "took");
  expect(first).toBe(second);
  expect(first).toBeGreaterThan(0);
});

test("a job takes as long however many others there are, and however long it has waited", () => {
  const random = { job: { travel: exponential(300), scene: exponential(900) } };
  const times = (units: number) =>
    responseStory({ units: [units], ...random }, [
      { at: 0, grade: scheduled },
      { at: 1, grade: scheduled },
      { at: 2, grade: scheduled },
    ])
      .filter((line) => line.includes("took"))
      .map((line) => {
        const [, letter, , , , seconds] = line.split(" ");
        return `${letter} ${Number(seconds).toFixed(6)}`;
      })
      .sort();
  expect(times(1)).toEqual(times(3));
  expect(new Set(times(1).map((line) => line.slice(2))).size).toBe(3);
});

test("a second job of the same need has draws of its own", () => {
  const random = { units: [2], job: { travel: constant(0), scene: exponential(900) } };
  const again = { at: 0, grade: scheduled };
  const [one, other] = secondsOf(
    responseStory(random, [{ at: 0, grade: scheduled, again, endsAt: 5 }]),
    "took",
  );
  expect(one).not.toBe(other);
});

test("a need knows its open jobs, the latest first, until they are closed", () => {
  const at = (until: number) => {
    const { state, response } = runResponse({
      response: plainResponse({ units: [3], grades: [{}, {}, { scene: constant(100) }] }),
      taskings: [{ at: 0, grade: scheduled, again: { at: 10, grade: immediate }, endsAt: 5000 }],
      until,
    });
    const latest = state.cases.job[0] ?? Number.NaN;
    return { open: state.cases.openJobs[0], latest, older: response.jobs.older[latest] };
  };
  expect(at(50)).toEqual({ open: 2, latest: 1, older: 0 });
  expect(at(170)).toEqual({ open: 1, latest: 1, older: -1 });
  expect(at(1000)).toEqual({ open: 0, latest: -1, older: undefined });
});
