// Erlang B, C and A, and both of the latter with limited lines, reckoned for one centre.
import type { ErlangColumn, ErlangComparison, ErlangFigures } from "../report/erlang-text.ts";
import { shareWords, spanWords } from "../scenario/number-words.ts";
import { erlangB, erlangC, erlangCWithin } from "../statistics/erlang.ts";
import { erlangA, erlangAServedWithin } from "../statistics/erlang-a.ts";
import {
  handlersByErlangA,
  handlersByErlangB,
  handlersByErlangC,
  handlersWithLines,
  type StaffingGoal,
} from "../statistics/handlers-needed.ts";
import { limitedLines, limitedLinesServedWithin } from "../statistics/limited-lines.ts";
import { plural } from "../words/plural.ts";
import type { ErlangNumbers } from "./erlang-options.ts";

/** A load this near to the number of handlers is as much as they can do; the rest is rounding. */
const asGoodAsFull = 1 - 1e-12;

/** A formula that can be asked. */
interface Model {
  readonly name: string;
  readonly assumption: string;
  readonly figuresFor: (handlers: number) => ErlangFigures | null;
  readonly handlersFor: (goal: StaffingGoal) => number | null;
}

/** All formulas that apply, with the handlers given, or else with those that each needs for the target. */
export function compareErlang(numbers: ErlangNumbers): ErlangComparison {
  const { arrivalRate, meanHandleTime, meanPatience, lines, within, target } = numbers;
  const models = [
    erlangBModel(numbers),
    erlangCModel(numbers),
    ...(meanPatience === null ? [] : [erlangAModel(numbers, meanPatience)]),
    ...(lines === null ? [] : [linesModel(numbers, lines)]),
  ];
  const goal = target === null ? null : { arrivalRate, meanHandleTime, share: target, time: within };
  const offeredLoad = arrivalRate * meanHandleTime;
  return {
    arrivalRate,
    meanHandleTime,
    offeredLoad,
    columns: models.map((model) => columnOf(model, numbers.handlers, goal)),
    within,
    target,
    remarks: remarksOn(numbers, offeredLoad),
  };
}

function columnOf(model: Model, given: number | null, goal: StaffingGoal | null): ErlangColumn {
  const needed = goal === null ? null : model.handlersFor(goal);
  const handlers = given ?? needed;
  const { name, assumption } = model;
  return {
    name,
    assumption,
    handlers,
    figures: handlers === null ? null : model.figuresFor(handlers),
    needed,
  };
}

function erlangBModel({ arrivalRate, meanHandleTime }: ErlangNumbers): Model {
  const load = arrivalRate * meanHandleTime;
  return {
    name: "Erlang B",
    assumption: "nobody waits",
    figuresFor: (handlers) => {
      const blockedShare = erlangB(handlers, load);
      return {
        blockedShare,
        waitProbability: null,
        meanWait: null,
        answeredWithin: 1 - blockedShare,
        abandonmentRatio: null,
        occupancy: (load * (1 - blockedShare)) / handlers,
      };
    },
    handlersFor: handlersByErlangB,
  };
}

function erlangCModel(numbers: ErlangNumbers): Model {
  const load = numbers.arrivalRate * numbers.meanHandleTime;
  return {
    name: "Erlang C",
    assumption: "nobody gives up",
    figuresFor: (handlers) => {
      const system = { ...numbers, handlers };
      const queue = erlangC(system);
      const answeredWithin = erlangCWithin(system, numbers.within);
      const isOverloaded = load >= handlers * asGoodAsFull;
      if (isOverloaded || queue === null || answeredWithin === null) return null;
      return { ...queue, blockedShare: null, answeredWithin, abandonmentRatio: null };
    },
    handlersFor: handlersByErlangC,
  };
}

function erlangAModel(numbers: ErlangNumbers, meanPatience: number): Model {
  return {
    name: "Erlang A",
    assumption: patienceWords(meanPatience),
    figuresFor: (handlers) => {
      const system = { ...numbers, handlers, meanPatience };
      const answeredWithin = erlangAServedWithin(system, numbers.within);
      return { ...erlangA(system), blockedShare: null, answeredWithin };
    },
    handlersFor: (goal) => handlersByErlangA(goal, meanPatience),
  };
}

function linesModel(numbers: ErlangNumbers, lines: number): Model {
  const { meanPatience } = numbers;
  return {
    name: `With ${plural(lines, "line")}`,
    assumption: patienceWords(meanPatience),
    figuresFor: (handlers) => {
      const system = { ...numbers, handlers, lines };
      const queue = limitedLines(system);
      const answeredWithin = limitedLinesServedWithin(system, numbers.within);
      return {
        ...queue,
        answeredWithin,
        abandonmentRatio: meanPatience === null ? null : queue.abandonmentRatio,
      };
    },
    handlersFor: (goal) => handlersWithLines(goal, lines, meanPatience),
  };
}

function patienceWords(meanPatience: number | null): string {
  return meanPatience === null ? "nobody gives up" : `patience ${spanWords(meanPatience)}`;
}

function remarksOn(numbers: ErlangNumbers, load: number): string[] {
  const { handlers, meanPatience } = numbers;
  const erlangs = Number(load.toPrecision(3));
  const isOverloaded = handlers !== null && load >= handlers * asGoodAsFull;
  const settlesFrom = Math.floor(load / asGoodAsFull) + 1;
  return [
    "Erlang B: who finds every handler busy is turned away. Mean waits are those of everybody who gets a line, whether they wait or not.",
    ...(isOverloaded
      ? [
          `Erlang C does not apply: ${erlangs} erlangs are offered to ${plural(handlers, "handler")}, so that its queue grows without end. It settles from ${settlesFrom} handlers on.`,
        ]
      : []),
    ...(meanPatience === null
      ? [
          "Erlang A is missing: it needs --patience, how long callers wait on average before they give up. Near full load Erlang C says far too long waits, since real callers leave.",
        ]
      : []),
    ...tooFewLines(numbers),
  ];
}

function tooFewLines({ lines, target, within, ...system }: ErlangNumbers): string[] {
  if (lines === null || target === null) return [];
  const most = limitedLinesServedWithin({ ...system, handlers: lines, lines }, within);
  if (most >= target) return [];
  return [
    `${plural(lines, "line")} ${lines === 1 ? "is" : "are"} too few: with a handler for each, ${shareWords(most)} would be answered, and the others turned away.`,
  ];
}
