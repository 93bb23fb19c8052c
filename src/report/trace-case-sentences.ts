// What a story says of triage, of officers, and of other channels.
import type { Happening, TracedReason } from "../results/traced-need.ts";
import { sayDuration } from "./say.ts";
import { plain } from "./text-lines.ts";

type CaseHappening = Extract<
  Happening,
  {
    readonly what:
      | "deflected"
      | "shifted"
      | "calledOff"
      | "recognised"
      | "graded"
      | "decided"
      | "awaitsOfficer"
      | "officer"
      | "toldToWait"
      | "leavesAtOnce"
      | "callbackOffered"
      | "calledBack"
      | "movedOnline";
  }
>;

const grades: Readonly<Record<string, string>> = { noDeployment: "no deployment" };
/** What comes of triage, where officers do not tell of it themselves. */
const outcomes: Readonly<Record<string, string>> = {
  tasked: "an officer is to be sent",
  booked: "an officer is to come by appointment",
  unneeded: "an officer is tasked although none is needed",
};

/** A sentence about what happens to a need beyond its calls; null if there is nothing to say. */
export function sayCase(happening: CaseHappening): string | null {
  switch (happening.what) {
    case "deflected":
      return `does not call at all, thanks to ${plain(happening.by)}`;
    case "shifted":
      return `takes another channel, by ${plain(happening.by)}`;
    case "calledOff":
      return "need not ring again: the officer has come";
    case "recognised":
      return "the handler knows of the incident already";
    case "graded":
      return sayGraded(happening);
    case "decided":
      return outcomes[happening.outcome] ?? null;
    case "awaitsOfficer":
      return "waits for the officer";
    case "officer":
      return sayOfficer(happening);
    case "toldToWait":
      return `is told that it takes ${sayDuration(happening.predicted)}`;
    case "leavesAtOnce":
      return "will not wait so long";
    case "callbackOffered":
      return happening.isAccepted ? "rings off, to be rung back" : "is offered a callback, and rather waits";
    case "calledBack":
      return happening.isReached ? "is rung back" : "is rung back, and does not pick up";
    case "movedOnline":
      return "rings off to report it online";
  }
}

/** Such as `About burglary in town: threat 1, harm 2, risk 0, truly scheduled`. */
export function sayAbout(about: TracedReason): string {
  const { reason, area, threat, harm, risk, markers, grade, isFurtherCaller } = about;
  const place = area === null ? "" : ` in ${plain(area)}`;
  const further = isFurtherCaller ? ", about which somebody else has called already" : "";
  const marked = markers.length === 0 ? "" : `, marked ${markers.join(" and ")}`;
  const truly = grade === null ? "" : `, truly ${sayGrade(grade)}`;
  return `About ${plain(reason)}${place}${further}: threat ${threat}, harm ${harm}, risk ${risk}${marked}${truly}`;
}

type Of<What extends CaseHappening["what"]> = Extract<CaseHappening, { readonly what: What }>;

function sayGraded({ grade, trueGrade, threat, harm, risk }: Of<"graded">): string {
  const missed = grade === trueGrade ? "" : `, although it is ${sayGrade(trueGrade)}`;
  return `is graded ${sayGrade(grade)}${missed} (assessed: threat ${threat}, harm ${harm}, risk ${risk})`;
}

function sayOfficer({ does, grade, units }: Of<"officer">): string {
  switch (does) {
    case "tasked":
      return `an officer is tasked, ${sayGrade(grade)}`;
    case "regraded":
      return `the officer is needed more urgently: ${sayGrade(grade)}`;
    case "sent":
      return `a unit of ${plain(units ?? "the response")} sets out`;
    case "diverted":
      return "the unit is taken away for something more urgent";
    case "came":
      return "an officer has come";
  }
}

function sayGrade(grade: string): string {
  return grades[grade] ?? grade;
}
