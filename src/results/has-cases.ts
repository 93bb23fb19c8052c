// Whether a scenario has needs with a life beyond ringing.
import type { ResolvedScenario } from "../scenario/resolved.ts";

/** Whether needs have a book of their own. */
export function hasCases({ reasons, triage, response, queues }: ResolvedScenario): boolean {
  return (
    reasons !== undefined ||
    triage !== undefined ||
    response !== undefined ||
    queues.some(({ whenAnswered }) => whenAnswered !== undefined)
  );
}
