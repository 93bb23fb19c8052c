// What contacts and handlers of the model are called in a story.
import type { CentreView } from "../model/observer.ts";
import type { ResolvedScenario } from "../scenario/resolved.ts";
import type { Person } from "./traced-need.ts";

/** The queue that a contact is in, or was in last. */
export function queueOf({ queues }: ResolvedScenario, { contacts }: CentreView, contact: number): string {
  return queues[contacts.queue[contact]!]!.id;
}

/** A handler of the floor, numbered within the team. */
export function personOf({ teams }: ResolvedScenario, { floor }: CentreView, handler: number): Person {
  const team = floor.teamOf[handler]!;
  const { id, bands, bandOfHandler } = teams[team]!;
  const place = Math.floor((handler - floor.firstHandler[team]!) / floor.places[team]!);
  const band = bands.length > 1 ? bands[bandOfHandler[place]!]!.id : null;
  return { handler: place + 1, team: id, band };
}
