import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { CsvRecords } from "../../src/scenario/csv-records.ts";

function recordsOf(text: string, separator = ","): string[][] {
  const records = new CsvRecords(text, separator);
  const all: string[][] = [];
  while (records.next()) all.push(Array.from({ length: records.count }, (_, i) => records.field(i)));
  return all;
}

function faultsOf(text: string): readonly (readonly [offset: number, expected: string, found: string])[] {
  const records = new CsvRecords(text, ",");
  const faults: [number, string, string][] = [];
  while (records.next()) {
    if (records.fault !== null) {
      const { offset, expected, found } = records.fault;
      faults.push([offset, expected, found]);
    }
  }
  return faults;
}

describe("the records of a CSV text", () => {
  test.each([
    [
      "plain fields",
      "a,b\n1,2\n",
      [
        ["a", "b"],
        ["1", "2"],
      ],
    ],
    [
      "line breaks of Windows",
      "a,b\r\n1,2\r\n",
      [
        ["a", "b"],
        ["1", "2"],
      ],
    ],
    [
      "no line break at the end",
      "a,b\n1,2",
      [
        ["a", "b"],
        ["1", "2"],
      ],
    ],
    [
      "empty fields",
      ",\n,,\n",
      [
        ["", ""],
        ["", "", ""],
      ],
    ],
    ["an empty field at the very end", "a,", [["a", ""]]],
    ["empty lines", "\n\na\r\n\r\n\nb\n\n", [["a"], ["b"]]],
    ["quotes around separators and line breaks", '"a,b","c\r\nd"\r\n"e"', [["a,b", "c\r\nd"], ["e"]]],
    ["doubled quotes", '"a ""b"" c",""\n', [['a "b" c', ""]]],
    ["quotes inside a plain field", 'a "b" c,d', [['a "b" c', "d"]]],
    ["a byte order mark before a quote", '\uFEFF"a",b', [["a", "b"]]],
    ["nothing", "", []],
  ] as const)("have %s", (_, text, records) => {
    expect(recordsOf(text)).toEqual(records);
  });

  test("may be separated by semicolons or tabs", () => {
    expect(recordsOf("a,b;c\n", ";")).toEqual([["a,b", "c"]]);
    expect(recordsOf("a,b\tc\n", "\t")).toEqual([["a,b", "c"]]);
  });

  test("are read back as they were written, whatever is in them", () => {
    const field = fc.string({ unit: fc.constantFrom("a", '"', ",", "\n", "\r", " ") });
    const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
    fc.assert(
      fc.property(fc.array(fc.array(field, { minLength: 1 }), { maxLength: 5 }), (rows) => {
        const text = rows.map((row) => `${row.map(quoted).join(",")}\r\n`).join("");
        expect(recordsOf(text)).toEqual(rows);
        expect(faultsOf(text)).toEqual([]);
      }),
    );
  });

  test("say where a quote is not closed, or closed too early", () => {
    expect(faultsOf('a,b\n1,"2\n3,4\n')).toEqual([[6, "a closing quote", "none up to the end of the file"]]);
    expect(faultsOf('a,b\n"1"2,3\n4,5\n')).toEqual([
      [7, "the end of the field after its closing quote", '"2"'],
    ]);
    expect(recordsOf('a,b\n"1"2,3\n4,5\n').at(-1)).toEqual(["4", "5"]);
  });
});
