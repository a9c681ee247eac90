import { endSerial } from "../serialDay";

/** Whether a moment lies on 9999-12-31, which HR systems write for an end that nobody knows yet. */
export function isOpenEnd(serial: number): boolean {
  return Math.floor(serial) === endSerial - 1;
}
