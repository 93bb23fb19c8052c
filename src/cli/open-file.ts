// Opens a file with the program that the platform keeps for its kind.
import { spawn } from "node:child_process";
import { resolve as wholePath } from "node:path";

const openers: Readonly<Record<string, readonly string[]>> = {
  darwin: ["open"],
  win32: ["rundll32", "url.dll,FileProtocolHandler"],
};
const elsewhere = ["xdg-open"];

/** No shell reads the name of the file, nor can it be taken for an option. Null once it is handed over; else why it could not be, in words. */
export function openFile(path: string, platform: string = process.platform): Promise<string | null> {
  const [program = "", ...words] = openers[platform] ?? elsewhere;
  return new Promise((resolve) => {
    const opener = spawn(program, [...words, wholePath(path)], { detached: true, stdio: "ignore" });
    opener.once("error", () => resolve(`this machine has no ${program}`));
    opener.once("spawn", () => {
      opener.unref();
      resolve(null);
    });
  });
}
