// From the text of a scenario file to its data, with the place of everything. YAML 1.2, one document, no
// references, tags or merge keys: what stands in the file is what is meant.
import { isMap, isScalar, isSeq, type ParsedNode, parseDocument, type YAMLMap, type YAMLSeq } from "yaml";
import type { Data, DataMap, Path } from "./authored-data.ts";
import type { LayerRead, PlacedData } from "./layer.ts";
import type { Place, Places } from "./places.ts";
import type { Problem } from "./problem.ts";
import {
  deepestNesting,
  keyRefusal,
  nestingRefusal,
  nodeRefusal,
  numberRefusal,
  type Refusal,
  refusalOf,
} from "./yaml-limits.ts";
import { syntaxRefusal } from "./yaml-syntax.ts";

/** A text and the name by which its problems are reported. */
export interface ScenarioText {
  readonly name: string;
  readonly text: string;
}

/** A value's key in the text, and how to get there. */
interface Site {
  readonly key: Place;
  readonly path: Path;
}

interface Reading {
  readonly placeAt: (offset: number) => Place;
  readonly refuse: (refusal: Refusal) => void;
}

/** Reads one file, before it is merged with others and checked. */
export function readScenarioText({ name, text }: ScenarioText): LayerRead {
  const placeAt = placeFinder(name, text);
  const problems: Problem[] = [];
  let isSound = true;
  const refuse = ({ offset, path = [], isMild = false, ...words }: Refusal) => {
    problems.push({ ...placeAt(offset), path: path.join("."), ...words });
    if (!isMild) isSound = false;
  };
  const read = readText(text, { placeAt, refuse });
  if (read === null || !isSound) return { layer: null, problems };
  return { layer: { data: read.data as DataMap, places: read.places }, problems };
}

function readText(text: string, reading: Reading): PlacedData | null {
  const limit = refusalOf(text);
  if (limit !== null) {
    reading.refuse(limit);
    return null;
  }
  const document = parseDocument(text, { prettyErrors: false, uniqueKeys: false });
  const refused = syntaxRefusal(document);
  if (refused !== null) reading.refuse(refused);
  return refused === null ? dataOf(document.contents, { key: reading.placeAt(0), path: [] }, reading) : null;
}

/** Lines and columns from 1, by offset. */
function placeFinder(file: string, text: string): (offset: number) => Place {
  const lineStarts = [0];
  for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) lineStarts.push(at + 1);
  return (offset) => {
    let low = 0;
    let high = lineStarts.length;
    while (high - low > 1) {
      const middle = Math.floor((low + high) / 2);
      if ((lineStarts[middle] ?? 0) <= offset) low = middle;
      else high = middle;
    }
    return { file, line: low + 1, column: offset - (lineStarts[low] ?? 0) + 1 };
  };
}

function dataOf(node: ParsedNode | null, site: Site, reading: Reading): PlacedData {
  const refused = node === null ? null : wrongNode(node, site.path);
  if (refused !== null) reading.refuse({ ...refused, path: site.path });
  else if (isMap(node)) return mapOf(node as YAMLMap.Parsed, site, reading);
  else if (isSeq(node)) return listOf(node as YAMLSeq.Parsed, site, reading);
  else if (isScalar(node)) return scalarOf(node as ParsedNode & { value: Data }, site, reading);
  return { data: null, places: { key: site.key, value: site.key, inside: new Map() } };
}

function wrongNode(node: ParsedNode, path: Path): Refusal | null {
  return path.length > deepestNesting ? nestingRefusal(node.range[0]) : nodeRefusal(node);
}

function scalarOf(node: ParsedNode & { value: Data }, site: Site, reading: Reading): PlacedData {
  const refused = numberRefusal(node.value, node.range[0]);
  if (refused !== null) reading.refuse({ ...refused, path: site.path });
  const value = node.value === null ? site.key : reading.placeAt(node.range[0]);
  return { data: node.value, places: { key: site.key, value, inside: new Map() } };
}

function listOf(node: YAMLSeq.Parsed, site: Site, reading: Reading): PlacedData {
  const items = node.items.map((item, index) => {
    const key = reading.placeAt(item.range[0]);
    return dataOf(item as ParsedNode, { key, path: [...site.path, String(index)] }, reading);
  });
  const inside = new Map(items.map(({ places }, index) => [String(index), places]));
  return { data: items.map(({ data }) => data), places: { ...ownPlaces(node, site, reading), inside } };
}

function mapOf(node: YAMLMap.Parsed, site: Site, reading: Reading): PlacedData {
  const data: Record<string, Data> = {};
  const inside = new Map<string, Places>();
  for (const { key, value } of node.items) {
    const name = keyText(key, site.path, reading);
    if (name === null) continue;
    const path = [...site.path, name];
    const place = reading.placeAt(key.range[0]);
    const first = inside.get(name);
    if (first !== undefined) reading.refuse(duplicate({ offset: key.range[0], path, first: first.key }));
    const inner = dataOf(value, { key: place, path }, reading);
    data[name] = inner.data;
    inside.set(name, inner.places);
  }
  return { data, places: { ...ownPlaces(node, site, reading), inside } };
}

/** A collection in brackets stands where its bracket is, one in a block below its key. */
function ownPlaces(
  node: YAMLMap.Parsed | YAMLSeq.Parsed,
  { key }: Site,
  reading: Reading,
): Omit<Places, "inside"> {
  return { key, value: node.flow === true ? reading.placeAt(node.range[0]) : key };
}

/** The name that a key is; numbers such as 999 as they are written. Null where it is refused. */
function keyText(key: ParsedNode, path: Path, { refuse }: Reading): string | null {
  const offset = key.range[0];
  const wrong = nodeRefusal(key);
  if (wrong !== null) {
    refuse({ ...wrong, path });
    return null;
  }
  if (!isScalar(key) || key.value === null) {
    refuse({
      offset,
      path,
      expected: "a name before the colon",
      found: isScalar(key) ? "nothing" : "a list or map",
    });
    return null;
  }
  const name = typeof key.value === "string" ? key.value : (key.source ?? String(key.value));
  const refused = keyRefusal(name, offset);
  if (refused !== null) refuse({ ...refused, path });
  return refused === null ? name : null;
}

function duplicate({ offset, path, first }: { offset: number; path: Path; first: Place }): Refusal {
  return {
    offset,
    path,
    expected: "each key once",
    found: `it again after line ${first.line}`,
    hint: "remove one of the two",
    isMild: true,
  };
}
