import * as v from "valibot";
import type { UserMemory } from "../effects/userMemory";

const memoryKey = "commands.recent";
const mostKept = 10;

/** Ids of the commands that were last used by the palette, the latest first. */
export function readRecent(memory: UserMemory): readonly string[] {
  const read = v.safeParse(v.array(v.string()), memory.read(memoryKey));
  return read.success ? read.output : [];
}

export function rememberRecent(memory: UserMemory, id: string): void {
  memory.write(memoryKey, [id, ...readRecent(memory).filter((one) => one !== id)].slice(0, mostKept));
}
