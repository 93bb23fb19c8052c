// The records of a CSV text, one after the other (RFC 4180: a field in double quotes may hold separators, line breaks
// and doubled quotes). Fields are found as places in the text and cut out only when asked for, so that a million rows
// take less than a second.

const quote = 34;
const newline = 10;
const carriageReturn = 13;
/** Some editors begin a text with it. */
const byteOrderMark = 0xfeff;

/** Something in a text that is not as a CSV text should be. */
export interface CsvFault {
  /** In the text. */
  readonly offset: number;
  readonly expected: string;
  readonly found: string;
}

/** Walks through the records of a text. */
export class CsvRecords {
  /** Where the present record begins in the text. */
  startsAt = 0;
  /** Fields of the present record. */
  count = 0;
  /** What is wrong with the present record. */
  fault: CsvFault | null = null;
  private readonly text: string;
  private readonly separator: number;
  /** By field: its first and last place in the text, without quotes, and whether it holds doubled quotes. */
  private readonly from: number[] = [];
  private readonly to: number[] = [];
  private readonly hasDoubled: boolean[] = [];
  private at: number;

  constructor(text: string, separator: string) {
    this.text = text;
    this.at = text.charCodeAt(0) === byteOrderMark ? 1 : 0;
    this.separator = separator.charCodeAt(0);
  }

  /** Goes to the next record; false after the last. Empty lines are passed over. */
  next(): boolean {
    while (this.isLineEnd(this.at)) this.at++;
    this.startsAt = this.at;
    this.count = 0;
    this.fault = null;
    if (this.at >= this.text.length) return false;
    let goesOn = true;
    while (goesOn) goesOn = this.text.charCodeAt(this.at) === quote ? this.readQuoted() : this.readPlain();
    return true;
  }

  /** A field of the present record, without quotes. */
  field(index: number): string {
    const text = this.text.slice(this.from[index], this.to[index]);
    return this.hasDoubled[index] ? text.replaceAll('""', '"') : text;
  }

  /** Where a field begins in the text. */
  fieldAt(index: number): number {
    return this.from[index] ?? this.startsAt;
  }

  private isLineEnd(at: number): boolean {
    const code = this.text.charCodeAt(at);
    return code === newline || (code === carriageReturn && this.text.charCodeAt(at + 1) === newline);
  }

  private readPlain(): boolean {
    const { text, separator } = this;
    const from = this.at;
    let at = from;
    while (at < text.length) {
      const code = text.charCodeAt(at);
      if (code === separator || code === newline) break;
      at++;
    }
    const hasReturn =
      at > from && text.charCodeAt(at) !== separator && text.charCodeAt(at - 1) === carriageReturn;
    this.add(from, hasReturn ? at - 1 : at, false);
    return this.pass(at);
  }

  private readQuoted(): boolean {
    const { text } = this;
    const from = this.at + 1;
    let hasDoubled = false;
    let at = text.indexOf('"', from);
    while (at >= 0 && text.charCodeAt(at + 1) === quote) {
      hasDoubled = true;
      at = text.indexOf('"', at + 2);
    }
    if (at < 0) {
      this.fault ??= {
        offset: this.at,
        expected: "a closing quote",
        found: "none up to the end of the file",
      };
      at = text.length;
    }
    this.add(from, at, hasDoubled);
    return this.pass(this.afterQuote(at + 1));
  }

  /** After a closing quote the field is over. */
  private afterQuote(at: number): number {
    const { text, separator } = this;
    if (at >= text.length || text.charCodeAt(at) === separator) return at;
    if (this.isLineEnd(at)) return text.charCodeAt(at) === newline ? at : at + 1;
    const found = JSON.stringify(text.charAt(at));
    this.fault ??= { offset: at, expected: "the end of the field after its closing quote", found };
    const end = text.indexOf("\n", at);
    return end < 0 ? text.length : end;
  }

  private add(from: number, to: number, hasDoubled: boolean): void {
    this.from[this.count] = from;
    this.to[this.count] = to;
    this.hasDoubled[this.count++] = hasDoubled;
  }

  /** Passes what ends a field; says whether the record goes on. */
  private pass(at: number): boolean {
    this.at = at + 1;
    return at < this.text.length && this.text.charCodeAt(at) === this.separator;
  }
}

/** What is wrong with such a file. */
export const returnsOnly = {
  expected: "lines that end in LF or CR LF",
  found: "lines that end in CR alone: save the file with other line endings",
};

/** So the lines of a very old Macintosh end. */
export function hasReturnsOnly(text: string): boolean {
  return !text.includes("\n") && text.includes("\r");
}
