// Rules of policies that hold whether or not one is asked for.

import type { Report } from "./places.ts";
import { basePolicy } from "./policies.ts";
import type { Sketch } from "./shape.ts";

export function checkPolicies({ policies }: Sketch, report: Report): void {
  if (policies === undefined || !Object.hasOwn(policies, basePolicy)) return;
  const expected = "another name";
  report({ path: ["policies", basePolicy], expected, found: "base, which means no policy", isKey: true });
}
