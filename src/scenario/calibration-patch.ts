// A solved number as a scenario of its own, which extends the one it was solved for.

/** A key that needs no quotes. */
const plainKey = /^[A-Za-z][\w-]*$/;

/** YAML text that changes one number, by its dotted path; `file` is the scenario's path and `value` has its unit. */
export function calibrationPatch(file: string, path: string, value: string): string {
  const keys = path.split(".");
  const lines = keys.map((key, depth) => {
    const indent = "  ".repeat(depth);
    return `${indent}${plainKey.test(key) ? key : JSON.stringify(key)}:${depth === keys.length - 1 ? ` ${value}` : ""}`;
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
