// The story of a report: which picture belongs under which heading, whatever results it comes from.
import type { Kept } from "../results/kept.ts";
import type { Picture } from "./picture.ts";
import { picturesOf } from "./pictures.ts";

/** A picture and what it was drawn from. */
interface PlacedPicture {
  readonly picture: Picture;
  /** Unique on the page. */
  readonly id: string;
  /** The policy of its run, if it is a run's. */
  readonly policy: string | null;
}

export interface Section {
  readonly id: string;
  readonly title: string;
  readonly pictures: readonly PlacedPicture[];
}

interface Heading {
  readonly id: string;
  readonly title: string;
  /** Words in the kinds of pictures that belong here. */
  readonly kinds: RegExp;
}

/** In the order in which the questions are asked; the first that fits a picture takes it. */
const headings: readonly Heading[] = [
  { id: "waits", title: "How long people wait, and when", kinds: /^(?:wait|staffing-by-hour)/ },
  {
    id: "policies",
    title: "What changes it, and what that costs",
    kinds: /^(?:differences|polic|frontier|cost|trade)/,
  },
  { id: "people", title: "Who is there to answer", kinds: /^(?:people|tipping)/ },
  { id: "plans", title: "How it could be staffed", kinds: /^(?:staff|roster|sweep)/ },
  {
    id: "demand",
    title: "Where the demand comes from, and where it goes",
    kinds: /^(?:demand|outcome|flow)/,
  },
  { id: "harm", title: "Officers, and harm", kinds: /^(?:response|hidden|harm|triage)/ },
  { id: "theory", title: "Why a spreadsheet says something else", kinds: /^ladder/ },
  {
    id: "doubt",
    title: "What we do not know, and what to measure next",
    kinds: /^(?:claim|uncertain|sensitivity)/,
  },
  { id: "more", title: "More", kinds: /./ },
];

/** Only headings that have a picture. */
export function sectionsOf(results: readonly Kept[]): Section[] {
  const placed = results.flatMap((kept, i) =>
    picturesOf(kept).map((picture) => ({
      picture,
      id: `r${i + 1}-${picture.kind}`,
      policy: kept.kind === "run" ? kept.result.policy : null,
      heading: headings.find(({ kinds }) => kinds.test(picture.kind))?.id ?? "more",
    })),
  );
  return headings
    .map(({ id, title }) => ({ id, title, pictures: placed.filter(({ heading }) => heading === id) }))
    .filter(({ pictures }) => pictures.length > 0);
}
