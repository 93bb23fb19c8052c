// Faults planted between the model and the books: an event that is dropped, told twice or told wrongly.
import type { CentreView, Observer } from "../../src/model/observer.ts";
import type { Recorder } from "../../src/results/recorder.ts";
import { eventfulCentre } from "../model/eventful-centre.ts";
import { recordCentre } from "../model/run-centre.ts";
import { wrappedObserver } from "../model/wrapped-observer.ts";

export const auditedScenario = eventfulCentre(4);

/** Events that fall on a subject and can be planted. */
type Told =
  | "rang"
  | "joined"
  | "leaves"
  | "answered"
  | "abandoned"
  | "ended"
  | "needSettled"
  | "needBorn"
  | "needLost";

/** What an observer hears instead of the truth. */
export type Fault = (recorder: Recorder) => Partial<Observer>;

/** True once: at the hundredth call inside the window. */
function onceInside(recorder: Recorder): (view: CentreView | null) => boolean {
  let calls = 0;
  return (view) => (view?.clock[0] ?? 0) >= recorder.window.startAt && ++calls === 100;
}

/** Plants `lie` at one event; `tell` passes the truth on. */
function planted(event: Told, lie: (tell: () => void, subject: number, view: CentreView) => void): Fault {
  return (recorder) => {
    const isNow = onceInside(recorder);
    let view: CentreView | null = null;
    return {
      begun: (centre) => {
        view = centre;
        recorder.begun(centre);
      },
      [event]: (subject: number) => {
        const tell = () => (recorder as Observer)[event](subject);
        if (view === null || !isNow(view)) return tell();
        lie(tell, subject, view);
      },
    };
  };
}

const silence = () => undefined;

export const dropped = (event: Told): Fault => planted(event, silence);

export const toldTwice = (event: Told): Fault =>
  planted(event, (tell) => {
    tell();
    tell();
  });

/** Tells the event of a contact whose column is changed for the moment. */
function changed(
  event: Told,
  pick: (view: CentreView) => Float64Array | Int32Array,
  change: (value: number) => number,
): Fault {
  return planted(event, (tell, contact, view) => {
    const column = pick(view);
    const truth = column[contact] ?? Number.NaN;
    column[contact] = change(truth);
    tell();
    column[contact] = truth;
  });
}

export const shifted = (event: Told, seconds: number): Fault =>
  changed(
    event,
    ({ contacts }) => contacts.joinedAt,
    (at) => at - seconds,
  );

export const misplaced = (event: Told): Fault =>
  changed(
    event,
    ({ contacts }) => contacts.queue,
    (queue) => (queue + 1) % auditedScenario.queues.length,
  );

/** A handler's conversation that never ends in the books. */
export const endlessTalk: Fault = (recorder) => {
  let calls = 0;
  return {
    talked: (contact, handler) => {
      calls++;
      if (calls !== 4000) recorder.talked(contact, handler);
    },
  };
};

/** A source that rings more often than its rate says. */
export const wrongRate: Fault = (recorder) => ({
  dayPlanned: (source, day, expected) => recorder.dayPlanned(source, day, expected / 1.1),
});

/** Records the audited scenario through a fault. */
export function recordWith(fault: Fault, replication = 0): Recorder {
  return recordCentre(auditedScenario, replication, (recorder) => wrappedObserver(recorder, fault(recorder)));
}
