// The channel book of one replication, added up to the cells that measures are read from; empty where there is none.
import type { ChannelBook } from "./channel-book.ts";
import { centreWidth, channelWidth } from "./channel-columns.ts";
import { gather, type Table } from "./table.ts";

export interface ChannelTables {
  /** Cell queue × months + month, and queue. */
  readonly channelMonths: Table;
  readonly channelWhole: Table;
  /** Of the centre: a cell for each month, and one for all. */
  readonly stateMonths: Table;
  readonly stateWhole: Table;
}

export function channelTables(monthCount: number, book: ChannelBook | undefined): ChannelTables {
  const table = (width: number, cells: Float64Array | undefined): Table => {
    return { width, cells: cells ?? new Float64Array(), isCohort: false };
  };
  const channelMonths = table(channelWidth, book?.months);
  const stateMonths = table(centreWidth, book?.centre.months);
  return {
    channelMonths,
    channelWhole: gather(channelMonths, monthCount),
    stateMonths,
    stateWhole: gather(stateMonths, monthCount),
  };
}
