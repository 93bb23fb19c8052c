// `npm run readme`: writes what `npm start` prints into the README.
import { mainJobOutput, replaceOutput } from "./examples.ts";

replaceOutput(await mainJobOutput());
