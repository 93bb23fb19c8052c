// A word of a command that somebody is to paste into a shell.

const needsNone = /^[\p{L}\p{N}_./:@%+=,-]+$/u;
/** What a shell reads between double quotes too. */
const readInDouble = /["$`!]|\\$|\\\\/;

/** The word as it is, or in quotes where a shell would cut it or read something into it. */
export function shellWord(word: string): string {
  if (needsNone.test(word)) return word;
  return readInDouble.test(word) ? `'${word.replaceAll("'", "'\\''")}'` : `"${word}"`;
}
