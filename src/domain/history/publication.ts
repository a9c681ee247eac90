import type { Status } from "../scorecard/result";
import type { VerdictCounts } from "../scorecard/scorecard";

/** A value as it was published. */
export interface PublishedValue {
  readonly indicator: string;
  readonly team: string | null;
  readonly period: string;
  readonly value: number | null;
  readonly n: number | null;
  readonly left: number;
  readonly status: Status;
  readonly fingerprint: string;
}

/** A period as it was published: what was said then, never changed. */
export interface Publication {
  /** By which it is known once earlier ones are forgotten (`publicationNumber`); absent while none is. */
  readonly number?: number;
  /** Id of the scorecard's period, which says its length too. */
  readonly period: string;
  /** Whose scorecard it was; one of the whole organisation (null) holds its teams' values too. */
  readonly team: string | null;
  /** Name of who published it; "" where nobody said. */
  readonly by: string;
  /** Serial days: when it was published, and up to when rows counted. */
  readonly on: number;
  readonly asOf: number;
  /** 0–100; null where there was none. */
  readonly score: number | null;
  readonly counts: VerdictCounts;
  readonly values: readonly PublishedValue[];
}
