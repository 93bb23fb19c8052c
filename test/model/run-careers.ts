// Runs careers alone, day by day: nobody calls, and the floor gives back what the test says.
import { Careers } from "../../src/model/careers.ts";
import { CentreState, type StepListener } from "../../src/model/centre-state.ts";
import { drawKeys } from "../../src/model/draw-keys.ts";
import { People } from "../../src/model/people.ts";
import type { PeopleObserver } from "../../src/model/people-observer.ts";
import { PersonDraws } from "../../src/model/person-draws.ts";
import { PersonSteps } from "../../src/model/person-steps.ts";
import type { WorkforceGround } from "../../src/model/workforce-ground.ts";
import type { Draws } from "../../src/random/draws.ts";
import type { ResolvedScenario } from "../../src/scenario/resolved.ts";
import { silentObserver, silentPeople } from "./silent-observer.ts";

export interface CareersRun {
  readonly seed?: string;
  /** In place of those of the seed. */
  readonly draws?: Draws;
  readonly feedback?: WorkforceGround["feedback"];
  readonly listen?: (people: People) => Partial<PeopleObserver>;
  readonly steps?: StepListener;
}

const calmFloor = { occupancy: () => 0, missedBreaks: () => 0 };

/** Careers before the first day. */
export interface Stage {
  readonly people: People;
  readonly state: CentreState;
  startDay(day: number): void;
}

export function careersOf(scenario: ResolvedScenario, run: CareersRun = {}): Stage {
  const { people: plan } = scenario;
  if (plan === undefined) throw new Error("the scenario has no people");
  const people = new People();
  const heard = { ...silentPeople, ...run.listen?.(people) };
  const draws = run.draws ?? drawKeys(scenario, run.seed ?? "careers", 0);
  const state = new CentreState(scenario, draws, { ...silentObserver, people: heard }, run.steps ?? null);
  const ground = {
    state,
    plan,
    people,
    draws: new PersonDraws(scenario, people, draws),
    steps: new PersonSteps(state, people),
    feedback: run.feedback ?? calmFloor,
  };
  const careers = new Careers(ground);
  return {
    people,
    state,
    startDay(day) {
      heard.peopleDayStarts(day);
      careers.startDay(day);
    },
  };
}
