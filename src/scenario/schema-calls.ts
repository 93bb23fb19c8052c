// How a call log is named, whose calls take the place of random ones.
import { z } from "zod";
import { share } from "./quantity-kinds.ts";
import { map, name, quantity, text, word } from "./schema-parts.ts";

export const calls = map({
  file: text,
  time: text,
  date: text.optional(),
  where: z.record(z.string(), z.union([name, z.array(name)])).optional(),
  keep: quantity(share).optional(),
  separator: word(["comma", "semicolon", "tab"]).optional(),
}).meta({
  description:
    "the calls of a log, a CSV file with a header row, in place of volume and profile: the column with the date and time of each call (or, with date, just the time), and of which rows; keep takes part of them, chosen call by call",
});

export type AuthoredCalls = z.output<typeof calls>;
