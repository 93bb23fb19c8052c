// The last words of the answer of a comparison: which policies make nothing worse, and which of them nothing better.
import type { Comparison } from "../results/comparison.ts";
import { isGrave } from "./grave-words.ts";
import { listed, plain } from "./text-lines.ts";

/** Of all that is compared. Whoever is unstable, or runs out of people, makes something worse. */
export function sayClosing({ rows, policies, baseline, replications, warnings }: Comparison): string | null {
  const others = policies.map(({ policy }) => policy).filter((policy) => policy !== baseline);
  if (replications < 2 || others.length === 0) return null;
  const collapses = new Set(warnings.flatMap(({ text, policies: about }) => (isGrave(text) ? about : [])));
  const has = (name: string, found: string) =>
    rows.some(({ policy, verdict }) => policy === name && verdict === found);
  const harmless = others.filter((name) => !collapses.has(name) && !has(name, "worse"));
  const useless = harmless.filter((name) => !has(name, "better"));
  const doubt = harmless.some((name) => has(name, "notDistinguishable")) ? ", as far as can be told" : "";
  const words = closing(harmless.map(plain), others.map(plain));
  const praise = useless.length === 0 ? "" : `; ${uselessWords(useless.map(plain), harmless.length)}`;
  return `${words}${praise}${doubt}.`;
}

function closing(harmless: readonly string[], others: readonly string[]): string {
  const [only = ""] = others;
  if (others.length === 1) return `${only} makes ${harmless.length === 1 ? "nothing" : "something"} worse`;
  if (harmless.length === 0) return "Every policy makes something worse";
  if (harmless.length === others.length) return "No policy makes anything worse";
  return `Only ${listed(harmless)} ${harmless.length === 1 ? "makes" : "make"} nothing worse`;
}

/** Nobody is to be praised who changes nothing. */
function uselessWords(useless: readonly string[], harmless: number): string {
  if (useless.length < harmless)
    return `${listed(useless)} ${useless.length === 1 ? "makes" : "make"} nothing better either`;
  if (harmless === 1) return "nor does it make anything better";
  return "nor does any of them make anything better";
}
