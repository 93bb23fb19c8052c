// The statistical subtitle of every picture: which period, policy and runs stand behind it.
import type { Result } from "../results/result.ts";

/** `2017-01-01 to 2017-12-31, policy base, 95 % intervals over 20 replications`. */
export function sayPopulation({ scenario, from, to, policy, replications, rows }: Result): string {
  const level = Math.round(100 * (rows[0]?.level ?? 0));
  const intervals =
    replications === 1
      ? "one replication, so no intervals"
      : `${level} % intervals over ${replications} replications`;
  return `${scenario}, ${from} to ${to}, policy ${policy}, ${intervals}`;
}
