// The workforce: as a local day starts, careers go on and shifts are planned; as an interval starts, people come on duty
// and go home. The floor gives back how hard they worked.
import type { ResolvedPeople } from "../scenario/resolved-people.ts";
import { Attendance } from "./attendance.ts";
import { Careers } from "./careers.ts";
import type { CentreState } from "./centre-state.ts";
import { FloorFeedback } from "./floor-feedback.ts";
import type { Handlers } from "./handlers.ts";
import { People } from "./people.ts";
import { PersonDraws } from "./person-draws.ts";
import { PersonSteps } from "./person-steps.ts";

export class Workforce {
  readonly people = new People();
  private readonly state: CentreState;
  private readonly careers: Careers;
  private readonly attendance: Attendance;
  private readonly feedback: FloorFeedback;
  private day = -1;

  constructor(state: CentreState, plan: ResolvedPeople, handlers: Handlers) {
    this.state = state;
    this.feedback = new FloorFeedback(state, plan);
    const draws = new PersonDraws(state.scenario, this.people, state.variates.draws);
    const steps = new PersonSteps(state, this.people);
    const ground = { state, plan, people: this.people, draws, steps, feedback: this.feedback };
    this.careers = new Careers(ground);
    this.attendance = new Attendance(ground, handlers, this.feedback);
  }

  /** The interval has begun; staff of other teams changes after this. */
  startInterval(interval: number): void {
    const { scenario, observer } = this.state;
    const day = scenario.calendar.intervalDay[interval]!;
    if (day !== this.day) {
      if (this.day < 0) observer.people?.peopleBegun(this.people);
      this.day = day;
      observer.people?.peopleDayStarts(day);
      this.feedback.startDay(day);
      this.careers.startDay(day);
      this.attendance.startDay(day);
    }
    this.attendance.startInterval(interval);
  }

  /** People whom the state of the centre calls in, or sends away again if negative. */
  add(team: number, count: number): void {
    this.attendance.add(team, count);
  }
}
