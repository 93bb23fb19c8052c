// A service target as a planner says it: `crib: 80 % within 2 min`, `crib: mean wait 60 s`, `crib: abandoned 5 %`.
import { amountOf } from "./amounts.ts";
import { nearestHint } from "./nearest.ts";
import type { ResolvedScenario } from "./resolved.ts";

/** What is wanted of one queue, over all its contacts. */
export interface ServiceTarget {
  /** As typed, in one spacing. */
  readonly text: string;
  readonly queue: string;
  /** Answered within a time ÷ offered; mean time to answer, ring included, of the answered; abandoned ÷ offered. */
  readonly aim: "answeredWithin" | "meanTimeToAnswer" | "abandoned";
  /** A share, or seconds. */
  readonly value: number;
  /** Seconds from the first ring; null where the aim has no such time. */
  readonly within: number | null;
}

/** Of one mistake: what was expected and what was found, in one sentence. */
export type ServiceTargetRead =
  | { readonly ok: true; readonly target: ServiceTarget }
  | { readonly ok: false; readonly mistakes: readonly string[] };

const placeThenAim = /^([^:]*):(.*)$/;
const withinForm = /^(?:at least\s+)?(.+?)\s+(?:answered\s+)?(?:with)?in\s+(.+)$/i;
const meanForm = /^mean\s+(?:wait|time to answer)\s+(?:at most\s+|of\s+)?(.+)$/i;
const abandonedForm = /^(?:abandoned|abandonment|gave up)\s+(?:at most\s+)?(.+)$/i;
const forms = "`80 % within 2 min`, `mean wait 60 s` or `abandoned 5 %`";
const usualForm = "such as crib: 80 % within 2 min";

/** Reads a target for a scenario. A channel may stand before the queue; every contact of the queue is counted. */
export function readServiceTarget(text: string, scenario: ResolvedScenario): ServiceTargetRead {
  const [, place, aim] = placeThenAim.exec(text.trim().replaceAll(/\s+/g, " ")) ?? [];
  if (place === undefined || aim === undefined) {
    const found = text.trim() === "" ? "nothing" : text;
    return {
      ok: false,
      mistakes: [`expected a queue, a colon and what is wanted, ${usualForm}, found ${found}`],
    };
  }
  const where = readPlace(place.trim(), scenario);
  const what = readAim(aim.trim());
  const mistakes = [...where.mistakes, ...what.mistakes];
  const { queue } = where;
  if (mistakes.length === 0 && what.aim === "abandoned" && queue?.patience === null)
    mistakes.push(`expected a queue whose callers give up, found ${queue.id}, whose patience is endless`);
  if (mistakes.length > 0 || queue === undefined) return { ok: false, mistakes };
  const { aim: kind, value, within } = what;
  return {
    ok: true,
    target: { text: `${place.trim()}: ${aim.trim()}`, queue: queue.id, aim: kind, value, within },
  };
}

/** The scenario with the times of targets among the thresholds of their queues, so that they are counted exactly. */
export function withThresholds(
  scenario: ResolvedScenario,
  targets: readonly ServiceTarget[],
): ResolvedScenario {
  const queues = scenario.queues.map((queue) => {
    const wanted = targets.flatMap(({ queue: id, within }) =>
      id === queue.id && within !== null ? [within] : [],
    );
    const thresholds = [...new Set([...queue.serviceLevel.thresholds, ...wanted])].toSorted((a, b) => a - b);
    return { ...queue, serviceLevel: { ...queue.serviceLevel, thresholds } };
  });
  return { ...scenario, queues };
}

interface PlaceRead {
  readonly queue: ResolvedScenario["queues"][number] | undefined;
  readonly mistakes: readonly string[];
}

function readPlace(place: string, { queues, channels }: ResolvedScenario): PlaceRead {
  const words = place.split(" ");
  const id = words.at(-1) ?? "";
  const waiting = queues.filter(({ stage }) => stage !== "work");
  const queue = waiting.find((each) => each.id === id);
  const known = waiting.map((each) => each.id);
  const mistakes = queue === undefined ? [wrongName("a queue in which callers wait", id, known)] : [];
  const [channel] = words.length > 1 ? words : [];
  if (channel !== undefined && (words.length > 2 || !channels.includes(channel)))
    mistakes.push(wrongName("a channel before the queue", words.slice(0, -1).join(" "), channels));
  return { queue, mistakes };
}

function wrongName(expected: string, found: string, known: readonly string[]): string {
  const { hint } = nearestHint(found, known);
  return `expected ${expected} (${known.join(", ")}), found ${found || "nothing"}${hint === undefined ? "" : `; ${hint}`}`;
}

interface AimRead extends Pick<ServiceTarget, "aim" | "value" | "within"> {
  readonly mistakes: readonly string[];
}

function readAim(text: string): AimRead {
  const [, most] = meanForm.exec(text) ?? [];
  if (most !== undefined) {
    const time = readTime(most, "a mean wait");
    return { aim: "meanTimeToAnswer", value: time.value, within: null, mistakes: time.mistakes };
  }
  const [, abandoned] = abandonedForm.exec(text) ?? [];
  if (abandoned !== undefined) {
    const share = readShare(abandoned, "abandoned");
    return { aim: "abandoned", value: share.value, within: null, mistakes: share.mistakes };
  }
  const [, least, within] = withinForm.exec(text) ?? [];
  if (least === undefined || within === undefined) {
    const mistake = `expected what is wanted of the queue, ${forms}, found ${text || "nothing"}`;
    return { aim: "answeredWithin", value: 0, within: null, mistakes: [mistake] };
  }
  const [share, time] = [readShare(least, "answered in time"), readTime(within, "a time to answer")];
  const mistakes = [...share.mistakes, ...time.mistakes];
  return { aim: "answeredWithin", value: share.value, within: time.value, mistakes };
}

interface NumberRead {
  readonly value: number;
  readonly mistakes: readonly string[];
}

function readShare(text: string, what: string): NumberRead {
  const amount = amountOf(text);
  const value = amount?.dimension === "bare" ? amount.value : Number.NaN;
  if (value > 0 && value < 1) return { value, mistakes: [] };
  const isUnitMissing = amount?.unit === "" && value >= 1 && value < 100;
  const hint = isUnitMissing ? `; write its unit: ${text} %` : "";
  return {
    value: 0,
    mistakes: [`expected a share ${what} above 0 and below 100 %, such as 80 %, found ${text}${hint}`],
  };
}

function readTime(text: string, what: string): NumberRead {
  const amount = amountOf(text);
  const value = amount?.dimension === "time" ? amount.value : Number.NaN;
  if (value > 0 && Number.isFinite(value)) return { value, mistakes: [] };
  const isUnitMissing = amount?.dimension === "bare" && amount.unit === "" && amount.value > 0;
  const hint = isUnitMissing ? `; write its unit: ${text} s` : "";
  return { value: 0, mistakes: [`expected ${what} above zero, such as 60 s or 2 min, found ${text}${hint}`] };
}
