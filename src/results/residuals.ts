// What an identity is, and by how much two sums of it disagree.
import type { Recorder } from "./recorder.ts";
import type { AuditCheck } from "./result.ts";
import type { Table } from "./table.ts";
import type { Tables } from "./tables.ts";

/** Sums of many doubles in two orders differ by this much, relatively, and no more. */
export const roundOff = 1e-7;

export type Residual = readonly [where: string, amount: number];

export interface Identity {
  readonly name: string;
  readonly identity: string;
  readonly unit: AuditCheck["unit"];
  readonly allowed: number;
  /** Disagreements of one replication, by place. */
  readonly residuals: (recorder: Recorder, tables: Tables) => readonly Residual[];
}

/** The columns of one cell. */
export function reader({ width, cells }: Table, cell: number): (column: number) => number {
  return (column) => cells[cell * width + column]!;
}

/** Absolute where both are small. */
export function relative(one: number, other: number): number {
  const size = Math.max(Math.abs(one), Math.abs(other));
  return size < 1 ? one - other : (one - other) / size;
}
