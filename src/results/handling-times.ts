// When each handler's present talk or wrap-up began, so that its time can be told once it is over.
import type { CentreView } from "../model/observer.ts";
import type { ResolvedScenario } from "../scenario/resolved.ts";
import type { ResolvedTeam } from "../scenario/resolved-floor.ts";
import type { FlowBook } from "./flow-book.ts";

const none = -1;

export class HandlingTimes {
  private readonly flow: FlowBook;
  /** By handler, seconds since the start of the run; -1 when there is none. */
  private readonly since: Float64Array;

  constructor({ teams }: ResolvedScenario, flow: FlowBook) {
    const handlers = ({ bandOfHandler, sessions }: ResolvedTeam) =>
      bandOfHandler.length * (sessions?.atOnce ?? 1);
    const people = teams.reduce((sum, team) => sum + handlers(team), 0);
    this.flow = flow;
    this.since = new Float64Array(people).fill(none);
  }

  begin({ clock }: CentreView, handler: number): void {
    this.since[handler] = clock[0]!;
  }

  end(view: CentreView, handler: number): void {
    this.flow.handled(view, view.floor.teamOf[handler]!, this.since[handler]!);
    this.since[handler] = none;
  }

  /** What is in progress when the window ends counts up to its end. */
  close(view: CentreView): void {
    this.since.forEach((since, handler) => {
      if (since >= 0) this.flow.handled(view, view.floor.teamOf[handler]!, since);
    });
  }
}
