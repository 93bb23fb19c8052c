// What a story says of each moment. States that no sentence here tells of are told in the words of their statechart, so
// that a chart may grow without this file.
import type { Happening, Moment, Person, StateEntered, TracedContact } from "../results/traced-need.ts";
import { sayDuration } from "./say.ts";
import { plain } from "./text-lines.ts";
import { sayCase } from "./trace-case-sentences.ts";

/** States that other sentences tell of. */
const toldStates: ReadonlySet<string> = new Set(
  [
    "inContact waitingToRedial waitingToRepeat waitingToChase waitingToEscalate waitingForOfficer",
    "settled lost deflected tasked booked known movedOnline missed",
    "switchboard.ringing switchboard.waiting switchboard.talking",
    "handler.ringing handler.waiting handler.talking handler.held handler.interrupted",
    "handler.calledBack handler.ringingInVain work.offered work.waiting work.doing work.deferred",
    "voicemail abandoned blocked",
  ].flatMap((states) => states.split(" ")),
);
/** Seconds by which the time from the first ring must exceed ring and wait to be worth saying. */
const leastMore = 1;

/** Where in a story a moment stands. */
export interface Setting {
  readonly isWork: boolean;
  /** The contact that the need makes after this one. */
  readonly next: TracedContact | undefined;
  /** Whether every state is told. */
  readonly isEveryState: boolean;
}

/** A sentence about a moment, without its time; null if there is nothing to say. */
export function sayMoment({ at, happening }: Moment, setting: Setting): string | null {
  switch (happening.what) {
    case "rang":
      return sayRang(happening, setting);
    case "joined":
      return sayJoined(happening);
    case "answered":
      return sayAnswered(happening, setting);
    case "talked":
      return `${setting.isWork ? "the work" : "the talk"} ends after ${sayDuration(happening.talkTime)}`;
    case "brokenOff":
      return sayBrokenOff(happening.by, happening.state);
    case "resumed":
      return `${sayPerson(happening.by)} goes on with it after ${sayDuration(happening.pausedTime)}`;
    case "wrappedUp":
      return sayWrappedUp(happening);
    case "wrapUpResumed":
      return `${sayPerson(happening.by)} goes on wrapping up`;
    case "voicemail":
      return "nobody answers the extension: leaves a message on the voicemail";
    case "abandoned":
      return `${setting.isWork ? "is given up" : "hangs up, out of patience,"} after ${sayDuration(happening.waitTime)} in the queue`;
    case "blocked":
      return sayBlocked(happening);
    case "retries":
      return sayRetry(happening, at, setting.next);
    case "settled":
      return "the need is settled";
    case "lost":
      return "does not try again: the need is lost";
    case "entered":
      return sayState(happening.step, setting.isEveryState);
    default:
      return sayCase(happening);
  }
}

type Of<What extends Happening["what"]> = Extract<Happening, { readonly what: What }>;

function sayRang({ queue, how }: Of<"rang">, { isWork }: Setting): string {
  const place = plain(queue);
  if (isWork) return `comes to ${place}`;
  if (how === "dialled") return `rings at ${place}`;
  return `is ${how === "upgrade" ? "upgraded" : "passed on"} to ${place}, and rings there`;
}

function sayJoined({ queue, ringTime, waitingThere }: Of<"joined">): string {
  const rung = ringTime > 0 ? `after ${sayDuration(ringTime)} of ringing ` : "";
  const some = waitingThere === 1 ? "1 waits already" : `${waitingThere} wait already`;
  const others = waitingThere === 0 ? "nobody waits yet" : some;
  return `${rung}nobody is free: joins the queue of ${plain(queue)}, where ${others}`;
}

function sayAnswered(
  { by, ringTime, waitTime, timeFromFirstRing }: Of<"answered">,
  { isWork }: Setting,
): string {
  const rung = ringTime > 0 ? `after ${sayDuration(ringTime)} of ringing` : "at once";
  const when = waitTime > 0 ? `after ${sayDuration(waitTime)} in the queue` : rung;
  const isLater = timeFromFirstRing > ringTime + waitTime + leastMore;
  const since = isLater ? `, ${sayDuration(timeFromFirstRing)} after the first ring of all` : "";
  return `is ${isWork ? "taken" : "answered"} ${when} by ${sayPerson(by)}${since}`;
}

function sayBrokenOff(by: Person, state: string): string {
  return state === "handler.held"
    ? `is put on hold by ${sayPerson(by)}, who takes somebody more urgent`
    : `is broken off by ${sayPerson(by)}, who takes somebody more urgent`;
}

function sayWrappedUp({ by, wrapUpTime, isBrokenOff }: Of<"wrappedUp">): string {
  const time = sayDuration(wrapUpTime);
  return isBrokenOff
    ? `${sayPerson(by)} breaks the wrap-up off after ${time} for somebody more urgent`
    : `${sayPerson(by)} has wrapped up, in ${time}`;
}

function sayBlocked({ queue, waitTime, cause }: Of<"blocked">): string {
  if (cause === "noLine") return "finds no free line: is turned away";
  const waited = waitTime > 0 ? ` after ${sayDuration(waitTime)} in the queue` : "";
  return `${plain(queue)} is closed: is turned away${waited}`;
}

function sayRetry({ origin, cause }: Of<"retries">, at: number, next: TracedContact | undefined): string {
  const elsewhere = plain(next?.channel ?? "another number");
  const intents: Readonly<Record<string, string>> = {
    redial: "will ring the same number again",
    repeat: "will ring again, for it was not right first time",
    chaser: "will ring again to ask what became of it",
    escalation: `will ring ${elsewhere} instead`,
  };
  const because: Readonly<Record<string, string>> = {
    lateOfficer: "will ring to ask where the officer is",
    takenForLess: `will ring ${elsewhere}, for it was taken for less than it is`,
    gotWorse: `will ring ${elsewhere}, for it has got worse`,
  };
  const caused = origin === "redial" ? undefined : because[cause ?? ""];
  const intent = caused ?? intents[origin] ?? `will try again (${origin})`;
  if (next === undefined) return `${intent}, but the run ends first`;
  const wait = next.startedAt - at;
  return wait > 0 ? `${intent}, ${sayDuration(wait)} later` : `${intent}, at once`;
}

function sayState({ chart, state, event, description }: StateEntered, isEveryState: boolean): string | null {
  if (isEveryState) return `[${chart}: ${state}, by ${event}] ${description}`;
  return chart === "triage" || toldStates.has(state) ? null : description || `is now ${state}`;
}

function sayPerson({ handler, team, band }: Person): string {
  return `handler ${handler} of ${plain(team)}${band === null ? "" : ` (${plain(band)})`}`;
}
