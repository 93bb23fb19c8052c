// How many of something, for those who may read results only.
import { plural as words } from "../scenario/number-words.ts";

export const plural: typeof words = words;
