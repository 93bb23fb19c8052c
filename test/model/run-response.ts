// Runs the officers alone: needs are tasked, regraded and ended at stated seconds, without a floor.
import { CentreState, type StepListener } from "../../src/model/centre-state.ts";
import { drawKeys } from "../../src/model/draw-keys.ts";
import { eventKinds } from "../../src/model/event-kinds.ts";
import { Response } from "../../src/model/response.ts";
import type { ResponseObserver } from "../../src/model/response-observer.ts";
import type { ResolvedResponse } from "../../src/scenario/resolved-response.ts";
import { plainScenario } from "./plain-scenario.ts";
import { silentObserver } from "./silent-observer.ts";

/** A need for which an officer is tasked. */
export interface Tasking {
  readonly at: number;
  /** 0 immediate, 1 priority, 2 scheduled. */
  readonly grade: number;
  readonly area?: number;
  /** Later it is given another grade. */
  readonly regraded?: { readonly at: number; readonly grade: number };
  /** Later an officer is tasked for the same need once more. */
  readonly again?: { readonly at: number; readonly grade: number };
  /** When the need ends, whether or not an officer has come; else it ends as one comes. */
  readonly endsAt?: number;
}

interface ResponseRun {
  readonly response: ResolvedResponse;
  readonly taskings: readonly Tasking[];
  /** @param now - tells the present second. */
  readonly listen?: (now: () => number) => ResponseObserver;
  readonly steps?: StepListener;
  /** The need with this number (its place among the taskings, from 0) has been attended. */
  readonly attended?: (tasking: number) => void;
  readonly seed?: string;
  readonly until?: number;
}

const intervalStarts = eventKinds.indexOf("intervalStarts");
const days = 2;

/** Returns what is left when the time is up, or when nothing is due any more. */
export function runResponse(run: ResponseRun): { readonly state: CentreState; readonly response: Response } {
  const plain = plainScenario({ days, sources: [{}], queues: [{}], teams: [] });
  const scenario = { ...plain, response: run.response };
  const clock = { now: () => 0 };
  const listener = run.listen?.(() => clock.now());
  const observer = { ...silentObserver, ...(listener === undefined ? {} : { response: listener }) };
  const draws = drawKeys(scenario, run.seed ?? "officers", 0);
  const state = new CentreState(scenario, draws, observer, run.steps ?? null);
  clock.now = () => state.clock[0] ?? Number.NaN;
  const jobOf = new Map<number, number>();
  const needOf = new Map<number, number>();
  const end = (tasking: number) => {
    const need = needOf.get(tasking);
    needOf.delete(tasking);
    if (need === undefined) return;
    if ((state.cases.openJobs[need] ?? 0) > 0) response.forget(need);
    state.needs.release(need);
  };
  const response: Response = new Response(state, (need) => {
    const tasking = state.needs.ordinal[need] ?? -1;
    run.attended?.(tasking);
    if (run.taskings[tasking]?.endsAt === undefined) end(tasking);
  });
  const proceed = (before: number) => {
    for (let kind = state.events.next(before); kind >= 0; kind = state.events.next(before)) {
      if (kind === intervalStarts) startInterval();
      else response.happen(kind, state.events.subject);
    }
  };
  const startInterval = () => {
    response.startInterval(++state.interval);
    const next = scenario.calendar.intervalStartAt[state.interval + 1] ?? Number.POSITIVE_INFINITY;
    if (state.interval + 1 < scenario.calendar.intervalDay.length)
      state.events.scheduleAt(intervalStarts, 0, next);
  };
  startInterval();
  const until = run.until ?? Number.POSITIVE_INFINITY;
  for (const { at, act } of actions(run.taskings).filter((action) => action.at < until)) {
    proceed(at);
    state.events.moveTo(at);
    act({ state, response, jobOf, needOf, end });
  }
  proceed(until);
  return { state, response };
}

interface Stage {
  readonly state: CentreState;
  readonly response: Response;
  readonly jobOf: Map<number, number>;
  readonly needOf: Map<number, number>;
  readonly end: (tasking: number) => void;
}

interface Action {
  readonly at: number;
  readonly act: (stage: Stage) => void;
}

function actions(taskings: readonly Tasking[]): readonly Action[] {
  const all = taskings.flatMap(({ at, grade, area, regraded, again, endsAt }, tasking): readonly Action[] => [
    {
      at,
      act: ({ state, response, jobOf, needOf }) => {
        const need = state.needs.take();
        state.needs.source[need] = 0;
        state.needs.ordinal[need] = tasking;
        state.needs.dayWord[need] = 0;
        state.cases.begin(need, at);
        state.cases.area[need] = area ?? -1;
        needOf.set(tasking, need);
        jobOf.set(tasking, response.task(need, grade));
      },
    },
    ...(regraded === undefined
      ? []
      : [
          {
            at: regraded.at,
            act: ({ response, jobOf, needOf }: Stage) => {
              if (needOf.has(tasking)) response.regrade(jobOf.get(tasking) ?? -1, regraded.grade);
            },
          },
        ]),
    ...(again === undefined
      ? []
      : [
          {
            at: again.at,
            act: ({ response, needOf }: Stage) => {
              const need = needOf.get(tasking);
              if (need !== undefined) response.task(need, again.grade);
            },
          },
        ]),
    ...(endsAt === undefined ? [] : [{ at: endsAt, act: ({ end }: Stage) => end(tasking) }]),
  ]);
  return all.sort((a, b) => a.at - b.at);
}
