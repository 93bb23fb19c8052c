// What is said of figures over sets of the unsourced numbers, for runs and comparisons alike.
import type { AssumedPlace, AssumedSets, OverSets } from "../results/assumptions.ts";
import type { NumberInfluence, Span } from "../results/ensemble.ts";
import { plural } from "../words/plural.ts";
import { isMonth, sayMonth } from "./months.ts";
import { sayNamed, sayPath } from "./number-words.ts";
import { wrap } from "./text-lines.ts";

const hundred = 100;
const half = 0.5;

/** `mean time to answer, crib, July 2017`. */
export function sayPlace(place: AssumedPlace): string {
  const { period } = place;
  return isMonth(period) ? `${sayNamed(place)}, ${sayMonth(period, true)}` : sayNamed(place);
}

/** `30 draws from the ranges of 56 assumed numbers, 2 replications each`. */
export function saySets({ from, sets, askedFor, complete, numbers, replications }: AssumedSets): string {
  const what = from === "ensemble" ? "sets of the ensemble, with" : "draws from the ranges of";
  const cut = complete ? "" : ` (INTERRUPTED: ${askedFor} were asked for)`;
  const runs = plural(replications, "replication");
  return `${sets.length} ${what} ${plural(numbers.length, "assumed number")}${cut}, ${runs} each`;
}

/** What stands above the figures, or in their place where an interrupt came before the first set was finished. */
export function setsHeading(assumptions: AssumedSets): string[] {
  const { sets, askedFor } = assumptions;
  const none = `INTERRUPTED, 0 of ${plural(askedFor, "set")} finished`;
  return wrap(`If the assumed numbers are otherwise: ${sets.length === 0 ? none : saySets(assumptions)}`, 2);
}

/** What the intervals are, once for all figures. */
export function intervalLines({ replications }: AssumedSets, isParted = replications > 1): string[] {
  const why =
    replications === 1
      ? "because each set has one replication (--draw-replications 2 parts them)"
      : "because it cannot be told replication by replication";
  const taken = isParted
    ? "after the part of their variance that is luck has been taken out"
    : `luck still in it, ${why}`;
  return wrap(
    `Monte Carlo: at the file's numbers, what luck may do, which more replications shrink; assumptions: over the sets, from the 10th to the 90th percentile, ${taken}; only measurements shrink it`,
    2,
  );
}

/** `assumptions 3 min to 8 min; luck was 4 % of the variance between the sets`; `say` has the words of the interval. */
export function sayAssumed({ range, spread }: OverSets, say: (range: Span) => string): string {
  if (range === null) return "assumptions: no interval, because too few sets have it";
  if (spread !== null && spread.assumption === 0) return "assumptions: the sets differ by no more than luck";
  return `assumptions ${say(range)}${sayLuck(spread)}`;
}

/** Nothing where it cannot be told. */
function sayLuck(spread: OverSets["spread"]): string {
  if (spread === null || spread.seen === 0) return "";
  const share = (spread.luck * spread.luck) / (spread.seen * spread.seen);
  const percent = Math.round(hundred * share);
  return `; luck was ${percent < 1 ? "less than 1" : percent} % of the variance between the sets`;
}

/** `; most of it: crib talk mean`; nothing where no number is beyond luck. */
export function sayCause({ most, spread }: OverSets): string {
  const isLuck = spread !== null && spread.assumption === 0;
  return most?.isBeyondLuck && !isLuck ? `; ${sayPart(most)}: ${sayPath(most.number.path)}` : "";
}

function sayPart({ correlation }: NumberInfluence): string {
  return correlation * correlation > half ? "most of it" : "more than any other";
}
