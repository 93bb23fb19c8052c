// Columns that grow with the number of needs or jobs that live at once.

type Column = Float64Array | Int32Array | Uint8Array;

/** A longer copy of a column. */
export function wider<T extends Column>(column: T, length: number): T {
  const longer = new (column.constructor as new (length: number) => T)(length);
  longer.set(column);
  return longer;
}
