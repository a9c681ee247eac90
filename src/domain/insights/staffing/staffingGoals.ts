import type { ServiceLevel } from "./erlangC";

/** What whoever plans a roster asks for. */
export interface StaffingGoals {
  /** Share of the contacts that are to be answered in time, below 1. */
  readonly answeredShare: number;
  /** Seconds within which. */
  readonly answerSeconds: number;
  /** Share of paid time that goes to breaks, training, leave and illness, below 1. */
  readonly timeAway: number;
  /** Share of their time at work that people may be busy with contacts at most; 1 asks for no pause between them. */
  readonly highestOccupancy: number;
}

/** What is asked for where nothing was set. */
export const defaultStaffing: StaffingGoals = { answeredShare: 0.8, answerSeconds: 20, timeAway: 0.3, highestOccupancy: 1 };

/** What each may be set to, both ends allowed. */
export const staffingBounds: Readonly<Record<keyof StaffingGoals, { readonly min: number; readonly max: number }>> = {
  answeredShare: { min: 0.01, max: 0.99 }, answerSeconds: { min: 0, max: 3600 }, timeAway: { min: 0, max: 0.9 }, highestOccupancy: { min: 0.3, max: 1 },
};

/** The service level that is asked for. */
export function serviceLevelOf({ answeredShare, answerSeconds }: StaffingGoals): ServiceLevel {
  return { share: answeredShare, seconds: answerSeconds };
}
