// The answer at the top of a report: plain sentences, computed from all its results, with the caution that each needs.
import type { Kept } from "../results/kept.ts";
import { listed } from "../words/listed.ts";
import { claimSentences, type TestedClaims } from "./answer-claims.ts";
import { comparisonLead, comparisonSentences, graveOfPolicies } from "./answer-policies.ts";
import { cautions, graveSentences, runLead, runSentences, waitSentences } from "./answer-run.ts";
import { failedAudits } from "./audits.ts";
import { bestFinding, guaranteeSentence } from "./best-words.ts";
import { isGrave, sayCaution } from "./grave-words.ts";
import { gap } from "./ladder-sentences.ts";
import { picturesOf } from "./pictures.ts";
import { plain } from "./text-lines.ts";

/** What belongs together. */
interface Paragraph {
  /** Empty for the answer in short, which is the first. */
  readonly about: string;
  readonly sentences: readonly string[];
}

/** The answer in short, then what it leaves out. */
export function answerOf(results: readonly Kept[]): Paragraph[] {
  const claims = results.flatMap((kept) => (kept.kind === "claims" ? [kept.result] : []));
  const compared = results.flatMap((kept) =>
    kept.kind === "comparison" ? comparisonSentences(kept.result, claims) : [],
  );
  const further = [
    { about: "Before you rely on it", sentences: [...new Set(bewares(results))] },
    { about: "Waits, officers and people", sentences: runParagraph(results) },
    { about: "What policies change besides", sentences: compared },
    { about: "What people claim", sentences: otherClaims(claims, new Set(compared)) },
    { about: "Besides", sentences: results.flatMap(furtherSentences) },
  ];
  const lead = leadOf(results, claims);
  const rest = further.map(({ about, sentences }) => ({
    about,
    sentences: sentences.filter((each) => !lead.includes(each)),
  }));
  return [{ about: "", sentences: lead }, ...rest].filter(({ sentences }) => sentences.length > 0);
}

function leadOf(results: readonly Kept[], claims: readonly TestedClaims[]): string[] {
  const [run, ...others] = results.flatMap((kept) => (kept.kind === "run" ? [kept.result] : []));
  return [
    ...results.flatMap(brokenSentences),
    ...(run === undefined ? [] : runLead(run)),
    ...others.flatMap(graveSentences),
    ...results.flatMap((kept) => (kept.kind === "comparison" ? comparisonLead(kept.result, claims) : [])),
    ...(run === undefined ? [] : cautions(run)),
  ];
}

/** What makes figures worthless, or fewer than were asked for. */
function brokenSentences(kept: Kept): string[] {
  const failed = failedAudits(kept);
  const { result } = kept;
  const isCut = "complete" in result && !result.complete;
  return [
    ...(failed.length > 0
      ? [`Do not rely on the figures of the ${kept.kind} here: the audit failed (${failed.join("; ")}).`]
      : []),
    ...(isCut
      ? [`The ${kept.kind} was interrupted: it has fewer replications or draws than were asked for.`]
      : []),
  ];
}

/** What is to be known of figures before they are used: under which policies something never settles, and what else to mind. */
function bewares(results: readonly Kept[]): string[] {
  return results.flatMap((kept) => {
    const of = results.length > 1 ? ofWhich(kept, results) : null;
    const say = (warning: string) => (isGrave(warning) ? [] : [sayCaution(warning, of)]);
    if (kept.kind === "run") return kept.result.warnings.flatMap(say);
    if (kept.kind !== "comparison") return [];
    return [...graveOfPolicies(kept.result), ...kept.result.warnings.flatMap(({ text }) => say(text))];
  });
}

/** `the comparison`, or by its policies where there is another. */
function ofWhich(kept: Kept, results: readonly Kept[]): string {
  const isAlone = results.filter(({ kind }) => kind === kept.kind).length === 1;
  if (!isAlone && kept.kind === "run") return `the run under ${plain(kept.result.policy)}`;
  if (!isAlone && kept.kind === "comparison")
    return `the comparison of ${listed(kept.result.policies.map(({ policy }) => plain(policy)))}`;
  return `the ${kept.kind}`;
}

/** The first run at length; of others, which no comparison holds together, only how long callers wait. */
function runParagraph(results: readonly Kept[]): string[] {
  const runs = results.flatMap((kept) => (kept.kind === "run" ? [kept.result] : []));
  const [first, ...others] = runs;
  if (first === undefined) return [];
  const compared = results.flatMap((kept) => (kept.kind === "comparison" ? kept.result.policies : []));
  const loose = runs.filter(({ policy }) => compared.every((each) => each.policy !== policy));
  const caution =
    others.length > 0 && loose.length > 0
      ? [
          `No comparison here holds ${loose.map(({ policy }) => plain(policy)).join(" and ")}: whether runs differ by more than luck, only sim101 compare can tell.`,
        ]
      : [];
  return [...runSentences(first), ...others.flatMap(waitSentences), ...caution];
}

/** Claims that are not the condition of a difference told above. */
function otherClaims(tested: readonly TestedClaims[], told: ReadonlySet<string>): string[] {
  const sentences = tested.flatMap(({ claims }) => claims.flatMap(claimSentences));
  return sentences.filter((sentence) => !told.has(sentence));
}

/** Of a ladder, a plan, a roster and the like: what they found. */
function furtherSentences(kept: Kept): string[] {
  if (kept.kind === "run" || kept.kind === "comparison" || kept.kind === "claims") return [];
  if (kept.kind === "ladder") return [`Why not a spreadsheet? ${gap(kept.result)}.`];
  const findings = picturesOf(kept).map(({ finding }) => `${finding}.`);
  if (kept.kind !== "best") return findings;
  return [`${bestFinding(kept.result)}.`, guaranteeSentence(kept.result), ...findings];
}
