// The best of several policies: replications in turn, on the same callers, until only one is left that may be the best.
import type { Best, FrontierAxis, RankedMeasure } from "../results/best.ts";
import { checkComparable } from "../results/comparison-comparable.ts";
import { betterWhen } from "../results/comparison-direction.ts";
import { findReader, type RowPlace, type RowReader, rowNamesAt } from "../results/row-reader.ts";
import { unitAt } from "../results/row-unit.ts";
import type { ReplicationSummary } from "../results/summary.ts";
import { Selection } from "../statistics/ranking-selection.ts";
import { assembleBest } from "./best-assembly.ts";
import { type BestOptions, usualTerms } from "./best-options.ts";
import type { ComparedScenario } from "./compare.ts";
import { Contestant, NoRanking } from "./contestant.ts";
import { inProcess } from "./executor.ts";
import { frontierAxes } from "./frontier-axes.ts";
import { numbersBelow } from "./simulate-to-precision.ts";

/**
 * Selects the best of two policies or more by the procedure KN (Kim and Nelson 2001). Throws `Incomparable` if a policy
 * changes what makes replications pairs, `NoRanking` if the measure ranks nothing, and `RangeError` for terms that make no
 * sense.
 *
 * `const { best: name, policies } = await best([base, oneMore, twoMore], { difference: 10 })`
 */
export async function best(loaded: readonly ComparedScenario[], options: BestOptions): Promise<Best> {
  const { probability, firstStage, atMost } = { ...usualTerms, ...defined(options) };
  const [first] = loaded;
  if (first === undefined) throw new RangeError("there is nothing to choose from");
  const terms = { systems: loaded.length, probability, difference: options.difference, firstStage };
  const selection = new Selection(terms);
  if (!(Number.isInteger(atMost) && atMost >= firstStage))
    throw new RangeError(`cannot run ${firstStage} and at most ${atMost} replications`);
  const scenarios = loaded.map(({ scenario }) => scenario);
  checkComparable(scenarios);
  const ranked = rankedMeasure(loaded, options.measure ?? first.scenario.headline[0]);
  const axes = frontierAxes(scenarios, ranked.measure);
  const contestants = loaded.map((each, i) => {
    const readers = [ranked.readers[i], ...axes.map(({ readers: own }) => own[i])];
    return new Contestant(
      each,
      readers.map((read) => read ?? (() => null)),
    );
  });
  await contend(contestants, selection, {
    ...options,
    atMost,
    sign: ranked.measure.betterWhen === "less" ? -1 : 1,
  });
  const asked = {
    ...terms,
    atMost,
    measure: ranked.measure,
    axes: axes.map(({ axis }): FrontierAxis => axis),
  };
  return assembleBest(contestants, selection, { ...asked, isAborted: options.signal?.aborted === true });
}

/** Without what is undefined, so that it does not hide what is usual. */
function defined({ probability, firstStage, atMost }: BestOptions) {
  return {
    ...(probability === undefined ? {} : { probability }),
    ...(firstStage === undefined ? {} : { firstStage }),
    ...(atMost === undefined ? {} : { atMost }),
  };
}

function rankedMeasure(loaded: readonly ComparedScenario[], place: RowPlace | undefined) {
  const [first] = loaded;
  if (place === undefined || first === undefined)
    throw new NoRanking("the scenario has no headline measure; name one to rank the policies by");
  const better = betterWhen(place.measure);
  if (better === null) throw new NoRanking(`of ${place.measure} neither more nor less is better`);
  const [name] = rowNamesAt(first.scenario, place);
  const readers = loaded.map(({ scenario }): RowReader => {
    const reader = name === undefined ? undefined : findReader(scenario, name);
    if (reader !== undefined) return reader;
    const whose = [place.measure, ...(place.queue === null ? [] : [`of ${place.queue}`])].join(" ");
    throw new NoRanking(`there is no ${whose} under ${scenario.policy}`);
  });
  const measure: RankedMeasure = {
    ...(name ?? { measure: place.measure }),
    unit: unitAt(first.scenario, place),
    betterWhen: better,
  };
  return { measure, readers };
}

interface Contending extends BestOptions {
  readonly atMost: number;
  /** Larger is better in a selection. */
  readonly sign: number;
}

/** A round is a replication of every policy that is left; an end at any time leaves whole rounds. */
async function contend(
  contestants: readonly Contestant[],
  selection: Selection,
  { executor = inProcess(), atMost, sign, signal, onReplication }: Contending,
): Promise<void> {
  const streams = contestants.map(({ loaded: { scenario } }) =>
    executor.run(scenario, numbersBelow(atMost), { days: false, signal })[Symbol.asyncIterator](),
  );
  let finished = 0;
  try {
    while (!selection.isOver && selection.replications < atMost) {
      const contenders = selection.contenders;
      const most = finished + leftAtMost(selection, atMost);
      const summaries: ReplicationSummary[] = [];
      for (const system of contenders) {
        const { done, value } = (await streams[system]?.next()) ?? { done: true, value: undefined };
        if (done) return;
        summaries.push(value);
        onReplication?.(++finished, most);
      }
      const observations = new Float64Array(contestants.length);
      contenders.forEach((system, i) => {
        const summary = summaries[i];
        const contestant = contestants[system];
        if (summary !== undefined && contestant !== undefined)
          observations[system] = sign * contestant.add(summary);
      });
      selection.add(observations);
      const out = contenders.filter((system) => !selection.contenders.includes(system));
      await Promise.all(out.map((system) => streams[system]?.return?.()));
    }
  } finally {
    await Promise.all(streams.map((stream) => stream.return?.()));
  }
}

/** Before the first stage is over, nobody knows what comes after it. */
function leftAtMost(selection: Selection, atMost: number): number {
  const { contenders, most, replications } = selection;
  const last = Number.isFinite(most) ? most + 1 : selection.firstStage;
  return contenders.length * Math.max(0, Math.min(atMost, last) - replications);
}
