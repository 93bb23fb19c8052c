// Rules of people, all together.
import { checkAbsence } from "./check-absence.ts";
import { checkBreaks } from "./check-breaks.ts";
import { checkLeavers } from "./check-leaving.ts";
import { checkMoves } from "./check-moves.ts";
import { checkPosts } from "./check-posts.ts";
import { checkRecruitment } from "./check-recruitment.ts";
import type { Report } from "./places.ts";
import type { Sketch } from "./shape.ts";

export function checkPeople(sketch: Sketch, report: Report): void {
  if (sketch.people === undefined) return;
  checkPosts(sketch, report);
  checkLeavers(sketch, report);
  checkRecruitment(sketch, report);
  checkMoves(sketch, report);
  checkAbsence(sketch, report);
  checkBreaks(sketch, report);
}
