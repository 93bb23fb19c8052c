// Traces: runs one replication again and tells the story of people who called in it.
import type { StepListener } from "../model/centre-state.ts";
import { contactChart, needChart, triageChart } from "../model/chart-tables.ts";
import { ContactCentre } from "../model/contact-centre.ts";
import { drawKeys } from "../model/draw-keys.ts";
import { TraceFollower } from "../results/trace-follower.ts";
import { isBetterExample, type TraceKind } from "../results/trace-kinds.ts";
import type { StateEntered, TracedNeed } from "../results/traced-need.ts";
import type { ResolvedScenario } from "../scenario/resolved.ts";
import type { ChartMachine } from "../statecharts/chart-machine.ts";
import type { CompiledChart } from "../statecharts/compile.ts";
import { contactMachine } from "../statecharts/contact.ts";
import { needMachine } from "../statecharts/need.ts";
import { triageMachine } from "../statecharts/triage.ts";

const eventsPerTurn = 4096;

/** Which need: by its number, or the best example of a kind. */
export type Wanted = { readonly need: number } | { readonly kind: TraceKind };

export interface Trace {
  /** Null if there is no such need. */
  readonly story: TracedNeed | null;
  /** Needs born in the measured window of the replication, as far as it was run. */
  readonly born: number;
}

/** The story of one need of a replication, counted from 0. The run goes on only until the story is told. */
export function traceNeed(scenario: ResolvedScenario, replication: number, wanted: Wanted): Trace {
  let best: TracedNeed | null = null;
  const isFirst = !("kind" in wanted && wanted.kind === "longest");
  const follower = new TraceFollower(scenario, {
    isFollowed: (number) => ("need" in wanted ? number === wanted.need : !isFirst || best === null),
    isWanted: (story) => "need" in wanted || isBetterExample(wanted.kind, story, best),
    onStory: (story) => {
      best = story;
    },
  });
  const centre = traced(scenario, replication, follower);
  while (!centre.advance(eventsPerTurn)) {
    if (isFirst && best !== null && follower.stories.isEmpty) break;
  }
  return { story: best, born: follower.stories.born };
}

/** Tells the stories of all needs of a replication that are born in its measured window; returns how many there are. */
export function traceNeeds(
  scenario: ResolvedScenario,
  replication: number,
  onStory: (story: TracedNeed) => void,
): number {
  const follower = new TraceFollower(scenario, { isFollowed: () => true, isWanted: () => true, onStory });
  const centre = traced(scenario, replication, follower);
  while (!centre.advance(eventsPerTurn));
  return follower.stories.born;
}

function traced(scenario: ResolvedScenario, replication: number, follower: TraceFollower): ContactCentre {
  const draws = drawKeys(scenario, scenario.run.seed, replication);
  return new ContactCentre(scenario, draws, follower, listener(follower));
}

/** Passes the steps of the statecharts on in words. */
function listener(follower: TraceFollower): StepListener {
  const steps = {
    need: stepsOf("need", needMachine, needChart),
    contact: stepsOf("contact", contactMachine, contactChart),
    triage: stepsOf("triage", triageMachine, triageChart),
  };
  return {
    started(chart, subject) {
      if (chart === "contact") follower.contactStarted(subject);
    },
    stepped(chart, subject, { event, state }) {
      if (chart !== "need" && chart !== "contact" && chart !== "triage") return;
      const step = steps[chart][state]?.[event];
      if (step === undefined) throw new Error(`the chart ${chart} has no step ${event} to ${state}`);
      follower.entered(subject, step);
    },
  };
}

/** In words, by state and event. */
function stepsOf(
  chart: StateEntered["chart"],
  machine: ChartMachine,
  { states, events, isFinal }: CompiledChart,
): readonly (readonly StateEntered[])[] {
  return states.map((state, index) => {
    const description = machine.getStateNodeById(`${machine.id}.${state}`).description ?? "";
    return events.map((event) => ({ chart, state, event, description, isFinal: isFinal[index] === 1 }));
  });
}
