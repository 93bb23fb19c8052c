// Identities of needs and officers: the case book against the others, jobs against the model's own count, and units one
// by one against their integral.
import { causes } from "../model/cases.ts";
import { origins } from "../model/observer.ts";
import * as cases from "./case-columns.ts";
import { offered } from "./cohort-columns.ts";
import { born } from "./need-book.ts";
import { type Identity, reader, relative, roundOff } from "./residuals.ts";

const noFailure = new Set(["first", "work"]);

/** Where needs have a life beyond ringing. */
export const caseIdentities: readonly Identity[] = [
  {
    name: "case ledger",
    identity:
      "contacts with a root cause = redials, repeats, chasers and escalations offered, of every queue; needs born = deflected + settled + lost + open, of every true grade and in all; deflected, called off and made at once as the model counts them",
    unit: "contacts",
    allowed: 0,
    residuals: ({ cases: book, ledger, scenario }, tables) => {
      if (book === undefined) return [];
      const needs = reader(tables.needWhole, 0)(born);
      const counted = reader(tables.caseWhole, 0)(cases.born);
      return [
        ["needs", needs - counted],
        ["deflected", book.deflectedEver - ledger.deflectedEver],
        ["called off", book.calledOffEver - ledger.calledOffEver],
        ["at once", book.atOnceEver - ledger.atOnceEver],
        ...Array.from({ length: cases.gradeCells }, (_, grade) => {
          const at = reader(tables.caseGradeWhole, grade);
          const gone = at(cases.deflected) + at(cases.settled) + at(cases.lost) + at(cases.open);
          return [`true grade ${grade}`, at(cases.born) - gone] as const;
        }),
        ...scenario.queues.map(({ id }, queue) => {
          const byCause = reader(tables.causeWhole, queue);
          const caused = causes.reduce((sum, _, cause) => sum + (cause === 0 ? 0 : byCause(cause)), 0);
          const failed = origins.reduce((sum, origin, i) => {
            const at = reader(tables.origins, queue * origins.length + i);
            return noFailure.has(origin) ? sum : sum + at(offered);
          }, 0);
          return [id, caused - failed] as const;
        }),
      ];
    },
  },
];
/** Where there are officers. */
export const responseIdentities: readonly Identity[] = [
  {
    name: "job ledger",
    identity: "jobs raised = closed + open after the last event, over the whole run",
    unit: "contacts",
    allowed: 0,
    residuals: ({ response }) =>
      response === undefined ? [] : [["jobs", response.raisedEver - response.closedEver - response.openJobs]],
  },
  {
    name: "unit time",
    identity: "integral of busy units = time with jobs, unit by unit, over the whole run",
    unit: "relative",
    allowed: roundOff,
    residuals: ({ response }) =>
      response === undefined
        ? []
        : [["units", relative(response.units.busyEver, response.units.busyByUnit(response.finishedAt))]],
  },
];
