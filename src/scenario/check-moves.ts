// Rules of moves between teams and of skills: no circles, and skills that somebody can have and some queue asks for.
import type { Path } from "./authored-data.ts";
import { canTake } from "./help.ts";
import type { Report } from "./places.ts";
import { numberOf } from "./quantity.ts";
import { checkName, type Known, peopleOf } from "./references.ts";
import type { AuthoredPeople } from "./schema-people.ts";
import type { Partly, Sketch } from "./shape.ts";

/** Skills of a person are bits of a byte. */
const mostSkills = 8;

interface Checking {
  readonly sketch: Sketch;
  /** Teams whose people are listed. */
  readonly known: Known;
  readonly report: Report;
}

export function checkMoves(sketch: Sketch, report: Report): void {
  const { moves = {}, skills = {} } = sketch.people ?? {};
  const known = peopleOf(sketch);
  const onKey: Report = (mistake) => report({ ...mistake, isKey: true });
  for (const [to, move] of Object.entries(moves)) {
    const path = ["people", "moves", to];
    checkName(to, path, { known, report: onKey });
    checkName(move?.from, [...path, "from"], { known, report });
  }
  checkCircle(moves, report);
  for (const [team, its] of Object.entries(skills)) {
    const path = ["people", "skills", team];
    if (checkName(team, path, { known, report: onKey }))
      checkSkillsOf(its ?? {}, path, { sketch, known, report });
  }
}

type SketchMoves = Partly<NonNullable<AuthoredPeople["moves"]>>;

/** The first team that people come to from itself, told once for all teams of the circle. */
function checkCircle(moves: SketchMoves, report: Report): void {
  for (const to of Object.keys(moves)) {
    const trail = [to];
    while (true) {
      const from = moves[trail.at(-1) ?? ""]?.from;
      if (from === undefined || trail.slice(1).includes(String(from))) break;
      trail.push(String(from));
      if (String(from) !== to) continue;
      const found = trail.reverse().join(" → ");
      return report({
        path: ["people", "moves", to, "from"],
        expected: "moves that do not go in a circle",
        found,
      });
    }
  }
}

type SketchSkills = Partly<NonNullable<AuthoredPeople["skills"]>[string]>;

/** The team is the last key of the path. */
function checkSkillsOf(skills: SketchSkills, path: Path, { sketch, report }: Checking): void {
  const each = Object.entries(skills);
  if (each.length > mostSkills)
    report({ path, expected: `at most ${mostSkills} skills of a team`, found: String(each.length) });
  const team = sketch.teams?.[path.at(-1) ?? ""] ?? {};
  const served = [...(team.serves ?? []).map(String), ...Object.keys(team.helps ?? {})];
  const known = {
    what: "a queue that the team serves or helps at",
    names: served.filter((queue) => canTake(team, queue)),
  };
  const queues = each.map(([, skill]) => String(skill?.queue));
  const isKnown = each.map(([id, skill], index) => {
    const at = [...path, id];
    if (numberOf(skill?.share) === 0) {
      const expected = "a share above 0 %, or nobody ever has the skill";
      report({ path: [...at, "share"], expected, found: "0 %" });
    }
    if (!checkName(skill?.queue, [...at, "queue"], { known, report })) return false;
    if (queues.indexOf(queues[index] ?? "") === index) return true;
    report({ path: [...at, "queue"], expected: "one skill for each queue", found: `${skill?.queue} again` });
    return false;
  });
  if (isKnown.some((isRight) => !isRight) || each.length === 0) return;
  if (known.names.every((queue) => queues.includes(queue)))
    report({ path, expected: "a queue that people take without a skill", found: "none" });
}
