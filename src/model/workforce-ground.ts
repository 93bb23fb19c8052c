// What the parts of the workforce share.
import type { ResolvedPeople } from "../scenario/resolved-people.ts";
import type { CentreState } from "./centre-state.ts";
import type { FloorFeedback } from "./floor-feedback.ts";
import type { People } from "./people.ts";
import type { PersonDraws } from "./person-draws.ts";
import type { PersonSteps } from "./person-steps.ts";

export interface WorkforceGround {
  readonly state: CentreState;
  /** `state.scenario.people`. */
  readonly plan: ResolvedPeople;
  readonly people: People;
  readonly draws: PersonDraws;
  readonly steps: PersonSteps;
  readonly feedback: Pick<FloorFeedback, "occupancy" | "missedBreaks">;
}
