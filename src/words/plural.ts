// How many of something, in words.

/** `1 pair`, `2 pairs`; of what takes no s, both words: `2 policies`. The count may be in words already: `1,050 pairs`. */
export function plural(count: number | string, noun: string, several = `${noun}s`): string {
  return `${count} ${String(count) === "1" ? noun : several}`;
}
