// Which states of the person chart mean what, by index of the state.
import { stateIndex } from "../statecharts/compile.ts";
import { personChart } from "./chart-tables.ts";

export const advertised = stateIndex(personChart, "advertised");
export const vetting = stateIndex(personChart, "vetting");
export const classroom = stateIndex(personChart, "classroom");
export const tutored = stateIndex(personChart, "tutored");
export const onCourse = stateIndex(personChart, "onCourse");
export const atWork = stateIndex(personChart, "competent.atWork");

/** 1 where somebody takes contacts alone, whether at work or away, and has not given notice. */
export const isCompetent = marked((path) => path.startsWith("competent."));
/** 1 where notice has been given and the last day has not come. */
export const isLeaving = marked((path) => path.startsWith("leaving."));
/** 1 where the life of a person in the centre is over. */
export const isGone = personChart.isFinal;

function marked(belongs: (path: string) => boolean): Uint8Array {
  return Uint8Array.from(personChart.states, (path) => (belongs(path) ? 1 : 0));
}
