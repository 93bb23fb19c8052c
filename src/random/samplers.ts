// Samplers: registered distributions, drawn from keyed blocks. A draw leaves its value in an array, because a double
// that is returned by a call which is not inlined is boxed.
import type { Distribution } from "./distribution.ts";
import type { Draws } from "./draws.ts";
import { exp, log } from "./portable-math.ts";
import { quantileFunction } from "./quantile-function.ts";
import { standardExponential, standardGamma, standardNormal } from "./variates.ts";

const constant = 0;
const exponential = 1;
const lognormal = 2;
const gamma = 3;
const erlang = 4;
const choice = 5;
const byQuantile = 6;

/** Blocks of the atom at zero and of the choice among parts; each level of a mixture has its own pair. */
const atomBlock = 255;
const choiceBlock = 254;
const blocksPerLevel = 2;

/** What is kept of each sampler: its kind and the probability of its atom at zero; */
const kindPlace = 0;
const zeroPlace = 1;
/** mean, location or shape; and scale. The meaning of these two is the family's. */
const firstPlace = 2;
const secondPlace = 3;
const numbersOfOne = 4;

interface Part {
  readonly share: number;
  readonly sampler: number;
}

/** What only rare families need. */
interface Rare {
  readonly quantile: ((p: number) => number) | null;
  readonly parts: readonly Part[];
  readonly level: number;
}

export class Samplers {
  /** Where `draw` leaves its value. */
  readonly value: Float64Array;
  private readonly draws: Draws;
  /**
   * Of each sampler `numbersOfOne`, which a draw wants together: apart they cost 3 % of the time of a contact of Wiltshire.
   */
  private numbers = new Float64Array(64 * numbersOfOne);
  private readonly rare: Rare[] = [];

  /** @param value - an array of which `draw` sets the first element. */
  constructor(draws: Draws, value: Float64Array) {
    this.draws = draws;
    this.value = value;
  }

  /** Registers a distribution; returns the index of its sampler. */
  add(distribution: Distribution, level = 0): number {
    const parts = partsOf(distribution).map(({ share, of }) => ({ share, sampler: this.add(of, level + 1) }));
    const [kind, first, second] = parametersOf(distribution);
    const index = this.rare.push({ quantile: quantileFunction(distribution), parts, level }) - 1;
    const at = numbersOfOne * index;
    if (at === this.numbers.length) this.numbers = longer(this.numbers);
    this.numbers[at + kindPlace] = kind;
    this.numbers[at + zeroPlace] = distribution.zero ?? 0;
    this.numbers[at + firstPlace] = first;
    this.numbers[at + secondPlace] = second;
    return index;
  }

  /** Draws from sampler `index` at a key and a counter (see `Draws`) and leaves the value in `value[0]`. */
  draw(index: number, key: number, counter0: number, counter1: number): void {
    const { draws, value, numbers } = this;
    const at = numbersOfOne * index;
    if (numbers[at + zeroPlace]! > 0 && this.isAtZero(index, key, counter0, counter1)) return;
    const first = numbers[at + firstPlace]!;
    switch (numbers[at + kindPlace]!) {
      case constant:
        value[0] = first;
        return;
      case exponential:
        value[0] = first * standardExponential(draws, key, counter0, counter1);
        return;
      case lognormal:
        value[0] = exp(first + numbers[at + secondPlace]! * standardNormal(draws, key, counter0, counter1));
        return;
      case gamma:
        value[0] = numbers[at + secondPlace]! * standardGamma(first, draws, key, counter0, counter1);
        return;
      default:
        this.drawRare(index, key, counter0, counter1);
    }
  }

  private drawRare(index: number, key: number, counter0: number, counter1: number): void {
    const { quantile } = this.rare[index]!;
    const kind = this.numbers[numbersOfOne * index + kindPlace]!;
    if (kind === erlang) this.drawErlang(index, key, counter0, counter1);
    else if (kind === choice) this.drawChoice(index, key, counter0, counter1);
    else if (quantile !== null) this.value[0] = quantile(this.draws.uniform(key, counter0, counter1));
  }

  private drawErlang(index: number, key: number, counter0: number, counter1: number): void {
    const phases = this.numbers[numbersOfOne * index + firstPlace]!;
    let sum = 0;
    for (let phase = 0; phase < phases; phase++) {
      sum -= log(this.draws.uniform(key, counter0, counter1 + phase));
    }
    this.value[0] = sum * this.numbers[numbersOfOne * index + secondPlace]!;
  }

  private drawChoice(index: number, key: number, counter0: number, counter1: number): void {
    const { parts, level } = this.rare[index]!;
    let left = this.draws.uniform(key, counter0, counter1 + choiceBlock - blocksPerLevel * level);
    let chosen = 0;
    while (chosen < parts.length - 1 && left >= parts[chosen]!.share) left -= parts[chosen++]!.share;
    this.draw(parts[chosen]!.sampler, key, counter0, counter1);
  }

  private isAtZero(index: number, key: number, counter0: number, counter1: number): boolean {
    const block = counter1 + atomBlock - blocksPerLevel * this.rare[index]!.level;
    if (this.draws.uniform(key, counter0, block) >= this.numbers[numbersOfOne * index + zeroPlace]!)
      return false;
    this.value[0] = 0;
    return true;
  }
}

function longer(numbers: Float64Array): Float64Array<ArrayBuffer> {
  const twice = new Float64Array(2 * numbers.length);
  twice.set(numbers);
  return twice;
}

function partsOf(
  distribution: Distribution,
): readonly { readonly share: number; readonly of: Distribution }[] {
  if (distribution.kind === "mixture") return distribution.parts;
  if (distribution.kind !== "hyperexponential") return [];
  return distribution.phases.map(({ share, mean }) => ({ share, of: { kind: "exponential", mean } }));
}

/** Kind and two numbers. A lognormal of mean m and cv c has location log m - s²/2 and scale s, s² = log(1 + c²). */
function parametersOf(distribution: Distribution): readonly [kind: number, first: number, second: number] {
  switch (distribution.kind) {
    case "constant":
      return [constant, distribution.value, 0];
    case "exponential":
      return [exponential, distribution.mean, 0];
    case "lognormal": {
      const variance = log(1 + distribution.cv * distribution.cv);
      return [lognormal, log(distribution.mean) - variance / 2, Math.sqrt(variance)];
    }
    case "gamma": {
      const shape = 1 / (distribution.cv * distribution.cv);
      return distribution.cv === 0
        ? [constant, distribution.mean, 0]
        : [gamma, shape, distribution.mean / shape];
    }
    case "erlang":
      return [erlang, distribution.phases, distribution.mean / distribution.phases];
    case "mixture":
    case "hyperexponential":
      return [choice, 0, 0];
    default:
      return [byQuantile, 0, 0];
  }
}
