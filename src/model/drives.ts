// Dated recruitment drives next door: so many days before, it is known who goes. Everybody has a mark for each date; those
// who would go and have the lowest marks get the posts.
import { leavingReasons } from "../scenario/leaving-reasons.ts";
import type { ResolvedDrive } from "../scenario/resolved-people.ts";
import type { CareerState } from "./career-state.ts";
import { giveNotice } from "./leaving.ts";
import { isCompetent } from "./person-states.ts";
import { purposeIndex } from "./purposes.ts";

const driveMark = purposeIndex("driveMark");

export class Drives {
  private readonly state: CareerState;
  private readonly drives: readonly ResolvedDrive[];
  /** 1 once it is known who goes. */
  private readonly isOver: Uint8Array;
  private readonly firstReason: number;

  constructor(state: CareerState) {
    const { plan } = state.ground;
    this.state = state;
    this.drives = plan.drives;
    this.isOver = new Uint8Array(plan.drives.length);
    this.firstReason = leavingReasons(plan).length - 1 - plan.drives.length;
  }

  /** Drives before the first day have taken whom they wanted. */
  startDay(day: number): void {
    for (let index = 0; index < this.drives.length; index++) {
      const drive = this.drives[index]!;
      if (this.isOver[index] === 1 || day < drive.on - drive.notice) continue;
      this.isOver[index] = 1;
      if (day <= drive.on) this.take(drive, this.firstReason + index);
    }
  }

  /** How many people of some posts drives are expected to take that are still to come, up to a day. */
  expected(isCounted: Uint8Array, until: number): number {
    let expected = 0;
    for (let index = 0; index < this.drives.length; index++) {
      const drive = this.drives[index]!;
      if (this.isOver[index] === 1 || drive.on > until) continue;
      const { all, counted } = this.candidates(drive, isCounted);
      if (all > 0) expected += (Math.min(drive.posts, drive.applies * all) * counted) / all;
    }
    return expected;
  }

  private take(drive: ResolvedDrive, reason: number): void {
    const { alive, aliveCount, ground } = this.state;
    const willing: { readonly person: number; readonly mark: number }[] = [];
    for (let i = 0; i < aliveCount; i++) {
      const person = alive[i]!;
      if (!this.may(person, drive, this.state.day)) continue;
      const mark = ground.draws.decision(person, driveMark, drive.on);
      if (mark < drive.applies) willing.push({ person, mark });
    }
    willing.sort((a, b) => a.mark - b.mark);
    for (const { person } of willing.slice(0, drive.posts))
      giveNotice(this.state, person, { to: drive.to, reason, on: drive.on });
  }

  /** Of those who take contacts now: who may go by the day on which it is decided. */
  private candidates(drive: ResolvedDrive, isCounted: Uint8Array): { all: number; counted: number } {
    const { alive, aliveCount, people } = this.state;
    const decidedOn = drive.on - drive.notice;
    let all = 0;
    let counted = 0;
    for (let i = 0; i < aliveCount; i++) {
      if (!this.may(alive[i]!, drive, decidedOn)) continue;
      all++;
      counted += isCounted[people.posts[alive[i]!]!]!;
    }
    return { all, counted };
  }

  private may(person: number, { from, after }: ResolvedDrive, day: number): boolean {
    const { people } = this.state;
    return (
      isCompetent[people.state[person]!] === 1 &&
      day - people.joinedOn[person]! >= after &&
      from.includes(people.posts[person]!)
    );
  }
}
