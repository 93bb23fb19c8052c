// Subjects are kept as columns of typed arrays; a slot is used again once its subject has left.

type Column = Float64Array | Int32Array | Int16Array | Uint8Array;

/** Which slots are in use. The class that holds it owns the columns. */
export class Slots {
  private free = new Int32Array(64);
  private freeCount = 0;
  private used = 0;

  /** Slots in use now. */
  get live(): number {
    return this.used - this.freeCount;
  }

  /** A slot to use; equal to the number of slots made so far when none was left over. */
  take(): number {
    return this.freeCount > 0 ? this.free[--this.freeCount]! : this.used++;
  }

  release(slot: number): void {
    if (this.freeCount === this.free.length) this.free = widened(this.free, 2 * this.free.length);
    this.free[this.freeCount++] = slot;
  }
}

/** A longer copy of a column. */
export function widened<T extends Column>(column: T, length: number): T {
  const wider = new (column.constructor as new (length: number) => T)(length);
  wider.set(column);
  return wider;
}
