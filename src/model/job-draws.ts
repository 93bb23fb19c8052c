// The randomness of a job: draws of the need that it was raised for, kept when the need has ended before.
import type { Distribution } from "../random/distribution.ts";
import type { Draws } from "../random/draws.ts";
import { Samplers } from "../random/samplers.ts";
import type { Jobs } from "./jobs.ts";
import { purposeIndex, purposes } from "./purposes.ts";

const none = -1;
const purposeCount = purposes.length;
const jobTravel = purposeIndex("jobTravel");

/** Attempts have eight bits. A job's is its number within the need; a trip has three bits of that and five of its own. */
const attempts = 255;
const jobsOfTrips = 7;
const tripBits = 5;
const trips = 31;

/** Draws for jobs. Times in seconds. */
export class JobDraws {
  private readonly jobs: Jobs;
  private readonly draws: Draws;
  private readonly samplers: Samplers;

  /** @param delay - where a drawn time is left: the delay of the event that it is drawn for. */
  constructor(jobs: Jobs, draws: Draws, delay: Float64Array) {
    this.jobs = jobs;
    this.draws = draws;
    this.samplers = new Samplers(draws, delay);
  }

  /** Registers a distribution; -1 for none. */
  add(distribution: Distribution | null | undefined): number {
    return distribution ? this.samplers.add(distribution) : none;
  }

  /** Draws what a job has once, into the delay of the next event. */
  time(sampler: number, job: number, purpose: number): void {
    this.draw(sampler, job, { purpose, attempt: this.jobs.number[job]! & attempts });
  }

  /** Draws how long the unit that is sent next is on its way. From the 33rd on, trips are those of units before. */
  travelTime(sampler: number, job: number): void {
    const { number, unitsSent } = this.jobs;
    const attempt = ((number[job]! & jobsOfTrips) << tripBits) | (unitsSent[job]! & trips);
    this.draw(sampler, job, { purpose: jobTravel, attempt });
  }

  /** A uniform number in (0, 1) for a decision that is taken once for the job. */
  decision(job: number, purpose: number): number {
    const { source, ordinal, dayWord, number } = this.jobs;
    const key = source[job]! * purposeCount + purpose;
    return this.draws.uniform(key, ordinal[job]!, dayWord[job]! | ((number[job]! & attempts) << 8));
  }

  private draw(
    sampler: number,
    job: number,
    { purpose, attempt }: { purpose: number; attempt: number },
  ): void {
    const { source, ordinal, dayWord } = this.jobs;
    const key = source[job]! * purposeCount + purpose;
    const counter = dayWord[job]! | (attempt << 8);
    this.samplers.draw(sampler, key, ordinal[job]!, counter);
  }
}
