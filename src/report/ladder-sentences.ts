// What a ladder tells in words: the gap, what closes it, and where the order matters.
import type { Ladder, LadderFeature } from "../results/ladder.ts";
import type { Bounds } from "../results/row.ts";
import { canBeTold, neverSettles, sayFormula, sayFormulaName, sayRung, saySize } from "./ladder-words.ts";
import { dash, sayDuration, sayEstimate, sayValue } from "./say.ts";
import { plain } from "./text-lines.ts";

const hundred = 100;
const mostNamed = 3;
const mostContrasts = 4;
/** An effect matters if it is more than this part of the top's wait, and its order if the two differ by this part. */
const slight = 0.02;
const orderMatters = 0.25;

/** Sentences, the answer first. */
export function ladderSentences(ladder: Ladder): string[] {
  return [`${gap(ladder)}.`, ...(hasCalls(ladder) ? explained(ladder) : [])].filter(
    (sentence) => sentence !== "",
  );
}

/** Why the formula and the simulation differ. */
function explained(ladder: Ladder): string[] {
  return [
    halfRight(ladder),
    foot(ladder),
    threePlaces(ladder),
    way(ladder),
    largest(ladder),
    order(ladder),
    slightOnes(ladder),
  ];
}

/** `Erlang C says 29 min 47 s; the simulation says 5 min 03 s` */
export function gap(ladder: Ladder): string {
  const { formulas, rungs, queue } = ladder;
  const [erlangC] = formulas;
  const top = rungs.at(-1);
  if (erlangC === undefined || top === undefined) return "";
  if (!hasCalls(ladder)) return `There are no calls for ${plain(queue)}, so there is no wait to explain`;
  const said = sayFormula(erlangC);
  const formula = said === neverSettles ? "the queue never settles" : said.replace(dash, "nothing");
  const simulated = top.isSettled
    ? sayValue({ ...top.meanTimeToAnswer, unit: "s" })
    : "the queue never settles";
  return `Erlang C says ${formula}; the simulation says ${simulated}`;
}

/** Whether anybody calls in the scenario as it stands. */
function hasCalls({ rungs }: Ladder): boolean {
  return (rungs.at(-1)?.offeredPerDay.value ?? 0) > 0;
}

/** Where Erlang A by intervals has the wait but not the share who give up. */
function halfRight({ formulas, rungs, input }: Ladder): string {
  const formula = formulas.find(({ name }) => name === "erlangAByInterval");
  const top = rungs.at(-1);
  if (formula?.abandonmentRatio == null || top === undefined) return "";
  const { meanTimeToAnswer: wait, abandonmentRatio: givingUp } = formula;
  if (!holds(top.meanTimeToAnswer, wait) || holds(top.abandonmentRatio, givingUp) !== false) return "";
  const said = sayValue({ ...top.abandonmentRatio, value: givingUp, unit: "share" });
  return `${sayFormulaName(formula, input)}, has the wait right (${sayFormula(formula)}) but not the share who give up: it says ${said}, the simulation ${sayEstimate({ ...top.abandonmentRatio, unit: "share" })}.`;
}

/** Null where either is unknown. */
function holds({ low, high }: Bounds, value: number | null): boolean | null {
  return low === null || high === null || value === null ? null : low <= value && value <= high;
}

/** How effects were found, before any is told. */
function threePlaces({ features, base }: Ladder): string {
  if (features.length < 2) return "";
  const alone = base.length === 0 ? "alone on the foot" : "alone beside callers who give up";
  return `Each thing was switched on at three places: ${alone}, at its step of the ladder, and last of all; what it does depends on what is already on.`;
}

/** Whether the simulation with everything off agrees with the formula. */
function foot({ formulas, rungs, features, input }: Ladder): string {
  const [erlangC] = formulas;
  const [bottom] = rungs;
  if (erlangC === undefined || bottom === undefined || features.length === 0) return "";
  const { value, low, high } = bottom.meanTimeToAnswer;
  const expected = erlangC.meanTimeToAnswer;
  if (!bottom.isSettled && expected === null)
    return "With everything off the simulation agrees: more calls come than the handlers can take, and the queue grows without end.";
  if (value === null || expected === null || low === null || high === null) return "";
  const said = `Erlang C's ${sayDuration(expected)}`;
  const isNear = low <= expected && expected <= high;
  const verdict = isNear
    ? `agrees with ${said}`
    : `is ${distanceWords(value, expected)} ${said}: ${whyOff(input)}`;
  return `With everything off the simulation says ${sayRung(bottom)}, which ${verdict}.`;
}

/** `8 % below`. */
function distanceWords(value: number, expected: number): string {
  const part = Math.round((hundred * Math.abs(value - expected)) / expected);
  return `${part < 1 ? "less than 1" : part} % ${value < expected ? "below" : "above"}`;
}

/** Where the number of handlers is mixed of two, one of them leaves now and then in the middle of a call. */
function whyOff({ meanHandlers }: Ladder["input"]): string {
  return Number.isInteger(meanHandlers)
    ? "chance, or a run too short for such a load to settle"
    : "chance, and handlers who finish their last call after they are due to leave";
}

/** The largest steps from the foot to the top. */
function way({ features, rungs }: Ladder): string {
  const settles = features.find(({ step }) => !step.isSettledBefore && step.isSettledAfter);
  const steps = features
    .filter(({ step }) => canBeTold(step.meanTimeToAnswer) && sizeOf(step.meanTimeToAnswer) > least(rungs))
    .toSorted((a, b) => sizeOf(b.step.meanTimeToAnswer) - sizeOf(a.step.meanTimeToAnswer))
    .slice(0, mostNamed)
    .map(({ words, step }) => `“${words}” ${does(step.meanTimeToAnswer)}`);
  const first = settles === undefined ? "" : `the queue settles with “${settles.words}”`;
  const all = [...(first === "" ? [] : [first]), ...steps];
  return all.length === 0 ? "" : `On the way from one to the other, ${all.join("; ")}.`;
}

/** The features without which the scenario would be furthest from what it is. */
function largest({ features, rungs }: Ladder): string {
  const settling = features.filter(({ last }) => !last.isSettledBefore && last.isSettledAfter);
  const sized = features
    .filter(({ last }) => canBeTold(last.meanTimeToAnswer) && sizeOf(last.meanTimeToAnswer) > least(rungs))
    .toSorted((a, b) => sizeOf(b.last.meanTimeToAnswer) - sizeOf(a.last.meanTimeToAnswer))
    .slice(0, mostNamed);
  const needed = settling.map(({ words }) => `Without “${words}” the queue would never settle. `).join("");
  if (sized.length === 0) return needed.trim();
  const parts = sized.map(({ words, last }) => {
    const verb = (last.meanTimeToAnswer.value ?? 0) > 0 ? "lengthens" : "shortens";
    return `“${words}” ${verb} the wait by ${saySize(last.meanTimeToAnswer)}`;
  });
  return `${needed}Taken one by one from the whole, what matters most: ${parts.join("; ")}.`;
}

/** Where a feature does much more, or the opposite, alone. */
function order({ features, rungs, base }: Ladder): string {
  const found = features
    .flatMap((feature) => {
      const { first, last } = feature;
      if (first === null || !isFigure(first) || !isFigure(last)) return [];
      const [alone, late] = [first.meanTimeToAnswer, last.meanTimeToAnswer];
      if (!canBeTold(alone) && !canBeTold(late)) return [];
      const [distance, larger] = [
        Math.abs((alone.value ?? 0) - (late.value ?? 0)),
        Math.max(sizeOf(alone), sizeOf(late)),
      ];
      const isClear = distance > halfOf(alone) + halfOf(late);
      return isClear && distance > orderMatters * larger && larger > least(rungs) ? [feature] : [];
    })
    .toSorted((a, b) => sizeOf(b.last.meanTimeToAnswer) - sizeOf(a.last.meanTimeToAnswer))
    .slice(0, mostContrasts);
  if (found.length === 0) return "";
  const ground = base.length === 0 ? "alone" : "alone beside callers who give up";
  return `Order matters: ${found.map((feature) => contrast(feature, ground)).join("; ")}.`;
}

function contrast({ words, first, last }: LadderFeature, ground: string): string {
  const alone = first?.meanTimeToAnswer ?? { value: null, low: null, high: null };
  const late = last.meanTimeToAnswer;
  const isSameWay = canBeTold(alone) && canBeTold(late) && (alone.value ?? 0) > 0 === (late.value ?? 0) > 0;
  return `“${words}” ${does(alone)} ${ground} but ${isSameWay ? saySize(late) : does(late)} when added last`;
}

function does(change: LadderFeature["last"]["meanTimeToAnswer"]): string {
  if (!canBeTold(change)) return change.value === 0 ? "changes nothing" : "changes nothing that can be told";
  return `${(change.value ?? 0) > 0 ? "adds" : "takes off"} ${saySize(change)}`;
}

/** What hardly matters, so that nobody looks for the cause there. */
function slightOnes({ features, rungs }: Ladder): string {
  const names = features.filter(({ last }) => {
    const { value, low, high } = last.meanTimeToAnswer;
    if (value === null || low === null || high === null) return false;
    return Math.max(Math.abs(low), Math.abs(high)) < least(rungs);
  });
  if (names.length === 0) return "";
  const listed = names.map(({ words }) => `“${words}”`).join(", ");
  return `Hardly any difference here, beside everything else: ${listed}.`;
}

function isFigure({ meanTimeToAnswer }: LadderFeature["last"]): boolean {
  return meanTimeToAnswer.value !== null;
}

function least(rungs: Ladder["rungs"]): number {
  return slight * (rungs.at(-1)?.meanTimeToAnswer.value ?? 0);
}

function sizeOf({ value }: LadderFeature["last"]["meanTimeToAnswer"]): number {
  return Math.abs(value ?? 0);
}

function halfOf({ low, high }: LadderFeature["last"]["meanTimeToAnswer"]): number {
  return low === null || high === null ? 0 : (high - low) / 2;
}
