// Where leavers go, in words, by the name that rows give it.
import { destinationWords as words } from "../scenario/destination-words.ts";

export const destinationWords: Readonly<Record<string, string>> = words;
