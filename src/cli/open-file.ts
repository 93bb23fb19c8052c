// Opens a file with the program that the platform keeps for its kind.
import { spawn } from "node:child_process";

const openers: Readonly<Record<string, readonly string[]>> = {
  darwin: ["open"],
  win32: ["cmd", "/c", "start", ""],
};
const elsewhere = ["xdg-open"];

/** Null once it is handed over; else why it could not be, in words. */
export function openFile(path: string, platform: string = process.platform): Promise<string | null> {
  const [program = "", ...words] = openers[platform] ?? elsewhere;
  return new Promise((resolve) => {
    const opener = spawn(program, [...words, path], { detached: true, stdio: "ignore" });
    opener.once("error", () => resolve(`this machine has no ${program}`));
    opener.once("spawn", () => {
      opener.unref();
      resolve(null);
    });
  });
}
