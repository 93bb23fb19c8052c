// Numbers as the explanation of a scenario says them.

const units: readonly (readonly [string, number])[] = [
  ["weeks", 604_800],
  ["days", 86_400],
  ["h", 3600],
  ["min", 60],
];

/** `1 min 15 s`, `30 min`, `2 h`: two units at most, the smaller one left out where it is nothing. */
export function spanWords(seconds: number): string {
  for (const [index, [name, size]] of units.entries()) {
    if (seconds < 2 * size && !(size < 86_400 && seconds >= size)) continue;
    const whole = Math.floor(seconds / size);
    const [smaller, smallerSize] = units[index + 1] ?? ["s", 1];
    const rest = Math.round((seconds - whole * size) / smallerSize);
    return rest === 0 ? `${whole} ${name}` : `${whole} ${name} ${rest} ${smaller}`;
  }
  return `${threeDigits(seconds)} s`;
}

export function shareWords(share: number): string {
  return `${threeDigits(100 * share)} %`;
}

/** Three significant digits, and whole numbers above a hundred as they are. */
export function threeDigits(number: number): string {
  return String(Math.abs(number) >= 100 ? Math.round(number) : Number(number.toPrecision(3)));
}

export function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}
