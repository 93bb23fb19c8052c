// Busyness: random factors of mean one on the rates of a day and of a clock hour, because real days differ by more
// than chance.
import type { Draws } from "../random/draws.ts";
import { Samplers } from "../random/samplers.ts";
import type { ResolvedScenario } from "../scenario/resolved.ts";
import { purposeIndex, purposes } from "./purposes.ts";

const dayFactor = purposeIndex("dayFactor");
const hourFactor = purposeIndex("hourFactor");
const purposeCount = purposes.length;
/** A part of the busyness smaller than this is taken as its mean: its gamma would have no finite shape. */
const smallestShare = 1e-9;

/** The busyness of each source, day and hour. */
export class Busyness {
  private readonly drawn = new Float64Array(1);
  private readonly samplers: Samplers;
  private readonly centre: number;
  private readonly sharedDay: number;
  private readonly ownDay: number;
  private readonly hour: number;

  constructor({ busyness, sources }: ResolvedScenario, draws: Draws) {
    const { dayCv, dayCorrelation, hourCv } = busyness;
    this.samplers = new Samplers(draws, this.drawn);
    this.centre = sources.length;
    this.sharedDay = this.addShare(dayCv, dayCorrelation);
    this.ownDay = this.addShare(dayCv, 1 - dayCorrelation);
    this.hour = this.addShare(hourCv, 1);
  }

  /**
   * A gamma factor of mean one. Sources share one gamma part of shape ρ/cv² and own one of (1-ρ)/cv²: the sum
   * is gamma again, and two sources correlate by ρ exactly.
   */
  ofDay(source: number, dayWord: number): number {
    const centre = this.centre * purposeCount + dayFactor;
    const own = source * purposeCount + dayFactor;
    return this.part(this.sharedDay, centre, 0, dayWord) + this.part(this.ownDay, own, 0, dayWord);
  }

  /** A gamma factor of mean one for an hour of the day, counted from its beginning. */
  ofHour(source: number, dayWord: number, hour: number): number {
    return this.part(this.hour, source * purposeCount + hourFactor, hour, dayWord);
  }

  private part(sampler: number, key: number, ordinal: number, dayWord: number): number {
    this.samplers.draw(sampler, key, ordinal, dayWord);
    return this.drawn[0]!;
  }

  /** A gamma part whose mean is `share` and which brings `share` of the variance cv². */
  private addShare(cv: number, share: number): number {
    if (cv === 0 || share < smallestShare) return this.samplers.add({ kind: "constant", value: share });
    return this.samplers.add({ kind: "gamma", mean: share, cv: cv / Math.sqrt(share) });
  }
}
