// Other answers over sets of the unsourced numbers, with both intervals; and in how many sets a plan does what it should.
import type { AnswerOverSets, AnswersOverSets } from "../results/assumptions.ts";
import { plural } from "../words/plural.ts";
import { intervalLines, sayAssumed, sayCause, setsHeading } from "./assumption-words.ts";
import { sayEstimate, sayValue } from "./say.ts";
import { plain, wrap } from "./text-lines.ts";

const hundred = 100;

/** Nothing where no sets were asked for. */
export function answersSetsLines({ assumptions }: { readonly assumptions?: AnswersOverSets }): string[] {
  if (assumptions === undefined) return [];
  const heading = ["", ...setsHeading(assumptions)];
  if (assumptions.sets.length === 0) return heading;
  const { answers } = assumptions;
  const isParted = answers.some(({ spread }) => spread !== null);
  return [
    ...heading,
    ...answers.flatMap((answer) => wrap(`  ${lineOf(answer)}`, 4)),
    ...intervalLines(assumptions, isParted),
  ];
}

function lineOf(answer: AnswerOverSets): string {
  const { name, unit, own, values, holds } = answer;
  const say = (value: number) => sayValue({ value, low: null, high: null, unit });
  const assumed = sayAssumed(answer, ({ low, high }) => `${say(low)} to ${say(high)}`);
  const unknown = values.filter((value) => value === null).length;
  const undefinedIn = unknown === 0 ? "" : `; none in ${unknown} of ${plural(values.length, "set")}`;
  return `${plain(name)}: ${sayHeld(answer)}Monte Carlo ${sayEstimate({ ...own, unit })}; ${assumed}${sayCause(answer)}${holds === null ? undefinedIn : ""}`;
}

function sayHeld({ holds, values }: AnswerOverSets): string {
  if (holds === null) return "";
  const percent = (part: number) => Math.round(hundred * part);
  const share = `${percent(holds.share)} %, ${percent(holds.low)} to ${percent(holds.high)}`;
  return `this plan meets the target in ${holds.sets} of ${plural(values.length, "set")} (${share}); `;
}
