// Lines of plain text for a terminal of 100 columns.

/** No line is longer than this. */
const columns = 100;
const mostInLabel = 16;
const joints = ["-", "+"];
const gaps = ["   ", "  ", " "];

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not reach a terminal
const controls = /[\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/g;

/** A name from a file, without the characters that could steer a terminal or turn the text around. */
export function plain(name: string): string {
  return name.replace(controls, "?");
}

/** With a capital letter. */
export function capital(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}

/** A name for a column of a table: at most 16 characters. */
export function label(name: string): string {
  return short(name, mostInLabel);
}

/** A name, or its beginning: at most `most` characters. */
export function short(name: string, most: number): string {
  const text = plain(name);
  return text.length > most ? `${text.slice(0, most - 1)}…` : text;
}

/** Breaks a sentence at spaces; every line after the first is indented by `hang` columns. */
export function wrap(text: string, hang = 0, width = columns): string[] {
  const words = text.trimStart();
  const lines: string[] = [];
  let line = " ".repeat(text.length - words.length);
  let isEmpty = true;
  for (const word of words.split(" ").flatMap((long) => cut(long, width - hang))) {
    if (!isEmpty && line.length + 1 + word.length > width) {
      lines.push(line);
      line = " ".repeat(hang);
      isEmpty = true;
    }
    line += isEmpty ? word : ` ${word}`;
    isEmpty = false;
  }
  return [...lines, line];
}

/** Rows of cells in columns as wide as their widest cell, indented by `indent`. */
export function table(rows: readonly (readonly string[])[], indent = 2): string[] {
  const widths: number[] = [];
  for (const row of rows) {
    row.forEach((cell, i) => {
      widths[i] = Math.max(widths[i] ?? 0, cell.length);
    });
  }
  const filled = indent + widths.reduce((sum, width) => sum + width, 0);
  const gap = gaps.find(({ length }) => filled + length * (widths.length - 1) <= columns) ?? " ";
  return rows.map((row) =>
    (" ".repeat(indent) + row.map((cell, i) => cell.padEnd(widths[i] ?? 0)).join(gap)).trimEnd(),
  );
}

/** Rows whose name, the first cell, is longer than `most` letters: it goes on in rows below. */
export function withWholeNames(rows: readonly (readonly string[])[], most: number): string[][] {
  return rows.flatMap(([name = "", ...cells]) => {
    const [first = "", ...others] = cut(name, most);
    return [[first, ...cells], ...others.map((other) => [other])];
  });
}

/** A word in pieces of at most `width` letters, after hyphens and signs of addition where it has any. */
export function cut(word: string, width: number): string[] {
  if (word.length <= width) return [word];
  const joint = Math.max(...joints.map((sign) => word.lastIndexOf(sign, width - 1))) + 1;
  const at = joint > 0 ? joint : width;
  return [word.slice(0, at), ...cut(word.slice(at), width)];
}
