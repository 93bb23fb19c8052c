// The long run of a process that jumps between states.

/**
 * Share of the time that a process spends in each state. `next` has the jump probabilities, by state and next state, of
 * which every state must lead to every other; `meanTimes` says how long each state lasts. By elimination without
 * subtractions: Grassmann, Taksar and Heyman, Regenerative analysis and steady state distributions for Markov chains,
 * Operations Research 33 (1985).
 */
export function equilibriumOf(
  next: readonly (readonly number[])[],
  meanTimes: readonly number[],
): readonly number[] {
  const visits = visitShares(next.map((row) => Float64Array.from(row)));
  const times = meanTimes.map((time, state) => time * (visits[state] ?? 0));
  const whole = times.reduce((sum, time) => sum + time, 0);
  return times.map((time) => time / whole);
}

/** Visits to each state for each visit to the first. */
function visitShares(jumps: readonly Float64Array[]): readonly number[] {
  const at = (row: number, column: number) => jumps[row]?.[column] ?? 0;
  const set = (row: number, column: number, value: number) => jumps[row]?.fill(value, column, column + 1);
  for (let last = jumps.length - 1; last > 0; last--) {
    let away = 0;
    for (let to = 0; to < last; to++) away += at(last, to);
    for (let from = 0; from < last; from++) {
      set(from, last, at(from, last) / away);
      for (let to = 0; to < last; to++) set(from, to, at(from, to) + at(from, last) * at(last, to));
    }
  }
  const visits = [1];
  for (let state = 1; state < jumps.length; state++) {
    visits.push(visits.reduce((sum, count, from) => sum + count * at(from, state), 0));
  }
  return visits;
}
