// Makes of the compiled modules in a folder the program in its subfolder `program`: few files, because to find and read a
// thousand takes Node a quarter of a second at every start, and 20 MB. Packages with files of their own, and large ones
// that few commands want, stay packages.
import { join } from "node:path";
import process from "node:process";
import { rolldown } from "rolldown";

const packages = [
  "@resvg/",
  "highs",
  "hyparquet",
  "piscina",
  "seedrandom",
  "state-machine-cat",
  "tsx",
  "vega",
];
const folder = process.argv[2] ?? "dist";

const program = await rolldown({
  input: ["cli/main.js", "experiment/replication-thread.js"].map((file) => join(folder, file)),
  platform: "node",
  external: (id) => packages.some((each) => id.startsWith(each)),
});
await program.write({
  dir: join(folder, "program"),
  chunkFileNames: "[name]-[hash].js",
  comments: { legal: true, annotation: false, jsdoc: false },
});
