import { Turns } from "../turns";

/** Bytes turned at once: a multiple of 3, so that the pieces can be joined, and few enough to be a call's arguments. */
const pieceSize = 3 * 8192;

/** Bytes as base64, in turns between which the page answers. */
export async function toBase64(bytes: Uint8Array, turns = new Turns()): Promise<string> {
  const pieces: string[] = [];
  for (let from = 0; from < bytes.length; from += pieceSize) {
    pieces.push(btoa(String.fromCharCode(...bytes.subarray(from, from + pieceSize))));
    await turns.rest();
  }
  return pieces.join("");
}
