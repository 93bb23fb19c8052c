// Names that must be the names of something.
import { type Path, quoted } from "./authored-data.ts";
import { nearestHint } from "./nearest.ts";
import type { Report } from "./places.ts";
import type { Name } from "./schema-parts.ts";
import type { Sketch } from "./shape.ts";

/** What a name may stand for. */
export interface Known {
  /** `a queue`, `a source`. */
  readonly what: string;
  /** Null where they cannot be read: then no name is wrong. */
  readonly names: readonly string[] | null;
}

/** Reports a name that stands for nothing; says whether it stands for something. */
export function checkName(
  name: Name | undefined,
  path: Path,
  { known, report }: { known: Known; report: Report },
): boolean {
  if (name === undefined || known.names === null) return false;
  if (known.names.includes(String(name))) return true;
  const hint = nearestHint(String(name), known.names);
  const all = known.names.length === 0 ? "" : `: ${known.names.join(", ")}`;
  const expected = hint.hint === undefined ? `the name of ${known.what}${all}` : `the name of ${known.what}`;
  report({ path, expected, found: quoted(String(name)), ...hint });
  return false;
}

export function queuesOf({ queues }: Sketch): Known {
  return { what: "a queue", names: namesOf(queues) };
}

export function sourcesOf({ demand }: Sketch): Known {
  return { what: "a source of demand", names: namesOf(demand) };
}

/** Teams whose people are listed; not known where one of them is no team. */
export function peopleOf({ people, teams }: Sketch): Known {
  const names = namesOf(people?.posts);
  const isRight = names?.every((name) => namesOf(teams)?.includes(name) ?? false) ?? false;
  return { what: "a team whose people are listed", names: isRight ? names : null };
}

export function namesOf(things: object | undefined): readonly string[] | null {
  return things === undefined ? null : Object.keys(things);
}
