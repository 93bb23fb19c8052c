// What a scenario has and a spreadsheet does not: the table of the ladder's features, in the order in which they are
// switched on. What callers want first is never touched, so that the demand that is offered first stays as it is. A new
// feature of the scenario language is a new row, here or in one of the parts.
import type { ResolvedScenario } from "../scenario/resolved.ts";
import { changeFeatures } from "./ladder-change-features.ts";
import { demandFeatures } from "./ladder-demand-features.ts";
import { everyQueue, type Feature, someQueue } from "./ladder-feature.ts";
import { floorFeatures } from "./ladder-floor-features.ts";
import { needFeatures } from "./ladder-need-features.ts";
import { peopleFeatures, withoutPeople } from "./ladder-people-features.ts";

const features: readonly Feature[] = [
  {
    name: "patience",
    words: "callers who give up",
    otherwise: "everybody waits until they are answered, in every queue",
    isIn: someQueue(({ patience }) => patience !== null),
    without: everyQueue((queue) => ({ ...queue, patience: null })),
  },
  ...demandFeatures,
  ...floorFeatures,
  {
    name: "redials",
    words: "callers who ring again",
    otherwise: "who gives up, is blocked or leaves a voicemail does not ring the same number again",
    isIn: someQueue(
      ({ whenAbandoned, whenBlocked, outcomes }) =>
        whenAbandoned.redial !== null ||
        whenBlocked !== null ||
        (outcomes?.extension.chaser ?? null) !== null,
    ),
    without: everyQueue((queue) => ({
      ...queue,
      whenAbandoned: { ...queue.whenAbandoned, redial: null },
      whenBlocked: null,
      outcomes:
        queue.outcomes === null
          ? null
          : { ...queue.outcomes, extension: { ...queue.outcomes.extension, chaser: null } },
    })),
  },
  {
    name: "escalations",
    words: "callers who ring 999 instead",
    otherwise: "who gives up does not ring another number",
    isIn: someQueue(({ whenAbandoned }) => whenAbandoned.escalation !== null),
    without: everyQueue((queue) => ({
      ...queue,
      whenAbandoned: { ...queue.whenAbandoned, escalation: null },
    })),
  },
  ...needFeatures,
  ...changeFeatures,
  ...peopleFeatures,
];

/** The features that a scenario has, in the order of the table. */
export function featuresOf(scenario: ResolvedScenario, queue: number): readonly Feature[] {
  const staffed = withoutPeople(scenario);
  return features.filter(({ isIn, isOfHandlers }) => isIn(isOfHandlers === true ? staffed : scenario, queue));
}

/** Takes features out, the last of the table first: ways to a queue go before the rates and rosters they lead to. */
export function withoutFeatures(scenario: ResolvedScenario, off: readonly Feature[]): ResolvedScenario {
  return features
    .filter((feature) => off.includes(feature))
    .reduceRight((left, { without }) => without(left), scenario);
}
