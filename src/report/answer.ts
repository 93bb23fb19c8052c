// The answer at the top of a report: plain sentences, computed from all its results, with the caution that each needs.
import type { Kept } from "../results/kept.ts";
import { claimSentences, type TestedClaims } from "./answer-claims.ts";
import { comparisonLead, comparisonParagraphs } from "./answer-policies.ts";
import { assumedSentence, runLead, runSentences, waitSentences } from "./answer-run.ts";
import { gap } from "./ladder-sentences.ts";
import { picturesOf } from "./pictures.ts";
import { plain } from "./text-lines.ts";

/** Paragraphs of sentences: the first is the answer in short, the others say what it leaves out. */
export function answerOf(results: readonly Kept[]): string[][] {
  const claims = results.flatMap((kept) => (kept.kind === "claims" ? [kept.result] : []));
  const compared = results.flatMap((kept) =>
    kept.kind === "comparison" ? comparisonParagraphs(kept.result, claims) : [],
  );
  const further = [
    ...runParagraphs(results),
    ...compared,
    otherClaims(claims, new Set(compared.flat())),
    results.flatMap(furtherSentences),
  ];
  const lead = leadOf(results, claims);
  if (lead.length === 0) return further.filter(hasAny);
  return [lead, ...further.map((sentences) => sentences.filter((each) => !lead.includes(each)))].filter(
    hasAny,
  );
}

function leadOf(results: readonly Kept[], claims: readonly TestedClaims[]): string[] {
  const run = results.find((kept) => kept.kind === "run")?.result;
  return [
    ...(run === undefined ? [] : runLead(run)),
    ...results.flatMap((kept) => (kept.kind === "comparison" ? comparisonLead(kept.result, claims) : [])),
    ...(run === undefined ? [] : assumedSentence(run)),
  ];
}

function hasAny(sentences: readonly string[]): boolean {
  return sentences.length > 0;
}

/** The first run at length; of others, which no comparison holds together, only how long callers wait. */
function runParagraphs(results: readonly Kept[]): string[][] {
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
  return [runSentences(first), [...others.flatMap(waitSentences), ...caution]];
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
  return picturesOf(kept).map(({ finding }) => `${finding}.`);
}
