// People: who is or was in a post of the centre, or on the way to one. Columns by person; numbers are never used again,
// so that whoever has left can still be counted.
import { widened } from "./slots.ts";

const none = -1;

export class People {
  /** How many there are, past ones included. */
  count = 0;
  /** State of the person chart. */
  state = new Uint8Array(64);
  /** Index of `people.posts` of the team, and skills as bits in the order of its skills. */
  posts = new Int16Array(64);
  skills = new Uint8Array(64);
  /** Whose randomness: the line (initial staff of a team, or a recruitment), and the place in it, cohort × 4096 + seat. */
  line = new Int16Array(64);
  place = new Int32Array(64);
  /** Recruitment and number of the cohort; -1 for those in post at the start. */
  recruitment = new Int16Array(64);
  cohort = new Int32Array(64);
  /** Days of the calendar, with fractions: joined the centre, released by the tutor, came to the team, left; may be negative. */
  joinedOn = new Float64Array(64);
  releasedOn = new Float64Array(64);
  inTeamSince = new Float64Array(64);
  leftOn = new Float64Array(64);
  /** Index of `destinations`, 255 until known; and of `leavingReasons`, -1 until then and for who drops out. */
  destination = new Uint8Array(64);
  reason = new Int16Array(64);
  /** Index of the rota in `posts.rotas`, and the crew: place in the cycle. */
  rota = new Uint8Array(64);
  crew = new Uint8Array(64);
  /** Share of the rostered shifts that the person works. */
  works = new Float64Array(64);
  /** Who is slowed by whom: the tutor of a tutee, and the tutee of a tutor; -1 for nobody. */
  tutor = new Int32Array(64);
  tutee = new Int32Array(64);
  /** 1 while a cohort keeps a trainer off the phones. */
  isTraining = new Uint8Array(64);

  /** A person in state 0 of the chart, of a line. */
  add(line: number, place: number): number {
    const person = this.count++;
    if (person >= this.state.length) this.grow(2 * person);
    this.line[person] = line;
    this.place[person] = place;
    this.recruitment[person] = none;
    this.cohort[person] = none;
    this.joinedOn[person] = Number.POSITIVE_INFINITY;
    this.releasedOn[person] = Number.POSITIVE_INFINITY;
    this.inTeamSince[person] = Number.POSITIVE_INFINITY;
    this.leftOn[person] = Number.POSITIVE_INFINITY;
    this.destination[person] = 255;
    this.reason[person] = none;
    this.works[person] = 1;
    this.tutor[person] = none;
    this.tutee[person] = none;
    return person;
  }

  private grow(length: number): void {
    this.state = widened(this.state, length);
    this.posts = widened(this.posts, length);
    this.skills = widened(this.skills, length);
    this.line = widened(this.line, length);
    this.place = widened(this.place, length);
    this.recruitment = widened(this.recruitment, length);
    this.cohort = widened(this.cohort, length);
    this.joinedOn = widened(this.joinedOn, length);
    this.releasedOn = widened(this.releasedOn, length);
    this.inTeamSince = widened(this.inTeamSince, length);
    this.leftOn = widened(this.leftOn, length);
    this.destination = widened(this.destination, length);
    this.reason = widened(this.reason, length);
    this.rota = widened(this.rota, length);
    this.crew = widened(this.crew, length);
    this.works = widened(this.works, length);
    this.tutor = widened(this.tutor, length);
    this.tutee = widened(this.tutee, length);
    this.isTraining = widened(this.isTraining, length);
  }
}
