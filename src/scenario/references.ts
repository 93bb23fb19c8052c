// Names that must be the names of something.
import { type Path, quoted } from "./authored-data.ts";
import { nearestHint } from "./nearest.ts";
import type { Report } from "./places.ts";
import type { Name } from "./schema-parts.ts";

/** What a name may stand for. */
export interface Known {
  /** `a queue`, `a source`. */
  readonly what: string;
  readonly names: readonly string[];
}

/** Reports a name that stands for nothing; says whether it stands for something. */
export function checkName(
  name: Name | undefined,
  path: Path,
  { known, report }: { known: Known; report: Report },
): boolean {
  if (name === undefined) return false;
  if (known.names.includes(String(name))) return true;
  const hint = nearestHint(String(name), known.names);
  const all = known.names.length === 0 ? "" : `: ${known.names.join(", ")}`;
  const expected = hint.hint === undefined ? `the name of ${known.what}${all}` : `the name of ${known.what}`;
  report({ path, expected, found: quoted(String(name)), ...hint });
  return false;
}

export function queuesOf({ queues }: { readonly queues?: object | undefined }): Known {
  return { what: "a queue", names: Object.keys(queues ?? {}) };
}

export function sourcesOf({ demand }: { readonly demand?: object | undefined }): Known {
  return { what: "a source of demand", names: Object.keys(demand ?? {}) };
}
