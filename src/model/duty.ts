// Where a handler stands: not there, free, or with something in hand.

export const offDuty = 0;
export const idle = 1;
export const busy = 2;
/** On duty, but takes no further conversation: the person goes home after the last of them. */
export const closing = 3;
