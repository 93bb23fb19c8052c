// Where letters stand beside dots, so that none covers a dot or another letter.

interface Spot {
  readonly x: number;
  readonly y: number;
}

const near = 12;
const beside = 14;
/** Pixels from the dot, the best place first. */
const offsets: readonly Spot[] = [
  { x: near, y: -near },
  { x: -near, y: -near },
  { x: near, y: near },
  { x: -near, y: near },
  { x: beside + 2, y: 0 },
  { x: -beside - 2, y: 0 },
  { x: 0, y: -beside - 2 },
  { x: 0, y: beside + 2 },
  { x: 2 * beside, y: -near },
  { x: -2 * beside, y: near },
];

interface Plot {
  readonly across: number;
  readonly down: number;
}

/** In the order of the dots; all in pixels from the top left of the plot. */
export function letterPlaces(dots: readonly Spot[], { across, down }: Plot): Spot[] {
  const placed: Spot[] = [];
  for (const dot of dots) {
    const spots = offsets.map(({ x, y }) => ({ x: dot.x + x, y: dot.y + y }));
    const crowdOf = (spot: Spot) => {
      const isOutside = spot.x < 0 || spot.y < 0 || spot.x > across || spot.y > down;
      const close = [...dots, ...placed].filter((other) => distance(spot, other) < beside).length;
      return close + (isOutside ? 1 : 0);
    };
    const least = Math.min(...spots.map(crowdOf));
    placed.push(spots.find((spot) => crowdOf(spot) === least) ?? dot);
  }
  return placed;
}

function distance(one: Spot, other: Spot): number {
  return Math.hypot(one.x - other.x, one.y - other.y);
}
