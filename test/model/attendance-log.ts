// What an observer hears of attendance: curves, paid spans, meal breaks and absences; and the shift patterns of tests.

import type { CentreView, Observer } from "../../src/model/observer.ts";
import {
  type HourKind,
  hourKinds,
  type PeopleObserver,
  personStates,
} from "../../src/model/people-observer.ts";
import type { ResolvedScenario } from "../../src/scenario/resolved.ts";
import type { ResolvedPattern } from "../../src/scenario/resolved-people.ts";
import { runCentre } from "./run-centre.ts";
import { silentObserver, silentPeople } from "./silent-observer.ts";

export const hour = 3600;
export const day = 86_400;

interface PaidSpan {
  readonly person: number;
  readonly kind: HourKind;
  readonly at: number;
  readonly seconds: number;
  readonly unsocial: number;
}

interface Curve {
  readonly at: number;
  readonly planned: number;
  readonly scheduled: number;
  readonly present: number;
}

export interface AttendanceLog {
  /** Interval by interval, of the first team. */
  readonly curves: readonly Curve[];
  readonly paid: readonly PaidSpan[];
  readonly steps: readonly { readonly person: number; readonly to: string; readonly at: number }[];
  readonly overran: readonly { readonly at: number; readonly seconds: number }[];
  /** When breaks were taken and how late; `null` for missed. */
  readonly breaks: readonly { readonly at: number; readonly late: number | null }[];
  readonly answers: readonly { readonly at: number; readonly queue: number; readonly handler: number }[];
  /** When talks ended. */
  readonly ends: readonly number[];
  readonly meanWait: number;
}

export function logAttendance(scenario: ResolvedScenario, more: Partial<Observer> = {}): AttendanceLog {
  const curves: Curve[] = [];
  const paid: PaidSpan[] = [];
  const steps: { person: number; to: string; at: number }[] = [];
  const overran: { at: number; seconds: number }[] = [];
  const breaks: { at: number; late: number | null }[] = [];
  const answers: { at: number; queue: number; handler: number }[] = [];
  const ends: number[] = [];
  let view: CentreView | null = null;
  let waited = 0;
  const now = () => view?.clock[0] ?? Number.NaN;
  const people: PeopleObserver = {
    ...silentPeople,
    personStepped: (person, _, state) => steps.push({ person, to: personStates[state] ?? "", at: now() }),
    interval: (posts, { planned, scheduled, present }) => {
      if (posts === 0) curves.push({ at: now(), planned, scheduled, present });
    },
    hoursPaid: (person, kind, ...[seconds, unsocial]) =>
      paid.push({ person, kind: hourKinds[kind] ?? "rostered", at: now(), seconds, unsocial }),
    overran: (_, __, seconds) => overran.push({ at: now(), seconds }),
    breakTaken: (_, late) => breaks.push({ at: now(), late }),
    breakMissed: () => breaks.push({ at: now(), late: null }),
  };
  runCentre(scenario, {
    observer: {
      ...silentObserver,
      people,
      answered: (contact) => {
        const { contacts } = view as unknown as CentreView;
        waited += now() - (contacts.joinedAt[contact] ?? 0);
        answers.push({
          at: now(),
          queue: contacts.queue[contact] ?? -1,
          handler: contacts.handler[contact] ?? -1,
        });
      },
      talked: () => ends.push(now()),
      ...more,
      begun: (given) => {
        view = given;
        more.begun?.(given);
      },
    },
  });
  return { curves, paid, steps, overran, breaks, answers, ends, meanWait: waited / answers.length };
}

/** Hours paid of some kinds, all if none is named. */
export function hoursOf({ paid }: Pick<AttendanceLog, "paid">, ...kinds: readonly HourKind[]): number {
  const those = paid.filter(({ kind }) => kinds.length === 0 || kinds.includes(kind));
  return those.reduce((sum, { seconds }) => sum + seconds, 0) / hour;
}

const spans: Readonly<Record<string, readonly [from: number, until: number]>> = {
  e: [7, 17],
  l: [14, 24],
  n: [22, 32],
  d: [9, 17],
  o: [-1, -1],
};

/** A pattern from letters, a day each: e 07-17, l 14-24, n 22-08, d 09-17, o off. */
export function patternOf(letters: string, crews = 1): ResolvedPattern {
  const days = [...letters].map((letter) => spans[letter] ?? [-1, -1]);
  return {
    id: letters,
    startAt: Int32Array.from(days, ([from]) => (from < 0 ? from : from * hour)),
    endAt: Int32Array.from(days, ([, until]) => (until < 0 ? until : until * hour)),
    crews,
    startsOn: 0,
    meal: null,
  };
}
