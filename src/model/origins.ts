// Why a contact is made. Everything but a first contact is failure demand.

export const origins = ["first", "redial", "chaser", "escalation"] as const;

export type Origin = (typeof origins)[number];

export const firstOrigin = 0;
export const redialOrigin = 1;
export const chaserOrigin = 2;
export const escalationOrigin = 3;
