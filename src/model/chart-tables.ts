// The statecharts as tables, compiled when the program starts, and the indices of their events and effects.
import { compileChart, effectIndex, eventIndex, stateIndex } from "../statecharts/compile.ts";
import { contactMachine } from "../statecharts/contact.ts";
import { needMachine } from "../statecharts/need.ts";

export const needChart = compileChart(needMachine);
export const contactChart = compileChart(contactMachine);

export const CONTACT = eventIndex(needChart, "CONTACT");
export const SETTLE = eventIndex(needChart, "SETTLE");
export const REDIAL = eventIndex(needChart, "REDIAL");
export const CHASE = eventIndex(needChart, "CHASE");
export const ESCALATE = eventIndex(needChart, "ESCALATE");
export const GIVE_UP = eventIndex(needChart, "GIVE_UP");
export const RETRY = eventIndex(needChart, "RETRY");

export const openContact = effectIndex(needChart, "openContact");
export const scheduleRetry = effectIndex(needChart, "scheduleRetry");
export const settleNeed = effectIndex(needChart, "settleNeed");
export const loseNeed = effectIndex(needChart, "loseNeed");

export const RING_SWITCHBOARD = eventIndex(contactChart, "RING_SWITCHBOARD");
export const RING_HANDLER = eventIndex(contactChart, "RING_HANDLER");
export const WAIT = eventIndex(contactChart, "WAIT");
export const ANSWER = eventIndex(contactChart, "ANSWER");
export const HANG_UP = eventIndex(contactChart, "HANG_UP");
export const SETTLED_BY_ADVICE = eventIndex(contactChart, "SETTLED_BY_ADVICE");
export const EXTENSION_REACHED = eventIndex(contactChart, "EXTENSION_REACHED");
export const VOICEMAIL = eventIndex(contactChart, "VOICEMAIL");
export const PUT_THROUGH = eventIndex(contactChart, "PUT_THROUGH");
export const UPGRADE = eventIndex(contactChart, "UPGRADE");
export const FINISHED = eventIndex(contactChart, "FINISHED");

export const startRing = effectIndex(contactChart, "startRing");
export const joinQueue = effectIndex(contactChart, "joinQueue");
export const leaveQueue = effectIndex(contactChart, "leaveQueue");
export const startTalk = effectIndex(contactChart, "startTalk");
export const startWrapUp = effectIndex(contactChart, "startWrapUp");
export const closeContact = effectIndex(contactChart, "closeContact");
export const abandonContact = effectIndex(contactChart, "abandonContact");
export const noteUpgrade = effectIndex(contactChart, "noteUpgrade");

export const voicemail = stateIndex(contactChart, "voicemail");
