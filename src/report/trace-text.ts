// The story of one need in words, with clock times.

import type { Moment, TracedContact, TracedNeed } from "../results/traced-need.ts";
import { plural } from "../words/plural.ts";
import { sayDuration } from "./say.ts";
import { plain, wrap } from "./text-lines.ts";
import { sayAbout } from "./trace-case-sentences.ts";
import { type Setting, sayMoment } from "./trace-sentences.ts";

/** What the wall clock shows. */
interface ShownTime {
  /** `Monday 3 July 2017`. */
  readonly day: string;
  /** `14:05:12`. */
  readonly clock: string;
  /** With the offset of the time zone. */
  readonly iso: string;
}

export interface TraceContext {
  readonly name: string;
  readonly policy: string;
  readonly seed: string;
  /** From 1. */
  readonly replication: number;
  /** By seconds since the start of the run. */
  readonly shownAt: (at: number) => ShownTime;
}

const hang = 12;

/** Lines that tell a need from birth to end; with every step of its statecharts, if asked. */
export function traceText(need: TracedNeed, context: TraceContext, isEveryState: boolean): string[] {
  const born = context.shownAt(need.bornAt);
  const diary = new Diary(context.shownAt, born.day);
  const calls = need.contacts.filter(({ origin }) => origin !== "work");
  return [
    ...wrap(
      `${plain(context.name)}, policy ${plain(context.policy)}, seed ${plain(context.seed)}, replication ${context.replication}`,
    ),
    ...wrap(
      `Need ${need.number}: born on ${born.day} at ${born.clock}; source ${plain(need.source)}, channel ${plain(need.channel)}`,
    ),
    ...(need.about === null ? [] : wrap(sayAbout(need.about))),
    ...diary.lines(need.moments, { isWork: false, next: calls[0], isEveryState }),
    ...need.contacts.flatMap((contact) => [
      "",
      headingOf(contact),
      ...diary.lines(contact.moments, {
        isWork: contact.origin === "work",
        next: calls[contact.number],
        isEveryState,
      }),
    ]),
    "",
    ...wrap(sumOf(need)),
  ];
}

/** The same as data, every moment with its local time. */
export function traceData(need: TracedNeed, { shownAt, ...run }: TraceContext) {
  const timed = (moments: readonly Moment[]) =>
    moments.map(({ at, happening }) => ({ at, localTime: shownAt(at).iso, ...happening }));
  return {
    ...run,
    need: {
      ...need,
      bornLocally: shownAt(need.bornAt).iso,
      moments: timed(need.moments),
      contacts: need.contacts.map((contact) => ({ ...contact, moments: timed(contact.moments) })),
    },
  };
}

/** Puts the clock before each moment, and the day where it is another than before. */
class Diary {
  private readonly shownAt: TraceContext["shownAt"];
  private day: string;

  constructor(shownAt: TraceContext["shownAt"], day: string) {
    this.shownAt = shownAt;
    this.day = day;
  }

  lines(moments: readonly Moment[], setting: Setting): string[] {
    return moments.flatMap((moment) => {
      const sentence = sayMoment(moment, setting);
      if (sentence === null) return [];
      const { day, clock } = this.shownAt(moment.at);
      const isNew = day !== this.day;
      this.day = day;
      return [...(isNew ? [`  ${day}`] : []), ...wrap(`  ${clock}  ${sentence}`, hang)];
    });
  }
}

function headingOf({ number, origin, channel }: TracedContact): string {
  if (origin === "work") return `Off-call work brought about by contact ${number}`;
  return `Contact ${number} (${origin}), by ${plain(channel)}`;
}

function sumOf({ outcome, bornAt, endedAt, contactCount, waitTime }: TracedNeed): string {
  if (outcome === "deflected") return "Made no contact";
  const contacts = plural(contactCount, "contact");
  const end =
    endedAt === null
      ? "Still open when the run ended"
      : `${outcome === "lost" ? "Lost" : "Settled"} ${sayDuration(endedAt - bornAt)} after it was born`;
  return `${end}: ${contacts}, ${sayDuration(waitTime)} in queues in all`;
}
