// The audit of needs and officers: it holds on honest runs, and hears what goes wrong between the model and the books.
import { describe, expect, it } from "vitest";
import type { CaseObserver } from "../../src/model/case-observer.ts";
import type { CentreView, Observer } from "../../src/model/observer.ts";
import type { ResponseObserver } from "../../src/model/response-observer.ts";
import { Audit } from "../../src/results/audit.ts";
import type { Recorder } from "../../src/results/recorder.ts";
import { recordCentre } from "../model/run-centre.ts";
import { wrappedObserver } from "../model/wrapped-observer.ts";
import { resolvedWith } from "../scenario/reasoned-scenario.ts";
import { needs } from "../scenario/small-needs.ts";
import { summaryOf } from "./summary-of.ts";

/** Officers come in time here, and some needs found what they wanted elsewhere. */
const scenario = resolvedWith(
  needs.replace('"07:00-22:00": 3, "22:00-07:00": 1', "00:00-24:00: 40").replace("days: 7,", "days: 4,"),
  'website: { clearer: { starts: "2017-01-03", cuts: { theft: 30 % } } }\n',
);

function violated(listen: (recorder: Recorder) => Observer): string[] {
  const audit = new Audit(scenario);
  audit.add(summaryOf(recordCentre(scenario, 0, listen)));
  return audit
    .checks()
    .filter(({ holds }) => !holds)
    .map(({ name }) => name);
}

/** One of the calls, the tenth unless said, is not passed on. */
function without<T extends object>(listener: T, event: keyof T, which = 10): T {
  let calls = 0;
  return new Proxy(listener, {
    get: (target, key): unknown => {
      const member: unknown = Reflect.get(target, key);
      if (typeof member !== "function") return member;
      return (...told: unknown[]): unknown =>
        key === event && ++calls === which ? undefined : Reflect.apply(member, target, told);
    },
  });
}

const deaf = (event: keyof CaseObserver, which?: number) => (recorder: Recorder) =>
  wrappedObserver(
    recorder,
    recorder.cases === undefined ? {} : { cases: without(recorder.cases, event, which) },
  );

const deafToOfficers = (event: keyof ResponseObserver, which?: number) => (recorder: Recorder) =>
  wrappedObserver(
    recorder,
    recorder.response === undefined ? {} : { response: without(recorder.response, event, which) },
  );

/** One redial, repeat, chaser or escalation is told without its root cause. */
const causeless = (recorder: Recorder) => {
  let view: CentreView | null = null;
  let isTold = false;
  return wrappedObserver(recorder, {
    begun: (centre) => {
      view = centre;
      recorder.begun(centre);
    },
    rang: (contact) => {
      const need = view?.contacts.need[contact] ?? -1;
      const cause = view?.cases.cause[need] ?? 0;
      const isNow = !isTold && cause > 0 && view !== null;
      if (isNow && view !== null) view.cases.cause[need] = 0;
      recorder.rang(contact);
      if (isNow && view !== null) view.cases.cause[need] = cause;
      isTold ||= isNow;
    },
  });
};

describe("the audit of needs and officers", () => {
  it("violates nothing on an honest run, and names what it looked at", () => {
    expect(violated((recorder) => recorder)).toEqual([]);
    const names = new Audit(scenario).checks().map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(["case ledger", "job ledger", "unit time"]));
  });

  it.each([
    ["a contact without its root cause", "case ledger", causeless],
    ["a need that is deflected and forgotten", "case ledger", deaf("deflected")],
    ["a retry called off that nobody heard of", "case ledger", deaf("retryCalledOff", 1)],
    ["a job whose end is forgotten", "job ledger", deafToOfficers("jobClosed")],
    ["a job that is raised and forgotten", "job ledger", deafToOfficers("jobRaised")],
    ["a unit that never comes back", "unit time", deafToOfficers("unitReleased")],
    ["a unit that nobody saw leave", "unit time", deafToOfficers("unitsChange", 101)],
  ] as const)("hears of %s by the %s", (_, identity, listen) => {
    expect(violated(listen)).toContain(identity);
  });
});
