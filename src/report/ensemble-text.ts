// What an ensemble says: how it was found, which published figures its sets meet, which numbers those figures cannot
// tell apart, and which one measurement would narrow the answer most.
import type { EnsembleOutcome, EnsembleQuestion, Ridge, Span } from "../results/ensemble.ts";
import { plural } from "../words/plural.ts";
import { sayDifference } from "./compare-amounts.ts";
import { sayNamed, sayPath, sayRangeOf } from "./number-words.ts";
import { sayExactly, sayValue } from "./say.ts";
import { plain, wrap } from "./text-lines.ts";

const hundred = 100;
/** Pairs that go together less than this are no ridge. */
const leastRidge = 0.3;

/** Lines of at most 100 columns. */
export function ensembleLines(outcome: EnsembleOutcome): string[] {
  const { question } = outcome;
  const parts = [
    headLines(outcome),
    targetsLines(outcome),
    ridgeLines(outcome),
    question === null ? [] : questionLines(question),
  ];
  return parts.filter((part) => part.length > 0).flatMap((part, i) => (i === 0 ? part : ["", ...part]));
}

function headLines({
  ensemble,
  askedFor,
  mostDraws,
  replications,
  solved,
  refusals,
}: EnsembleOutcome): string[] {
  const { scenario, seed, sets, numbers, tried } = ensemble;
  const asked = sets.length === askedFor ? "" : ` of the ${askedFor} asked for`;
  const runs = replications === 1 ? "one replication" : `${replications} replications`;
  const drawn = numbers.length - (solved === null ? 0 : 1);
  const way = solved === null ? "" : `; ${sayPath(solved.path)} solved for ${plain(solved.target)} in each`;
  return [
    ...wrap(
      `${plain(scenario)}: ${plural(sets.length, "set")}${asked} that meet every fitted figure, seed ${plain(seed)}`,
      2,
    ),
    ...wrap(
      `${plural(tried, "draw")} of ${plural(drawn, "assumed number")} ${tried === 1 ? "was" : "were"} tried (at most ${mostDraws}), ${runs} a trial${way}`,
      2,
    ),
    ...refusals.flatMap(({ why, draws }) => wrap(`  refused ${draws}: ${plain(why)}`, 4)),
  ];
}

function targetsLines({ targets, ensemble }: EnsembleOutcome): string[] {
  const count = ensemble.sets.length;
  if (count === 0) return [];
  return [
    "Published figures over the sets",
    ...targets.flatMap(({ id, role, unit, accepted, met, seen }) => {
      const use = role === "fit" ? "fitted" : "check";
      const what = seen === null ? "undefined" : saySpan(seen, unit);
      const limits = `${sayExactly(accepted.low, unit)} to ${sayExactly(accepted.high, unit)}`;
      const share = `${Math.round((hundred * met) / count)} %`;
      return wrap(
        `  ${plain(id)} (${use}): met by ${met} of ${count} (${share}); ${what}, accepted ${limits}`,
        4,
      );
    }),
  ];
}

function saySpan({ low, high }: Span, unit: string): string {
  const say = (value: number) => sayValue({ value, low: null, high: null, unit });
  return `${say(low)} to ${say(high)}`;
}

function ridgeLines({ ridges, luck, ensemble }: EnsembleOutcome): string[] {
  if (ensemble.sets.length < 3) return [];
  const told = ridges.filter(({ correlation }) => Math.abs(correlation) >= leastRidge);
  const note = `luck alone may give ${luck.toFixed(2)} among so many pairs of ${plural(ensemble.sets.length, "set")}`;
  if (told.length === 0) return wrap(`No two numbers go together in the sets (${note})`, 2);
  return [
    ...wrap(`Ridges: numbers that the figures cannot tell apart (rank correlation; ${note})`, 2),
    ...told.flatMap((ridge) => wrap(`  ${sayRidge(ridge, luck)}`, 4)),
  ];
}

function sayRidge({ paths: [first, second], correlation }: Ridge, luck: number): string {
  const way = correlation > 0 ? "go together" : "make up for each other";
  const doubt = Math.abs(correlation) > luck ? "" : " (may be luck)";
  return `${sayPath(first)} and ${sayPath(second)} ${way}: ${correlation.toFixed(2)}${doubt}`;
}

function questionLines({
  policy,
  baseline,
  unit,
  before,
  after,
  most,
  ...named
}: EnsembleQuestion): string[] {
  const asked = `${plain(policy)} against ${plain(baseline)}, ${sayNamed(named)}`;
  const answer = `${asked}: ${sayWay(before, unit)} in eight sets of ten`;
  if (most === null) return wrap(answer, 2);
  const { number, correlation, isBeyondLuck } = most;
  const share = `${Math.round(hundred * correlation * correlation)} %`;
  const doubt = isBeyondLuck ? "" : "; with so few sets that may be luck";
  return [
    ...wrap(answer, 2),
    ...wrap(
      `The one measurement that would narrow this most: ${sayPath(number.path)} (${sayRangeOf(number)}). It explains ${share} of what the sets differ by; known, it would leave ${sayWay(after, unit)}${doubt}`,
      2,
    ),
  ];
}

/** `1 min 50 s less to 2 min 30 s less`. */
export function sayWay({ low, high }: Span, unit: string): string {
  const say = (value: number) =>
    sayDifference({ difference: { value, low: null, high: null }, unit }, "short");
  const [near, far] = high <= 0 ? [high, low] : [low, high];
  return `${say(near)} to ${say(far)}`;
}
