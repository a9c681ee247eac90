import type { Sources } from "../../measure/sources";
import type { Tables } from "../../table/table";
import { liveTables, type LiveTable } from "../liveTable";
import { findDevelopment, type Assignment } from "./development";
import { findMentorships, type Mentorship } from "./mentorship";
import { proposePairs, type Pairing } from "./pairing";
import { findPotential, signalTexts, type Potential } from "./potential";
import { readRoster, type Roster } from "./roster";
import type { SignalId } from "./signals";
import { findSuccession, type KeyRole } from "./succession";
import { findWorkSeen, type WorkSeen } from "./workSeen";

/** The leadership pipeline. Everybody in it is listed alphabetically, never ranked; each part is null where its table is missing. */
export interface Pipeline {
  /** Serial day up to which rows count. */
  readonly asOf: number;
  readonly potential: readonly PotentialLine[] | null;
  /** Where ratings and competencies stand, for formulas to read; null where these cannot. */
  readonly ratedIn: readonly LiveTable[] | null;
  readonly pairedIn: readonly LiveTable[] | null;
  /** How the table of ratings names each signal. */
  readonly signalTexts: Readonly<Record<SignalId, readonly string[]>>;
  readonly development: readonly Assignment[] | null;
  readonly mentorships: readonly Mentorship[] | null;
  readonly pairings: readonly PairingLine[];
  readonly succession: readonly KeyRole[] | null;
}

/** The pipeline of a workbook without any of its tables. */
export const noPipeline: Pipeline = {
  asOf: 0, potential: null, ratedIn: null, pairedIn: null, signalTexts: signalTexts(undefined), development: null, mentorships: null, pairings: [], succession: null,
};

/** Somebody's potential beside what the own work shows of it. */
export interface PotentialLine extends Potential {
  readonly work: WorkSeen;
}

/** A proposed pair with names and teams. */
export interface PairingLine extends Pairing {
  readonly mentee: string;
  readonly menteeTeam: string | null;
  readonly mentor: string | null;
  readonly mentorTeam: string | null;
}

export interface PipelineMaterial {
  readonly tables: Tables;
  /** Serial day up to which rows count. */
  readonly asOf: number;
  /** Of these tables. */
  readonly sources: Sources;
  /** Names of the workbook's Excel tables. */
  readonly excelTables: ReadonlySet<string>;
}

/** Reads the pipeline; null where none of its tables is there. */
export function findPipeline({ tables, asOf, sources, excelTables }: PipelineMaterial): Pipeline | null {
  const { "potential-ratings": ratings, "development-assignments": assignments, mentorships: pairs, succession } = tables;
  if (!ratings && !assignments && !pairs && !succession) return null;
  const roster = readRoster(tables, asOf);
  const workOf = findWorkSeen(tables, sources, asOf);
  const potential = findPotential(ratings, roster);
  const development = findDevelopment(assignments);
  const mentorships = findMentorships(pairs, roster);
  const names = new Map([...development, ...potential].map(({ key, person }) => [key, person]));
  return {
    asOf,
    potential: ratings ? potential.map((one) => ({ ...one, work: workOf(one.key) })) : null,
    ratedIn: liveTables(ratings, ["person", "signal", "rating"], excelTables),
    pairedIn: liveTables(pairs, ["mentor", "mentee", "mentee-before", "mentee-now", "mentor-before", "mentor-now"], excelTables),
    signalTexts: signalTexts(ratings),
    development: assignments ? development : null,
    mentorships: pairs ? mentorships : null,
    pairings: proposePairs({ roster, potential, development, mentorships }).map((pairing) => named(pairing, names, roster)),
    succession: succession ? findSuccession(succession) : null,
  };
}

function named(pairing: Pairing, names: ReadonlyMap<string, string>, { members, nameOf }: Roster): PairingLine {
  const { menteeKey, mentorKey } = pairing;
  return {
    ...pairing, mentee: names.get(menteeKey) ?? nameOf(menteeKey), menteeTeam: members.get(menteeKey)?.team ?? null,
    mentor: mentorKey === null ? null : nameOf(mentorKey), mentorTeam: mentorKey === null ? null : members.get(mentorKey)?.team ?? null,
  };
}
