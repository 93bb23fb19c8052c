// The Chromium that this machine has; where it has none and packages can be installed, one is installed.
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import process from "node:process";

const names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

/** The path of the program; throws, in one line, if there is none and none can be installed. */
export function chromiumPath(): string {
  const path = installedPath() ?? installed();
  if (path === undefined)
    throw new Error(`no browser to test in: install Chromium as one of ${names.join(", ")} on the PATH`);
  return path;
}

function installedPath(): string | undefined {
  const folders = (process.env.PATH ?? "").split(delimiter);
  return folders
    .flatMap((folder) => names.map((name) => join(folder, name)))
    .find((path) => existsSync(path));
}

/** Installs Debian's package, as root of such a machine. */
function installed(): string | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const quietly = ["DEBIAN_FRONTEND=noninteractive", "apt-get", "--quiet", "--yes"];
  spawnSync("env", [...quietly, "update"]);
  spawnSync("env", [...quietly, "install", "--no-install-recommends", "chromium"]);
  return installedPath();
}
