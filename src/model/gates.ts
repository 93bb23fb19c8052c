// Gates: queues of work that the state of the centre has paused, and queues that it has opened to further teams.
import type { ResolvedScenario } from "../scenario/resolved.ts";

export class Gates {
  private readonly queues: number;
  /** By queue, and by team × queues + queue: how many levels of the centre have it so. */
  private readonly paused: Uint8Array;
  private readonly opened: Uint8Array;

  constructor({ teams, queues }: ResolvedScenario) {
    this.queues = queues.length;
    this.paused = new Uint8Array(queues.length);
    this.opened = new Uint8Array(teams.length * queues.length);
  }

  /** Another level (1), or one fewer (-1), has the queue paused. */
  pause(queue: number, by: 1 | -1): void {
    this.paused[queue]! += by;
  }

  /** Another level (1), or one fewer (-1), has the queue opened to the team. */
  open(team: number, queue: number, by: 1 | -1): void {
    this.opened[team * this.queues + queue]! += by;
  }

  isPaused(queue: number): boolean {
    return this.paused[queue]! > 0;
  }

  isOpen(team: number, queue: number): boolean {
    return this.opened[team * this.queues + queue]! > 0;
  }
}

/** By queue: whether the state of the centre may have it paused. */
export function pausable({ centre, queues }: ResolvedScenario): readonly boolean[] {
  const levels = [centre?.busy, centre?.critical];
  return queues.map((_, queue) => levels.some((level) => level?.pauses[queue] === true));
}
