// What a state of the person chart means for a day's work.
import { type CompiledChart, stateIndex } from "../statecharts/compile.ts";
import type { PersonNames } from "../statecharts/person.ts";
import { personChart } from "./chart-tables.ts";
import { type HourKind, hourKinds } from "./people-observer.ts";

/** Not in post; in a classroom; beside a tutor; on the roster; away from it. */
export const elsewhere = 0;
export const inSchool = 1;
export const withTutor = 2;
export const onRoster = 3;
export const away = 4;

type State = (typeof personChart extends CompiledChart<infer Names> ? Names : PersonNames)["state"];

const roles: readonly (readonly [role: number, kind: HourKind, states: readonly State[]])[] = [
  [inSchool, "classroom", ["classroom"]],
  [inSchool, "course", ["onCourse"]],
  [withTutor, "tutored", ["tutored"]],
  [onRoster, "rostered", ["competent.atWork", "leaving.atWork"]],
  [away, "leave", ["competent.onLeave", "leaving.onLeave"]],
  [away, "ill", ["competent.ill", "leaving.ill"]],
  [away, "illLong", ["competent.illLong", "leaving.illLong"]],
  [away, "restricted", ["competent.restricted", "leaving.restricted"]],
];

/** By state of the chart. */
export const roleOf = new Uint8Array(personChart.states.length);
/** By state of the chart: the kind of hours that a shift is spent on. */
export const kindOf = new Uint8Array(personChart.states.length);

for (const [role, kind, states] of roles) {
  for (const state of states) {
    roleOf[stateIndex(personChart, state)] = role;
    kindOf[stateIndex(personChart, state)] = hourKinds.indexOf(kind);
  }
}
