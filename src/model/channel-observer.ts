// What an observer may hear of callbacks, announcements, other channels and the state of the centre.

export interface ChannelObserver {
  /** A wait of so many seconds was predicted for a contact that joins its queue. */
  waitPredicted(contact: number, seconds: number): void;
  /** Told of a long wait, the caller is about to hang up at once. */
  leavesAtOnce(contact: number): void;
  callbackOffered(contact: number, isAccepted: boolean): void;
  /** A handler rings back; told just before the contact is told of as answered, reached or not. */
  calledBack(contact: number, isReached: boolean): void;
  /** The caller rings off to report online. */
  movedOnline(contact: number): void;
  /** At birth the need was taken by another channel (index of `channelShifts`). */
  shifted(need: number, shift: number): void;
  /** 0 normal, 1 busy, 2 critical: is about to become. */
  centreChanges(state: number): void;
}
