// A solved number as a scenario of its own, which extends the one it was solved for.

/** YAML text that changes one number, by its dotted path; `file` is the scenario's name as it is to be written. */
export function calibrationPatch(file: string, path: string, value: number): string {
  const keys = path.split(".");
  const lines = keys.map((key, depth) => {
    const indent = "  ".repeat(depth);
    return `${indent}${JSON.stringify(key)}:${depth === keys.length - 1 ? ` ${value}` : ""}`;
  });
  const name = file.slice(file.lastIndexOf("/") + 1);
  return [
    "format: 1",
    `name: ${JSON.stringify(`${name}, calibrated`)}`,
    `extends: ${JSON.stringify(name)}`,
    ...lines,
    "",
  ].join("\n");
}
