// What the notebooks run in: a Python that has Jupyter, and a kernel for TypeScript, which npm has installed (Deno).
import { spawnSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import process from "node:process";
import { fileURLToPath } from "node:url";

export const folder = fileURLToPath(new URL(".", import.meta.url));

/** Kernels are looked for here first; nothing is written to the home of whoever runs this. */
const kernels = join(folder, ".jupyter");

const debianPackages = ["jupyter-nbconvert", "jupyter-notebook", "jupyter-client", "python3-ipykernel"];
/** Debian's own comes first: a Python of one's own on the PATH may be without Jupyter. */
const pythons = ["/usr/bin/python3", "python3", "python"];

interface Deno {
  readonly runInstall: () => string;
}

/** Lets Jupyter find the kernel `deno`, in this program and those that it starts. */
export function offerKernel(): void {
  const { runInstall } = createRequire(import.meta.url)("deno/install_api.cjs") as Deno;
  const argv = [runInstall(), "jupyter", "--quiet", "--kernel", "--conn", "{connection_file}"];
  mkdirSync(join(kernels, "kernels", "deno"), { recursive: true });
  writeFileSync(
    join(kernels, "kernels", "deno", "kernel.json"),
    `{ "argv": ${JSON.stringify(argv)}, "display_name": "Deno (sim101)", "language": "typescript" }\n`,
  );
  process.env.JUPYTER_PATH = kernels;
}

/** A Python that has these modules; where there is none and packages can be installed, they are. Throws in one line. */
export function pythonWith(...modules: readonly string[]): string {
  const find = () => pythons.find((each) => canImport(each, modules));
  const python = find() ?? (installed() ? find() : undefined);
  if (python === undefined)
    throw new Error(
      `notebooks need a Python with ${modules.join(" and ")}: on Debian install ${debianPackages.join(" ")}`,
    );
  return python;
}

function canImport(python: string, modules: readonly string[]): boolean {
  return spawnSync(python, ["-c", `import ${modules.join(", ")}`]).status === 0;
}

/** Installs Debian's packages, as root of such a machine. */
function installed(): boolean {
  if (process.getuid?.() !== 0) return false;
  const quietly = ["DEBIAN_FRONTEND=noninteractive", "apt-get", "--quiet", "--yes"];
  const aptGet = (...args: readonly string[]) => spawnSync("env", [...quietly, ...args]).status === 0;
  return aptGet("update") && aptGet("install", "--no-install-recommends", ...debianPackages);
}
