// A fault on its way from one thread to another: what is cloned there forgets which kind of error it was.
import { SimulationError } from "../model/simulation-error.ts";

export interface ToldFault {
  readonly message: string;
  readonly stack: string | undefined;
  /** Of a `SimulationError`: where in the run it happened. */
  readonly place: { readonly at: number; readonly event: string; readonly subject: number } | null;
  readonly cause: ToldFault | null;
}

export function tellFault(fault: unknown): ToldFault {
  if (!(fault instanceof Error))
    return { message: String(fault), stack: undefined, place: null, cause: null };
  const { message, stack, cause } = fault;
  return {
    message,
    stack,
    place:
      fault instanceof SimulationError ? { at: fault.at, event: fault.event, subject: fault.subject } : null,
    cause: cause === undefined ? null : tellFault(cause),
  };
}

/** The error that was told, with its message, stack, place and cause. */
export function retoldFault({ message, stack, place, cause }: ToldFault): Error {
  const options = cause === null ? {} : { cause: retoldFault(cause) };
  const fault = place === null ? new Error(message, options) : new SimulationError(message, place, options);
  return Object.assign(fault, { message, stack });
}
