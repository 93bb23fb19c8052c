// What is wrong with a scenario, for the person who wrote it: where it stands, what was expected, what was found.

export interface Problem {
  readonly file: string;
  /** From 1. */
  readonly line: number;
  /** From 1, in UTF-16 units. */
  readonly column: number;
  /** Keys from the top of the scenario, joined by dots; empty for the file as a whole. */
  readonly path: string;
  readonly expected: string;
  readonly found: string;
  /** A remedy in a few words, such as `did you mean crib?`. */
  readonly hint?: string;
}

/** One line: `file:line:column path: expected …, found … (hint)`. */
export function formatProblem({ file, line, column, path, expected, found, hint }: Problem): string {
  const where = [`${file}:${line}:${column}`, path].filter((part) => part !== "").join(" ");
  return `${where}: expected ${expected}, found ${found}${hint === undefined ? "" : ` (${hint})`}`;
}

/** The scenario is not right; `problems` holds every mistake, in file order. */
export class ScenarioError extends Error {
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(problems.map(formatProblem).join("\n"));
    this.name = "ScenarioError";
    this.problems = problems;
  }
}
