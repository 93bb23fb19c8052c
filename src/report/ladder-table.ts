// What `sim101 ladder` prints: why the simulation says something else than the spreadsheet, in words and in figures.
import type { Ladder } from "../results/ladder.ts";
import { ladderSentences } from "./ladder-sentences.ts";
import {
  sayEffect,
  sayFormula,
  sayFormulaName,
  sayFormulaNote,
  sayGivingUp,
  sayInput,
  sayRung,
} from "./ladder-words.ts";
import { dash } from "./say.ts";
import { plain, table, wrap } from "./text-lines.ts";

const few = 10;
const hundred = 100;

/** Plain lines of at most 100 columns. */
export function ladderTable(ladder: Ladder): string[] {
  const paragraphs = [
    headLines(ladder),
    ladderSentences(ladder).flatMap((sentence) => wrap(sentence, 2)),
    formulaLines(ladder),
    rungLines(ladder),
    effectLines(ladder),
    meaningLines(ladder),
    trustLines(ladder),
  ];
  return paragraphs
    .filter((lines) => lines.length > 0)
    .flatMap((lines, i) => (i === 0 ? lines : ["", ...lines]));
}

function headLines({ scenario, from, to, policy, queue, input }: Ladder): string[] {
  return [
    ...wrap(
      `${plain(scenario)}, ${from} to ${to}, policy ${plain(policy)}: from the spreadsheet to the simulation`,
      2,
    ),
    ...wrap(`Queue ${plain(queue)}: ${sayInput(input)}`, 2),
  ];
}

function formulaLines({ formulas, input }: Ladder): string[] {
  return [
    "What formulas say (mean time to answer)",
    ...table(
      formulas.map((formula) => [
        sayFormulaName(formula, input),
        sayFormula(formula),
        sayFormulaNote(formula, input),
      ]),
    ),
  ];
}

function rungLines({ rungs, features, level }: Ladder): string[] {
  return [
    "What the simulation says, with one thing after another switched on",
    ...table([
      ["", `mean time to answer (${Math.round(hundred * level)} %)`, "step", "give up"],
      ...rungs.map((rung, i) => {
        const feature = features[i - 1];
        const wait = sayRung(rung, [feature, features[i]]);
        return feature === undefined
          ? ["everything off", wait, "", sayGivingUp(rung)]
          : [`+ ${feature.words}`, wait, sayEffect(feature.step), sayGivingUp(rung)];
      }),
    ]),
  ];
}

function effectLines({ features, base }: Ladder): string[] {
  if (features.length === 0) return [];
  const ground = base.length === 0 ? "alone, all else off" : "first, beside callers who give up";
  return [
    "What each does to the mean time to answer, alone and added to everything else",
    ...table([
      ["", ground, "last, all else on"],
      ...features.map(({ words, first, last }) => [
        words,
        first === null ? dash : sayEffect(first),
        sayEffect(last),
      ]),
    ]),
  ];
}

function meaningLines({ features }: Ladder): string[] {
  return [
    "What “off” means",
    ...features.flatMap(({ words, otherwise }) => wrap(`  ${words}: off, ${otherwise}`, 4)),
    ...(features.length === 0 ? ["  this scenario has nothing that the formulas leave out"] : []),
  ];
}

function trustLines(ladder: Ladder): string[] {
  const { replications, replicationsAskedFor, complete, seed, level, features } = ladder;
  const intervals =
    replications === 1
      ? "One replication of each form: no figure has an interval"
      : `${replications} replications of each form, intervals of ${Math.round(hundred * level)} %, each by itself`;
  const warning =
    replications > 1 && replications < few
      ? "; so few make intervals cover less than they say (-n more)"
      : "";
  const order =
    features.length > 1 ? " The order is that of the table; another order gives other steps." : "";
  return [
    ...(complete
      ? []
      : wrap(`Interrupted: ${replications} of ${replicationsAskedFor} replications are finished.`, 2)),
    ...wrap(
      `${intervals}${warning}. The same callers ring wherever their source is unchanged (seed ${plain(seed)}). What callers want first is never changed, so without redials fewer calls come.${order}`,
      2,
    ),
  ];
}
