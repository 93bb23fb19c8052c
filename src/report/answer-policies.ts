// The answer of a comparison in plain sentences: what each policy does to the measure that the scenario names first,
// what it does besides, and under which condition that holds.
import type { Comparison, ComparisonRow, Verdict } from "../results/comparison.ts";
import { besides } from "./answer-besides.ts";
import { changeSentence, shortChange, subjectOf } from "./answer-change.ts";
import { conditionsOf, overSets, type TestedClaims } from "./answer-claims.ts";
import { sayClosing } from "./compare-closing.ts";
import { postsSentences } from "./compare-posts.ts";
import { isGrave, isSpoilt, sayWarning } from "./grave-words.ts";
import { capital, plain } from "./text-lines.ts";

/** Above this many policies only the best is told at length. */
const fewPolicies = 3;
const spaces = /\s+/g;
const fullStop = /\.$/;

/** All sentences: a policy each, or all of many together. */
export function comparisonSentences(comparison: Comparison, claims: readonly TestedClaims[]): string[] {
  const { policies, baseline } = comparison;
  const others = policies.map(({ policy }) => policy).filter((policy) => policy !== baseline);
  const said =
    others.length > fewPolicies
      ? manySentences(comparison, others, claims)
      : others.flatMap((policy) => policySentences(comparison, policy, claims));
  return [...said, ...postsSentences(comparison)];
}

/** The shortest answer: the gain of each policy, or of the best of many, its condition and its cost. */
export function comparisonLead(comparison: Comparison, claims: readonly TestedClaims[]): string[] {
  const { policies, baseline } = comparison;
  const others = policies.map(({ policy }) => policy).filter((policy) => policy !== baseline);
  const [best] = bestOf(comparison, others);
  if (others.length > fewPolicies && best === undefined)
    return manySentences(comparison, others, claims).slice(0, 1);
  const told = others.length <= fewPolicies ? others : [best?.policy ?? ""];
  return told.flatMap((policy) => policyAnswer(comparison, policy, claims).first);
}

/** The measure that the scenario names first, under one policy. */
function leadOf({ rows }: Comparison, policy: string): ComparisonRow | undefined {
  const own = rows.filter((row) => row.policy === policy);
  return own.find(({ isHeadline }) => isHeadline) ?? own[0];
}

/** Grave warnings with the policies that they are about. */
export function graveOfPolicies({ warnings }: Comparison): string[] {
  return warnings
    .filter(({ text }) => isGrave(text))
    .map(({ text, policies }) => `Under ${policies.map(plain).join(", ")}: ${sayWarning(text)}`);
}

function policySentences(comparison: Comparison, policy: string, claims: readonly TestedClaims[]): string[] {
  const { first, more } = policyAnswer(comparison, policy, claims);
  return [...first, ...more];
}

/** One policy: the gain with its conditions and its cost, and the rest. */
function policyAnswer(
  comparison: Comparison,
  policy: string,
  claims: readonly TestedClaims[],
): { readonly first: readonly string[]; readonly more: readonly string[] } {
  const { description = null } = comparison.policies.find((each) => each.policy === policy) ?? {};
  const name = description === null ? plain(policy) : `${plain(policy)} (${described(description)})`;
  const lead = leadOf(comparison, policy);
  if (lead === undefined) return { first: [`With ${name} nothing could be compared.`], more: [] };
  const others = besides(comparison, { policy, lead, isWithout: (row) => isWithout(comparison, row) });
  const gain = [leadSentence(comparison, lead, name), ...conditionsHere(comparison, lead, claims)];
  return { first: [...gain, ...others.first], more: others.more };
}

/** What the assumed numbers do to a difference: by its own sets of them, and by the claims that were tested. */
function conditionsHere(
  comparison: Comparison,
  lead: ComparisonRow,
  claims: readonly TestedClaims[],
): string[] {
  if (isWithout(comparison, lead)) return [];
  return [...overSets(comparison, lead), ...conditionsOf(lead, comparison.baseline, claims)];
}

/** A description within a sentence: without its full stop and the marks of a command, on one line. */
function described(text: string): string {
  return plain(text.trim().replaceAll(spaces, " ").replaceAll("`", "").replace(fullStop, ""));
}

function leadSentence(comparison: Comparison, lead: ComparisonRow, name: string): string {
  const change = changeSentence(comparison, lead, name);
  return isWithout(comparison, lead) ? `${change} That depends on the length of the run.` : change;
}

/** The best one at length, then who else is better, who cannot be told apart, and who is worse. */
function manySentences(
  comparison: Comparison,
  others: readonly string[],
  claims: readonly TestedClaims[],
): string[] {
  const leads = others.flatMap((policy) => leadOf(comparison, policy) ?? []);
  const [lead] = leads;
  if (lead === undefined) return ["Nothing could be compared."];
  const told = leads.filter((row) => !isWithout(comparison, row));
  const subject = subjectOf(comparison, lead);
  const [best, ...good] = bestOf(comparison, others);
  const first =
    best === undefined
      ? [`No policy is shown to make ${subject} better.`]
      : policySentences(comparison, best.policy, claims);
  const spoilt = leads.filter((row) => isWithout(comparison, row));
  const closing = sayClosing(comparison);
  return [
    ...first,
    ...named(`${capital(subject)} also gets better with`, good.map(shortChange)),
    ...otherVerdicts(told, capital(subject)),
    ...named(`${capital(subject)} depends on the length of the run with`, spoilt.map(nameOf)),
    ...(closing === null ? [] : [`Of all that is compared: ${closing}`]),
  ];
}

/** Rows of the measure named first, of policies that make it better, the greatest gain first. */
function bestOf(comparison: Comparison, others: readonly string[]): ComparisonRow[] {
  return others
    .flatMap((policy) => leadOf(comparison, policy) ?? [])
    .filter((row) => row.verdict === "better" && !isWithout(comparison, row))
    .toSorted((a, b) => Math.abs(b.difference.value ?? 0) - Math.abs(a.difference.value ?? 0));
}

/** Who is not better. */
function otherVerdicts(told: readonly ComparisonRow[], subject: string): string[] {
  const of = (...verdicts: readonly Verdict[]) => told.filter(({ verdict }) => verdicts.includes(verdict));
  return [
    ...named(`${subject} gets worse with`, of("worse").map(shortChange)),
    ...named(`${subject} differs with`, of("more", "less").map(shortChange)),
    ...named(`${subject}: no difference can be told from luck with`, of("notDistinguishable").map(nameOf)),
    ...named(`${subject} stays exactly as it is with`, of("same").map(nameOf)),
    ...named(`${subject} has no verdict with`, of("noInterval", "undefined").map(nameOf)),
  ];
}

function named(words: string, names: readonly string[]): string[] {
  return names.length === 0 ? [] : [`${words} ${names.join(", ")}.`];
}

function nameOf({ policy }: ComparisonRow): string {
  return plain(policy);
}

/** Whether a figure has no meaning, under the policy or under the baseline. */
function isWithout({ warnings, baseline }: Comparison, row: ComparisonRow): boolean {
  return warnings.some(
    ({ text, policies }) =>
      (policies.includes(row.policy) || policies.includes(baseline)) && isSpoilt(text, row),
  );
}
