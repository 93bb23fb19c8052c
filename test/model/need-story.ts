// What becomes of needs, line by line: when they ring and why, how they are graded, what is done, and how they end.

import { chartStepCheck } from "../../src/experiment/chart-check.ts";
import { triageOutcomes } from "../../src/model/case-observer.ts";
import { causes } from "../../src/model/cases.ts";
import type { Jobs } from "../../src/model/jobs.ts";
import { type CentreView, origins } from "../../src/model/observer.ts";
import type { ResolvedScenario } from "../../src/scenario/resolved.ts";
import { gradeNames } from "../../src/scenario/resolved-triage.ts";
import { runCentre } from "./run-centre.ts";
import { silentObserver } from "./silent-observer.ts";

const dayBits = 22;

/**
 * `120 a1 rings 0 (first)` is the first caller of the first source, at second 120, at queue 0; `a1.2` is the second
 * further caller about the same incident. A retry says its cause.
 */
export function needStory(scenario: ResolvedScenario): string[] {
  const lines: string[] = [];
  let view: CentreView | null = null;
  let jobs: Jobs | null = null;
  const tell = (need: number, what: string) => {
    if (view !== null) lines.push(`${view.clock[0]} ${nameOf(view, need)} ${what}`);
  };
  const tellOf = (contact: number, what: string) => tell(view?.contacts.need[contact] ?? -1, what);
  const tellJob = (job: number, what: string) => {
    if (view !== null)
      lines.push(`${view.clock[0]} job of ${callerOf(jobs?.source[job], jobs?.ordinal[job])} ${what}`);
  };
  runCentre(scenario, {
    steps: chartStepCheck(),
    observer: {
      ...silentObserver,
      begun: (centre) => {
        view = centre;
      },
      rang: (contact) => tellOf(contact, `rings ${ringOf(view, contact)}`),
      abandoned: (contact) => tellOf(contact, "gives up"),
      upgraded: (contact) => tellOf(contact, "is upgraded"),
      talked: (contact) => tellOf(contact, "has talked"),
      needSettled: (need) => tell(need, "is settled"),
      needLost: (need) => tell(need, "is lost"),
      cases: {
        deflected: (need) => tell(need, "stays away"),
        duplicateRecognised: (contact) => tellOf(contact, "is recognised"),
        graded: (contact) =>
          tellOf(
            contact,
            `is graded ${gradeNames[view?.cases.grade[view.contacts.need[contact] ?? -1] ?? -1]}`,
          ),
        decided: (contact, outcome) => tellOf(contact, `is ${triageOutcomes[outcome]}`),
        awaitsOfficer: (need) => tell(need, "awaits an officer"),
        retryCalledOff: (need) => tell(need, "need not ring again"),
        retriesAtOnce: () => undefined,
      },
      response: {
        responseBegun: (all) => {
          jobs = all;
        },
        jobRaised: (job) => tellJob(job, `raised ${gradeNames[jobs?.grade[job] ?? -1]}`),
        jobRegraded: (job, grade) => tellJob(job, `regraded ${gradeNames[grade]}`),
        unitSent: () => undefined,
        unitDiverted: () => undefined,
        jobAttended: (job) => tellJob(job, "attended"),
        unitReleased: () => undefined,
        jobClosed: () => undefined,
        unitsChange: () => undefined,
      },
    },
  });
  return lines;
}

function ringOf(view: CentreView | null, contact: number): string {
  if (view === null) return "";
  const { contacts, cases } = view;
  const origin = origins[contacts.origin[contact] ?? -1];
  const cause = causes[cases.cause[contacts.need[contact] ?? -1] ?? 0];
  return `${contacts.queue[contact]} (${origin}${cause === "none" ? "" : `: ${cause}`})`;
}

function nameOf({ needs }: CentreView, need: number): string {
  return callerOf(needs.source[need], needs.ordinal[need]);
}

function callerOf(source = 0, ordinal = 0): string {
  const letter = String.fromCharCode("a".charCodeAt(0) + source);
  const further = ordinal >>> dayBits;
  return `${letter}${(ordinal & ((1 << dayBits) - 1)) + 1}${further > 0 ? `.${further}` : ""}`;
}
