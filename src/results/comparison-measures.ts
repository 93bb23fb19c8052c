// Which measures a comparison shows: those of the scenario's headline; beside a short headline, who gives up in its
// queues; and always the mean wait of every queue, because what helps one number may hurt another.
import type { ResolvedScenario } from "../scenario/resolved.ts";
import type { ComparedMeasure } from "./comparison.ts";
import { type RowReader, readerOf, rowNamesAt } from "./row-reader.ts";

/** A headline of fewer measures is joined by the shares who give up. */
const shortHeadline = 3;
const wait = "meanTimeToAnswer";
const givingUp = "abandonmentRatio";

/** In the order in which they are shown: the headline first. */
export function comparedMeasures(scenario: ResolvedScenario): ComparedMeasure[] {
  const { headline, queues } = scenario;
  const named = headline
    .flatMap((place) => rowNamesAt(scenario, place))
    .map((name): ComparedMeasure => ({ ...name, isHeadline: true }));
  const impatient = queues.filter(({ id, patience }) => {
    return patience !== null && (named.length === 0 || named.some(({ queue }) => queue === id));
  });
  const companions = named.length < shortHeadline ? impatient.map(({ id }) => also(givingUp, id)) : [];
  return unique([...named, ...companions, ...queues.map(({ id }) => also(wait, id))]);
}

/** Reads a measure in one replication; undefined where the scenario has no such queue, team or period. */
export function readerOfMeasure(scenario: ResolvedScenario, compared: ComparedMeasure): RowReader {
  const { isHeadline: _, ...name } = compared;
  const { measure, queue = null, team = null, period = "all" } = compared;
  const isThere = rowNamesAt(scenario, { measure, queue: queue ?? team, period }).some(
    (found) => found.queue === name.queue && found.team === name.team,
  );
  return isThere ? readerOf(scenario, name) : () => null;
}

function also(measure: string, queue: string): ComparedMeasure {
  return { measure, queue, isHeadline: false };
}

/** Each measure once, where it stands first. */
function unique(measures: readonly ComparedMeasure[]): ComparedMeasure[] {
  const nameOf = ({ measure, queue, team, period }: ComparedMeasure) =>
    JSON.stringify([measure, queue, team, period]);
  const names = measures.map(nameOf);
  return measures.filter((_, i) => names.indexOf(names[i] ?? "") === i);
}
