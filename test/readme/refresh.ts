// `npm run readme`: writes what `npm start` and the commands shown print, and the statecharts as they are, into the README,
// and draws the picture with which it opens.
import { mainJob, replaceDiagrams, replaceOutput, replacePicture, replaceShownOutputs } from "./examples.ts";

replaceDiagrams();
replaceShownOutputs();
const { output, picture } = mainJob();
replaceOutput(output);
replacePicture(picture);
