// `--ensemble` of commands whose answer is no measure of a run: the same question again at every set of the unsourced
// numbers.
import { answersAtSets, type Question } from "../experiment/answers-at-sets.ts";
import { usualReplications } from "../experiment/assumed-sets.ts";
import type { Executor } from "../experiment/executor.ts";
import { scenarioFileLoader } from "../files/read-scenario.ts";
import type { AnswersOverSets } from "../results/assumptions.ts";
import { refuseWithoutEnsemble } from "./assumed-options.ts";
import { type Asking, type SetsAtTerminal, setsAtTerminal } from "./assumptions-at-terminal.ts";
import { asUsage } from "./claims-at-terminal.ts";
import * as exitCode from "./exit-codes.ts";
import { interruptible } from "./interrupt.ts";
import { createProgress } from "./progress.ts";
import { lanesOf } from "./workers.ts";

/** Before anything is simulated; null where no sets are asked for. */
export function setsAsked(file: string, options: Asking, policy: string): SetsAtTerminal | null {
  const { ensemble, derived, seed } = options;
  refuseWithoutEnsemble(options);
  return ensemble === undefined
    ? null
    : setsAtTerminal(file, ensemble, { policies: [policy], derived, seed });
}

interface Means {
  readonly replications: number;
  readonly executor: Executor;
}

/** The answer with the same at every set; fewer sets if it is interrupted. */
export async function withAnswers<Answered extends object, Answer>(
  own: Answered,
  { sets: asked, options }: { readonly sets: SetsAtTerminal | null; readonly options: Asking },
  questionOf: (means: Means) => Question<Answer>,
): Promise<Answered & { readonly assumptions?: AnswersOverSets }> {
  if (asked === null) return own;
  const { file, sets, policies } = asked;
  const { drawReplications: replications = usualReplications, derived, seed, workers } = options;
  const progress = createProgress("set");
  try {
    const assumptions = await interruptible(progress, async (signal) => {
      const executor = await lanesOf(workers);
      const common = { sets, policy: policies[0] ?? "", isDerivedToo: derived, seed };
      const running = { replications, executor, signal, onSet: progress.report };
      const question = questionOf({ replications, executor });
      return answersAtSets(scenarioFileLoader(file), { ...common, ...running }, question);
    });
    return { ...own, assumptions };
  } catch (fault) {
    throw asUsage(fault);
  }
}

/** What the sets add to an exit code that was well. */
export function exitWith(code: number, { assumptions }: { readonly assumptions?: AnswersOverSets }): number {
  if (code !== exitCode.ok || assumptions === undefined) return code;
  for (const { name, worst, unit, where } of assumptions.broken)
    process.stderr.write(`AUDIT: at some set, ${name} is off by ${worst} ${unit} at ${where}\n`);
  if (assumptions.broken.length > 0) return exitCode.auditFault;
  return assumptions.complete ? exitCode.ok : exitCode.interrupted;
}
