// Careers: who is in post at the start, who is recruited, trained and released, who moves, and who leaves where to.
import type { WorkforceGround } from "./workforce-ground.ts";

export class Careers {
  private readonly ground: WorkforceGround;

  constructor(ground: WorkforceGround) {
    this.ground = ground;
  }

  /** Everything that befalls people up to the start of a day. */
  startDay(_day: number): void {
    if (this.ground.people.count < 0) throw this.ground.state.fault("people are missing", 0);
  }
}
