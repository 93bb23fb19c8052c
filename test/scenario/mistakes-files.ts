// Mistakes in the file itself, one at a time in the small scenario, and the exact words for them after the file's name.
import type { MistakeCase } from "./small-scenario.ts";

export const filesMistakes: readonly MistakeCase[] = [
  {
    mistake: "another format",
    edits: [["format: 1", "format: 2"]],
    says: ["1:9 format: expected format 1, which this version of sim101 reads, found 2"],
  },
  {
    mistake: "no format",
    edits: [["format: 1\n", ""]],
    says: ["1:1 format: expected 1 (the first line of a scenario file is format: 1), found nothing"],
  },
  {
    mistake: "the format in the second line",
    edits: [["format: 1\nname: Small\n", "name: Small\nformat: 1\n"]],
    says: ["2:1 format: expected format as the first key of the file, found name in its place"],
  },
  {
    mistake: "the name in the third line",
    edits: [["name: Small\ncalendar:", "description: x\nname: Small\ncalendar:"]],
    says: ["3:1 name: expected name as the second key of the file, found description in its place"],
  },
  {
    mistake: "a tab",
    edits: [["    priority: 1", "\tpriority: 1"]],
    says: ["20:1: expected lines indented with spaces, found a tab"],
  },
  {
    mistake: "a line that is not aligned",
    edits: [["    priority: 1", "   priority: 1"]],
    says: ["20:1: expected lines of one map to start in the same column, found another indentation"],
  },
  {
    mistake: "a colon in text",
    edits: [["name: Small", "name: Small: bigger"]],
    says: [
      "2:7: expected one key in a line, found a second colon (put text that contains a colon and a space in quotes)",
    ],
  },
  {
    mistake: "a quote that is not closed",
    edits: [["name: Small", 'name: "Small']],
    says: ["2:13: expected a closing quote, bracket or colon, found none"],
  },
];
