// A fault of the program during a run: says at which simulated time, in which event, for whom.

export class SimulationError extends Error {
  /** Seconds since the start of the run. */
  readonly at: number;
  readonly subject: number;

  constructor(message: string, place: { at: number; subject: number }) {
    super(`${message} (simulated time ${place.at} s, subject ${place.subject})`);
    this.name = "SimulationError";
    this.at = place.at;
    this.subject = place.subject;
  }
}
