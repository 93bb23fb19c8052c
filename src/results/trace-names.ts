// What contacts and handlers of the model are called in a story.
import type { CentreView } from "../model/observer.ts";
import type { ResolvedScenario } from "../scenario/resolved.ts";
import { gradeNames, markerNames } from "../scenario/resolved-triage.ts";
import type { Person, TracedReason } from "./traced-need.ts";

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

/** What a need is about; null where needs have no reasons. */
export function aboutOf(
  { reasons, areas }: ResolvedScenario,
  cases: CentreView["cases"],
  need: number,
): TracedReason | null {
  const reason = reasons?.[cases.reason[need] ?? -1];
  if (reason === undefined) return null;
  return {
    reason: reason.id,
    area: areas?.[cases.area[need]!]?.id ?? null,
    threat: cases.threat[need]!,
    harm: cases.harm[need]!,
    risk: cases.risk[need]!,
    markers: markerNames.filter((_, bit) => (cases.markers[need]! & (1 << bit)) !== 0),
    grade: gradeNames[cases.trueGrade[need]!] ?? null,
    isFurtherCaller: cases.isFurtherCaller[need] === 1,
  };
}
