// Attendance: who of the people in post is at work in each interval, and who of them is on the floor.
import type { Handlers } from "./handlers.ts";
import type { WorkforceGround } from "./workforce-ground.ts";

export class Attendance {
  private readonly ground: WorkforceGround;
  private readonly handlers: Handlers;

  constructor(ground: WorkforceGround, handlers: Handlers) {
    this.ground = ground;
    this.handlers = handlers;
  }

  /** Plans the shifts that start on a day, and who is away. */
  startDay(_day: number): void {}

  /** People come on duty, go for their meal, and go home. */
  startInterval(_interval: number): void {}

  /** Calls people in to a team, or lets them go again if negative. */
  add(_team: number, _count: number): void {
    if (this.ground.people.count < 0) this.handlers.lookRound();
  }
}
