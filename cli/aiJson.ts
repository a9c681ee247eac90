import { isInUse, type AiUses } from "../src/domain/programme/ai/aiUses";

/** The uses of AI as `--json` prints them, without the names of their owners. */
export function aiJson({ uses, unused }: AiUses): unknown {
  return {
    uses: uses.map((use) => ({
      use: use.id ?? use.said, status: use.status, effect: use.effect, inUse: isInUse(use), hasOwner: use.owner !== null,
      guard: use.guard?.kind === "figure" ? { id: use.guard.id, value: use.guard.value, previous: use.guard.previous, status: use.guard.status } : null,
    })),
    unused,
  };
}
