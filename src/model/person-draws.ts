// The randomness of people, keyed by line and place: the same seat of the same cohort is the same person under every
// policy. A line is the initial staff of a team, or a recruitment.
import type { Distribution } from "../random/distribution.ts";
import type { Draws } from "../random/draws.ts";
import { Samplers } from "../random/samplers.ts";
import type { ResolvedScenario } from "../scenario/resolved.ts";
import type { People } from "./people.ts";
import { purposes } from "./purposes.ts";

const purposeCount = purposes.length;

/** Names of the lines, in the order of their keys: teams, then recruitments. No source can be called so. */
export function personLines({ people }: ResolvedScenario): readonly string[] {
  if (people === undefined) return [];
  return [
    ...people.posts.map(({ id }) => `(people) ${id}`),
    ...people.recruitment.map(({ id }) => `(recruits) ${id}`),
  ];
}

export class PersonDraws {
  private readonly people: People;
  private readonly draws: Draws;
  private readonly samplers: Samplers;
  private readonly drawn = new Float64Array(1);
  /** The keys of sources and of the centre come first. */
  private readonly firstKey: number;

  constructor(scenario: ResolvedScenario, people: People, draws: Draws) {
    this.people = people;
    this.draws = draws;
    this.samplers = new Samplers(draws, this.drawn);
    this.firstKey = (scenario.sources.length + 1) * purposeCount;
  }

  /** A uniform number in (0, 1) of a person; `count` tells draws of one purpose apart, such as the day or the episode. */
  decision(person: number, purpose: number, count: number): number {
    return this.draws.uniform(
      this.keyOf(this.people.line[person]!, purpose),
      this.people.place[person]!,
      count << 8,
    );
  }

  /** The same for a line itself, which is nobody's. */
  ofLine(line: number, purpose: number, count: number): number {
    return this.draws.uniform(this.keyOf(line, purpose), 0, count << 8);
  }

  /** Seconds of a distribution; `count` below 2^23. */
  time(sampler: number, person: number, { purpose, count }: { purpose: number; count: number }): number {
    const key = this.keyOf(this.people.line[person]!, purpose);
    this.samplers.draw(sampler, key, this.people.place[person]!, count << 8);
    return this.drawn[0]!;
  }

  /** Registers a distribution; returns its sampler. */
  add(distribution: Distribution): number {
    return this.samplers.add(distribution);
  }

  private keyOf(line: number, purpose: number): number {
    return this.firstKey + line * purposeCount + purpose;
  }
}
