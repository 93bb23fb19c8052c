// Rules of meal breaks: missed only once they are due, and over before the shift is.
import { minutesPerDay, windowOf } from "./clock-times.ts";
import { spanWords } from "./number-words.ts";
import type { Report } from "./places.ts";
import { numberOf } from "./quantity.ts";
import { usualShortest } from "./resolve-absence.ts";
import type { Sketch } from "./shape.ts";

const path = ["people", "breaks", "latest"];

export function checkBreaks(sketch: Sketch, report: Report): void {
  const { breaks } = sketch.people ?? {};
  if (breaks === undefined) return;
  const latest = numberOf(breaks.latest);
  if (latest < numberOf(breaks.after)) {
    const expected = `not before it is due, ${spanWords(numberOf(breaks.after))} into the shift`;
    return report({ path, expected, found: spanWords(latest) });
  }
  const shortest = breaks.shortest === undefined ? usualShortest : numberOf(breaks.shortest);
  const tight = shiftsOf(sketch)
    .filter((each) => each.length >= shortest)
    .find((each) => latest + each.meal > each.length);
  if (tight === undefined) return;
  const { pattern, shift, length, meal } = tight;
  const expected = `a time after which the meal of ${spanWords(meal)} still fits into ${shift} of pattern ${pattern}, ${spanWords(length)}`;
  report({ path, expected, found: spanWords(latest) });
}

interface Shift {
  readonly pattern: string;
  readonly shift: string;
  /** Seconds. */
  readonly length: number;
  readonly meal: number;
}

/** Of the patterns by which people who are listed work. */
function shiftsOf({ people, patterns, teams }: Sketch): Shift[] {
  const used = Object.keys(people?.posts ?? {}).flatMap((team) =>
    Object.values(teams?.[team]?.staffing?.rosters ?? {}).map((rota) => String(rota?.pattern)),
  );
  return [...new Set(used)].flatMap((pattern) => {
    const { shifts, meal } = patterns?.[pattern] ?? {};
    return Object.entries(shifts ?? {}).flatMap(([shift, hours]): Shift[] => {
      const window = windowOf(hours ?? "");
      if (window === null) return [];
      const minutes = window.to - window.from;
      const length = 60 * (minutes > 0 ? minutes : minutes + minutesPerDay);
      // A meal of the pattern's own that is longer than a shift is told where it stands.
      if (numberOf(meal) >= length) return [];
      return [{ pattern, shift, length, meal: numberOf(meal ?? people?.breaks?.meal) }];
    });
  });
}
