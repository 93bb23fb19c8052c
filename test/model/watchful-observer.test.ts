// The watch itself: every promise that is broken on purpose is heard.
import { describe, expect, it } from "vitest";
import type { CentreView } from "../../src/model/observer.ts";
import { constant, exponential, plainScenario } from "./plain-scenario.ts";
import { runCentre } from "./run-centre.ts";
import { silentObserver } from "./silent-observer.ts";
import { watchfulObserver } from "./watchful-observer.ts";
import { wrappedObserver } from "./wrapped-observer.ts";

const scenario = plainScenario({
  sources: [{ rate: 1 / 60 }, { rate: 1 / 60, queue: 1 }],
  queues: [
    { talk: exponential(100), wrapUp: constant(5) },
    { talk: exponential(100), priority: 2 },
  ],
  teams: [{ serves: [0, 1], handlers: 4 }],
});

/** Promises broken when the watch is told something else than what happened. */
function broken(
  lie: (view: () => CentreView, watch: ReturnType<typeof watchfulObserver>) => Partial<typeof watch>,
) {
  const heard: string[] = [];
  const views: CentreView[] = [];
  const watch = watchfulObserver(scenario, silentObserver, (promise) => heard.push(promise));
  const view = () => {
    const [first] = views;
    if (first === undefined) throw new Error("the run has not begun");
    return first;
  };
  const observer = wrappedObserver(watch, {
    ...lie(view, watch),
    begun: (centre) => {
      views.push(centre);
      watch.begun(centre);
    },
  });
  runCentre(scenario, { observer });
  return heard;
}

describe("the watch over promises", () => {
  it("hears nothing of an honest run", () => {
    expect(broken(() => ({}))).toEqual([]);
  });

  it("hears of a handler with two calls", () => {
    const heard = broken((_, watch) => ({
      answered: (contact) => {
        watch.answered(contact);
        watch.answered(contact);
      },
    }));
    expect(heard.some((promise) => promise.endsWith("with another in hand"))).toBe(true);
  });

  it("hears of time that runs backwards", () => {
    const heard = broken((view, watch) => ({
      staffChanges: (team) => {
        const { clock } = view();
        const now = clock[0] ?? 0;
        clock[0] = now / 2;
        watch.staffChanges(team);
        clock[0] = now;
      },
    }));
    expect(heard.some((promise) => promise.startsWith("time ran from"))).toBe(true);
  });

  it("hears of somebody answered before a more urgent caller", () => {
    const heard = broken((view, watch) => ({
      answered: (contact) => {
        const { queue } = view().contacts;
        const own = queue[contact] ?? 0;
        queue[contact] = 1;
        watch.answered(contact);
        queue[contact] = own;
      },
    }));
    expect(heard.some((promise) => promise.includes("was answered before"))).toBe(true);
  });

  it("hears of a caller who waits beside an idle handler", () => {
    const heard = broken((_, watch) => ({ rang: (contact) => watch.joined(contact) }));
    expect(heard.some((promise) => promise.endsWith("waits beside an idle handler"))).toBe(true);
  });
});
