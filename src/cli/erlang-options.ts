// The numbers that `sim101 erlang` is given, read with their units. All mistakes are reported together.
import { type Amount, amountOf } from "../scenario/amounts.ts";
import { plural } from "../words/plural.ts";
import { UsageError } from "./faults.ts";

/** As typed. */
export interface ErlangOptions {
  readonly calls?: string | undefined;
  readonly handle?: string | undefined;
  readonly handlers?: string | undefined;
  readonly patience?: string | undefined;
  readonly lines?: string | undefined;
  readonly within: string;
  readonly target?: string | undefined;
}

/** In seconds, per second, and shares. What was not given is null. */
export interface ErlangNumbers {
  readonly arrivalRate: number;
  readonly meanHandleTime: number;
  readonly handlers: number | null;
  readonly meanPatience: number | null;
  readonly lines: number | null;
  readonly within: number;
  readonly target: number | null;
}

const mostHandlers = 20_000;
const mostLines = 2000;
const mostErlangs = 10_000;
/** Calls that come within one patience: more make a queue whose shares are too many to add up. */
const mostPatient = 1_000_000;
const wholeNumber = /^[0-9]{1,9}$/;
const perSpan = /^(.*?)(?:\/|\bper\b)(.+)$/i;

/** Throws a `UsageError` with one line for each mistake. */
export function readErlangOptions(options: ErlangOptions): ErlangNumbers {
  const mistakes: string[] = [];
  const read = <T>(name: string, expected: string, value: T | null): T | null => {
    const typed = options[name as keyof ErlangOptions];
    if (typed !== undefined && value === null)
      mistakes.push(`--${name}: expected ${expected}, found ${typed === "" ? "nothing" : typed}`);
    return value;
  };
  const numbers = {
    arrivalRate: read("calls", "a rate such as 100/h or 50 per 30 min", rate(options.calls)),
    meanHandleTime: read("handle", "a time above zero such as 6min", time(options.handle)),
    handlers: read(
      "handlers",
      `a whole number from 1 to ${mostHandlers}`,
      whole(options.handlers, mostHandlers),
    ),
    meanPatience: read("patience", "a time above zero such as 5min", time(options.patience)),
    lines: read("lines", `a whole number from 1 to ${mostLines}`, whole(options.lines, mostLines)),
    within: read("within", "a time above zero such as 20s", time(options.within)),
    target: read("target", "a share between 0 and 100 % such as 80%", shareOf(options.target)),
  };
  mistakes.push(...missing(options), ...disagreements(numbers));
  const { arrivalRate, meanHandleTime, within } = numbers;
  if (mistakes.length > 0 || arrivalRate === null || meanHandleTime === null || within === null)
    throw new UsageError(mistakes.join("\nsim101: "));
  return { ...numbers, arrivalRate, meanHandleTime, within };
}

function missing({ calls, handle, handlers, target }: ErlangOptions): string[] {
  return [
    ...(calls === undefined ? ["--calls: expected how many come, such as 100/h, found nothing"] : []),
    ...(handle === undefined ? ["--handle: expected how long one takes, such as 6min, found nothing"] : []),
    ...(handlers === undefined && target === undefined
      ? ["--handlers: expected how many there are, such as 12, or --target to find how many it takes"]
      : []),
  ];
}

type Partly = { readonly [Name in keyof ErlangNumbers]: number | null };

/** What each number allows, but not together. */
function disagreements({ arrivalRate, meanHandleTime, handlers, lines, meanPatience }: Partly): string[] {
  const load = (arrivalRate ?? 0) * (meanHandleTime ?? 0);
  const mistakes: string[] = [];
  if (load > mostErlangs)
    mistakes.push(
      `--calls and --handle: expected ${mostErlangs} erlangs at most, found ${Math.round(load)} (calls times handle time)`,
    );
  if (handlers !== null && lines !== null && lines < handlers)
    mistakes.push(`--lines: expected as many as the ${plural(handlers, "handler")} or more, found ${lines}`);
  if ((arrivalRate ?? 0) * (meanPatience ?? 0) > mostPatient)
    mistakes.push(
      `--patience: expected a time in which at most ${mostPatient} calls come, found one for ${Math.round((arrivalRate ?? 0) * (meanPatience ?? 0))}`,
    );
  return mistakes;
}

/** Per second: `100/h` as in a scenario, and also `50 per 30 min`. */
function rate(text: string | undefined): number | null {
  const amount = amountOf(text);
  if (amount !== null) return positive(amount, "rate");
  const [, calls, span] = perSpan.exec(text ?? "") ?? [];
  const count = positive(amountOf(calls), "bare");
  const seconds = positive(amountOf(span), "time");
  return count === null || seconds === null ? null : count / seconds;
}

function time(text: string | undefined): number | null {
  return positive(amountOf(text), "time");
}

function shareOf(text: string | undefined): number | null {
  const share = positive(amountOf(text), "bare");
  return share === null || share >= 1 ? null : share;
}

function positive(amount: Amount | null, dimension: Amount["dimension"]): number | null {
  const isRight = amount !== null && amount.dimension === dimension;
  return isRight && amount.value > 0 && Number.isFinite(amount.value) ? amount.value : null;
}

function whole(text: string | undefined, most: number): number | null {
  const count = text !== undefined && wholeNumber.test(text) ? Number(text) : 0;
  return count >= 1 && count <= most ? count : null;
}
