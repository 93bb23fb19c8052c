// A measure of a scenario as a command line names it, in one way for every command.

/** `meanTimeToAnswer`, `crib: meanTimeToAnswer`, `immediate: meanResponseTime`. */
const form = /^\s*(?:(.+?)\s*:\s*)?(\S+)\s*$/;

/** What it is of, as far as that is said: a queue, a team, units or a grade. An empty name where there is none. */
export function measureNamed(text: string): { readonly at: string | undefined; readonly measure: string } {
  const [, at, measure = ""] = form.exec(text) ?? [];
  return { at, measure };
}
