// The last words of the answer of a comparison: which policies make nothing worse, which of them nothing better, and which
// are paid for in handler-hours alone.
import type { Comparison } from "../results/comparison.ts";
import { isOfAllTeams } from "../results/handler-hours.ts";
import { listed } from "../words/listed.ts";
import { isGrave } from "./grave-words.ts";
import { plain } from "./text-lines.ts";

/** Of all that is compared. Whoever is unstable, or runs out of people, makes something worse. */
export function sayClosing({ rows, policies, baseline, replications, warnings }: Comparison): string | null {
  const others = policies.map(({ policy }) => policy).filter((policy) => policy !== baseline);
  if (replications < 2 || others.length === 0) return null;
  const collapses = new Set(warnings.flatMap(({ text, policies: about }) => (isGrave(text) ? about : [])));
  const found = (name: string, what: string) =>
    rows.filter(({ policy, verdict }) => policy === name && verdict === what);
  const calm = others.filter((name) => !collapses.has(name));
  const harmless = calm.filter((name) => found(name, "worse").length === 0);
  const useless = harmless.filter((name) => found(name, "better").length === 0);
  const dear = calm.filter((name) => !harmless.includes(name) && found(name, "worse").every(isOfAllTeams));
  const isOpen = [...harmless, ...dear].some((name) => found(name, "notDistinguishable").length > 0);
  const parts = [
    ...(others.length === 1 && dear.length === 1 ? [] : [closing(harmless.map(plain), others.map(plain))]),
    ...(useless.length === 0 ? [] : [uselessWords(useless.map(plain), harmless.length)]),
    ...(dear.length === 0 ? [] : [dearWords(dear.map(plain))]),
  ];
  return `${parts.join("; ")}${isOpen ? ", as far as can be told" : ""}.`;
}

function closing(harmless: readonly string[], others: readonly string[]): string {
  const [only = ""] = others;
  if (others.length === 1) return `${only} makes ${harmless.length === 1 ? "nothing" : "something"} worse`;
  if (harmless.length === 0) return "Every policy makes something worse";
  if (harmless.length === others.length) return "No policy makes anything worse";
  return `Only ${listed(harmless)} ${harmless.length === 1 ? "makes" : "make"} nothing worse`;
}

/** What is paid for in hours is no gift, but it harms no caller. */
function dearWords(dear: readonly string[]): string {
  const [take, make] = dear.length === 1 ? ["takes", "makes"] : ["take", "make"];
  return `${listed(dear)} ${take} more handler-hours, and ${make} nothing else worse`;
}

/** Nobody is to be praised who changes nothing. */
function uselessWords(useless: readonly string[], harmless: number): string {
  if (useless.length < harmless)
    return `${listed(useless)} ${useless.length === 1 ? "makes" : "make"} nothing better either`;
  if (harmless === 1) return "nor does it make anything better";
  return "nor does any of them make anything better";
}
