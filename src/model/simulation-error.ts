// A fault of the program during a run: says at which simulated time, in which event, for whom.

interface Place {
  /** Seconds since the start of the run. */
  readonly at: number;
  readonly event: string;
  /** Index of the contact, need, handler or source. */
  readonly subject: number;
}

export class SimulationError extends Error {
  readonly at: number;
  readonly event: string;
  readonly subject: number;

  constructor(message: string, { at, event, subject }: Place, options?: ErrorOptions) {
    super(`${message} (simulated time ${at} s, event ${event}, subject ${subject})`, options);
    this.name = "SimulationError";
    this.at = at;
    this.event = event;
    this.subject = subject;
  }
}
