import { answeredFromMinutes } from "./answeredFromMinutes";
import { churnedRevenue } from "./churnedRevenue";
import { closedFromStatus } from "./closedFromStatus";
import type { Derivation } from "./derivation";
import { exitKindFromReason } from "./exitKindFromReason";
import { handleMinutes } from "./handleMinutes";
import { implementedFromStatus } from "./implementedFromStatus";
import { snapshotPeriod } from "./snapshotPeriod";
import { sourceFromFlag } from "./sourceFromFlag";
import { transfersFromStations } from "./transfersFromStations";

/** Every column that can be worked out where a table lacks it. */
export const derivations: readonly Derivation[] = [
  handleMinutes, transfersFromStations, closedFromStatus, implementedFromStatus, answeredFromMinutes, exitKindFromReason, sourceFromFlag, churnedRevenue,
  snapshotPeriod,
];
