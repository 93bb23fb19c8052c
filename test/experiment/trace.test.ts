// The stories of needs agree with the books of the recorder: nobody is left out, and nobody waits twice.
import { describe, expect, it } from "vitest";
import { traceNeed, traceNeeds } from "../../src/experiment/trace.ts";
import * as column from "../../src/results/cohort-columns.ts";
import { contactsOfEnded, lost, needWidth, settled, waitOfEnded } from "../../src/results/need-book.ts";
import type { Recorder } from "../../src/results/recorder.ts";
import { type TraceKind, traceKinds } from "../../src/results/trace-kinds.ts";
import type { Happening, TracedNeed } from "../../src/results/traced-need.ts";
import { recordCentre } from "../model/run-centre.ts";
import { tracedCentre, withEverything } from "./traced-centre.ts";

const scenario = tracedCentre();
const stories: TracedNeed[] = [];
const born = traceNeeds(scenario, 1, (story) => stories.push(story));
const recorder = recordCentre(scenario, 1);

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);
const happenings = (story: TracedNeed): readonly Happening[] =>
  story.contacts.flatMap(({ moments }) => moments.map(({ happening }) => happening));
const all = stories.flatMap(happenings);
const count = (what: Happening["what"]) => all.filter((happening) => happening.what === what).length;
const waitsOf = (happening: Happening) =>
  happening.what === "answered" || happening.what === "abandoned" ? [happening.waitTime] : [];

/** The sum of a column of the cohort book over all queues and hours. */
function counted({ cohort }: Recorder, what: number): number {
  return sum([...cohort.hours].filter((_, index) => index % cohort.width === what));
}

function ofNeeds({ needs }: Recorder, what: number): number {
  return sum([...needs.months].filter((_, index) => index % needWidth === what));
}

describe("the stories of all needs of a replication", () => {
  it("are as many as needs were born, numbered in the order of birth", () => {
    const inOrder = stories.toSorted((a, b) => a.number - b.number);
    expect(born).toBe(recorder.needs.bornEver);
    expect(inOrder.map(({ number }) => number)).toEqual(inOrder.map((_, index) => index + 1));
    const births = inOrder.map(({ bornAt }) => bornAt);
    expect(births).toEqual(births.toSorted((a, b) => a - b));
    expect(stories.filter(({ outcome }) => outcome === "settled").length).toBe(ofNeeds(recorder, settled));
    expect(stories.filter(({ outcome }) => outcome === "lost").length).toBe(ofNeeds(recorder, lost));
  });

  it("have together the contacts that rang at a first stage, and no others", () => {
    const offered = counted(recorder, column.offered);
    const first = offered - counted(recorder, column.transferred);
    const contacts = sum(stories.map(({ contactCount }) => contactCount));
    expect(contacts).toBe(first);
    expect(count("rang")).toBe(offered);
    const over = stories.filter(({ outcome }) => outcome !== "open");
    expect(sum(over.map(({ contactCount }) => contactCount))).toBe(ofNeeds(recorder, contactsOfEnded));
  });

  it("have together answers, abandonments and voicemails of the books", () => {
    expect(count("answered")).toBe(counted(recorder, column.answered));
    expect(count("abandoned")).toBe(counted(recorder, column.abandoned));
    expect(count("retries")).toBe(recorder.needs.retriesEver);
    expect(count("voicemail")).toBeGreaterThan(10);
    expect(count("talked")).toBe(count("answered"));
  });

  it("wait as long as the books say, and would not if one abandonment were left out", () => {
    const waited = counted(recorder, column.waitOfAnswered) + counted(recorder, column.waitOfAbandoned);
    expect(sum(stories.map(({ waitTime }) => waitTime))).toBeCloseTo(waited, 4);
    expect(sum(all.flatMap(waitsOf))).toBeCloseTo(waited, 4);
    const over = stories.filter(({ outcome }) => outcome !== "open");
    expect(sum(over.map(({ waitTime }) => waitTime))).toBeCloseTo(ofNeeds(recorder, waitOfEnded), 4);
    const left = all.find((happening) => happening.what === "abandoned");
    const rest = all.filter((happening) => happening !== left);
    expect(Math.abs(sum(rest.flatMap(waitsOf)) - waited)).toBeGreaterThan(0.01);
  });

  it("have a wrap-up for every talk that has one, as long as the handlers are busy with it", () => {
    const answeredAt = (queue: string) =>
      all.filter((happening) => happening.what === "answered" && happening.queue === queue).length;
    const wrapUps = all.flatMap((happening) => (happening.what === "wrappedUp" ? [happening] : []));
    expect(wrapUps.length).toBe(answeredAt("emergency") + answeredAt("crib"));
    const newcomers = wrapUps.filter(({ by }) => by.band === "new").map(({ wrapUpTime }) => wrapUpTime);
    const practised = wrapUps.filter(({ by }) => by.band === "practised").map(({ wrapUpTime }) => wrapUpTime);
    expect(newcomers.some((time) => Math.abs(time - 180) < 1e-6)).toBe(true);
    expect(practised.some((time) => Math.abs(time - 120) < 1e-6)).toBe(true);
  });

  it("run forward in time, contact by contact, each with an end", () => {
    for (const { contacts, outcome } of stories) {
      for (const { moments, ...contact } of contacts) {
        const times = moments.map(({ at }) => at);
        expect(times).toEqual(times.toSorted((a, b) => a - b));
        expect(contact.outcome).not.toBeNull();
      }
      const starts = contacts.map(({ startedAt }) => startedAt);
      expect(starts).toEqual(starts.toSorted((a, b) => a - b));
      expect(contacts.length > 0 || outcome === "open").toBe(true);
    }
  });
});

describe("the story of one need", () => {
  it("is the same alone as among all others", () => {
    for (const need of [1, 40, born]) {
      expect(traceNeed(scenario, 1, { need }).story).toEqual(stories.find(({ number }) => number === need));
    }
  });

  it("is missing when fewer needs were born, and their number is told", () => {
    expect(traceNeed(scenario, 1, { need: born + 1 })).toEqual({ story: null, born });
  });

  it.each<[TraceKind, (story: TracedNeed) => boolean]>([
    ["abandoned", (story) => happenings(story).some(({ what }) => what === "abandoned")],
    ["redialled", ({ contacts }) => contacts.some(({ origin }) => origin === "redial")],
    ["escalated", ({ contacts }) => contacts.some(({ origin }) => origin === "escalation")],
    ["voicemail", (story) => happenings(story).some(({ what }) => what === "voicemail")],
    ["blocked", (story) => happenings(story).some(({ what }) => what === "blocked")],
    ["longest", ({ waitTime }) => waitTime === Math.max(...stories.map((story) => story.waitTime))],
  ])("can be found: the first that is %s", (kind, isSuch) => {
    const numbers = stories.filter(isSuch).map(({ number }) => number);
    const found = traceNeed(scenario, 1, { kind }).story;
    expect(found?.number).toBe(numbers.length > 0 ? Math.min(...numbers) : undefined);
    expect(traceKinds).toContain(kind);
  });

  it("counts needs from the end of the warm-up on", () => {
    const warmedUp = tracedCentre((text) => text.replace("end: drain", "end: drain, warmUp: 1 week"));
    const first = traceNeed(warmedUp, 0, { need: 1 }).story;
    expect(first?.bornAt).toBeGreaterThan(7 * 86_400);
    expect(first?.bornAt).toBeLessThan(7 * 86_400 + 3600);
  });
});

describe("a centre in which handlers are interrupted", () => {
  const interrupted = tracedCentre(withEverything);
  const told: TracedNeed[] = [];
  traceNeeds(interrupted, 0, (story) => told.push(story));
  const moments = told.flatMap(happenings);
  const number = (what: Happening["what"]) => moments.filter((happening) => happening.what === what).length;

  it("has a going-on for everything that is broken off", () => {
    expect(number("brokenOff")).toBeGreaterThan(50);
    expect(number("resumed")).toBe(number("brokenOff"));
    const wrapUps = moments.flatMap((happening) => (happening.what === "wrappedUp" ? [happening] : []));
    const brokenOff = wrapUps.filter(({ isBrokenOff }) => isBrokenOff).length;
    expect(brokenOff).toBeGreaterThan(5);
    expect(number("wrapUpResumed")).toBe(brokenOff);
  });

  it("tells of off-call work with the need that it comes from, and counts it apart", () => {
    const contacts = told.flatMap((story) => story.contacts);
    const work = contacts.filter(({ origin }) => origin === "work");
    expect(work.length).toBeGreaterThan(50);
    expect(work.every(({ outcome }) => outcome?.state === "done")).toBe(true);
    const { contactsEver } = recordCentre(interrupted, 0).needs;
    expect(contacts.length - work.length).toBe(contactsEver);
    expect(sum(told.map(({ contactCount }) => contactCount))).toBe(contactsEver);
  });

  it("turns callers away who find no line", () => {
    const { story } = traceNeed(interrupted, 0, { kind: "blocked" });
    expect(story?.contacts.some(({ outcome }) => outcome?.state === "blocked")).toBe(true);
  });
});
