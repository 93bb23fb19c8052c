// The address of a cell: a fingerprint of all that decides its outcome. The same question always has the same address,
// whichever plan, shard or machine asks it.
import { canonicalText } from "../scenario/authored-data.ts";
import { contentHash } from "../scenario/content-hash.ts";
import type { SweepCell, SweepCellResult, SweepTerms } from "./sweep.ts";

type Question = SweepTerms & Pick<SweepCell, "policy" | "values">;

/** Sixteen hexadecimal digits. */
export function addressOf(question: Question): string {
  return contentHash(questionText(question));
}

/** The question that a cell of a sweep asks. */
export function questionOf(
  terms: SweepTerms,
  { policy, values }: Pick<SweepCell, "policy" | "values">,
): Question {
  const { format, version, scenario, hash, seed, measures, replications, precision, keepsReadings } = terms;
  const kept = keepsReadings === undefined ? {} : { keepsReadings };
  return {
    format,
    version,
    scenario,
    hash,
    policy,
    values,
    seed,
    measures,
    replications,
    precision,
    ...kept,
  };
}

/** Whether a result answers a question: a file may be torn, or of another question with the same address. */
export function answers(result: SweepCellResult, question: Question): boolean {
  return questionText(result) === questionText(question);
}

function questionText(question: Question): string {
  const { format, version, scenario, hash, policy, values, seed, measures, replications, precision } =
    question;
  const kept = question.keepsReadings === undefined ? {} : { keepsReadings: question.keepsReadings };
  return canonicalText({
    format,
    version,
    scenario,
    hash,
    policy,
    seed,
    replications,
    values,
    measures: measures.map((measure) => ({ ...measure })),
    precision: precision === null ? null : { ...precision },
    ...kept,
  });
}

/** The text of the file of a cell. */
export function cellText(result: SweepCellResult): string {
  return `${JSON.stringify(result)}\n`;
}
