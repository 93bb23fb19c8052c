// Rotas are dealt: whoever comes to a team goes where most are lacking, so that every rota keeps its proportion and every
// crew is as strong as the others.
import type { ResolvedPeople, ResolvedPosts } from "../scenario/resolved-people.ts";
import type { PatternDays } from "./pattern-days.ts";
import type { People } from "./people.ts";
import { widened } from "./slots.ts";

const none = -1;

/** A crew of a rota: its share of the people of the team, and its cell among the crews of all patterns. */
interface Crew {
  readonly rota: number;
  readonly crew: number;
  readonly cell: number;
  readonly share: number;
}

export class RotaDeal {
  /** By posts: people on its rotas. */
  readonly counts: Int32Array;
  /** By posts: cells of the crews to which its establishment would be dealt, seat by seat. */
  readonly establishment: readonly Int32Array[];
  private readonly people: People;
  private readonly crews: readonly (readonly Crew[])[];
  private readonly ofCrew: readonly Int32Array[];
  /** By person: the posts to whose rotas they belong, and the crew among all of its crews; -1 for none. */
  private posts = new Int16Array(64).fill(none);
  private place = new Int16Array(64);
  private cell = new Int32Array(64);

  constructor(plan: ResolvedPeople, people: People, patterns: PatternDays) {
    this.people = people;
    this.crews = plan.posts.map((posts) => crewsOf(posts, plan, patterns));
    this.counts = new Int32Array(plan.posts.length);
    this.ofCrew = this.crews.map((crews) => new Int32Array(crews.length));
    this.establishment = plan.posts.map(({ establishment }, index) => {
      const crews = this.crews[index]!;
      const dealt = new Int32Array(crews.length);
      return Int32Array.from({ length: establishment }, (_, seat) => {
        const place = mostLacking(crews, dealt, seat);
        dealt[place]!++;
        return crews[place]!.cell;
      });
    });
  }

  /** Whether the person is on a rota of the present team. */
  isDealt(person: number): boolean {
    return person < this.posts.length && this.posts[person] === this.people.posts[person];
  }

  /** The cell of the person's crew: the first of the team while no rota is dealt. */
  cellOf(person: number): number {
    if (this.isDealt(person)) return this.cell[person]!;
    return this.crews[this.people.posts[person]!]![0]!.cell;
  }

  /** Puts the person on a rota of the team. */
  deal(person: number): void {
    if (person >= this.posts.length) this.grow(Math.max(person + 1, 2 * this.posts.length));
    this.release(person);
    const posts = this.people.posts[person]!;
    const place = mostLacking(this.crews[posts]!, this.ofCrew[posts]!, this.counts[posts]!);
    const { rota, crew, cell } = this.crews[posts]![place]!;
    this.people.rota[person] = rota;
    this.people.crew[person] = crew;
    this.cell[person] = cell;
    this.posts[person] = posts;
    this.place[person] = place;
    this.counts[posts]!++;
    this.ofCrew[posts]![place]!++;
  }

  /** Takes the person off the rota. */
  release(person: number): void {
    const posts = this.posts[person] ?? none;
    if (posts < 0) return;
    this.posts[person] = none;
    this.counts[posts]!--;
    this.ofCrew[posts]![this.place[person]!]!--;
  }

  private grow(length: number): void {
    const before = this.posts.length;
    this.cell = widened(this.cell, length);
    this.posts = widened(this.posts, length).fill(none, before);
    this.place = widened(this.place, length);
  }
}

function crewsOf({ rotas }: ResolvedPosts, { patterns }: ResolvedPeople, days: PatternDays): Crew[] {
  return rotas.flatMap(({ pattern, share }, rota) => {
    const { crews } = patterns[pattern]!;
    return Array.from({ length: crews }, (_, crew) => {
      return { rota, crew, cell: days.firstCell[pattern]! + crew, share: share / crews };
    });
  });
}

/** The crew that would be furthest behind its share of one person more. */
function mostLacking(crews: readonly Crew[], counts: Int32Array, dealt: number): number {
  let best = 0;
  let most = Number.NEGATIVE_INFINITY;
  for (let place = 0; place < crews.length; place++) {
    const lack = crews[place]!.share * (dealt + 1) - counts[place]!;
    if (lack <= most) continue;
    best = place;
    most = lack;
  }
  return best;
}
