// How grades are called in sentences.

/** `no deployment` for `noDeployment`. */
export function sayGrade(grade: string | undefined): string | undefined {
  return grade?.replaceAll(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
}
