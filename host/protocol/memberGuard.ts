import { memberSets } from "../apiSets/memberSets";
import { ApiError } from "./apiError";

/** Keeps the members newer than the emulated requirement set out of reach, and logs the names of those that were used. */
export class MemberGuard {
  readonly used = new Set<string>();
  private readonly setOf = new Map<string, string>();

  /** @param apiSet the emulated version of ExcelApi, such as "1.14". */
  constructor(readonly apiSet: string) {
    for (const [type, sets] of Object.entries(memberSets)) {
      for (const [set, members] of Object.entries(sets)) {
        for (const member of members) this.setOf.set(`${type}.${member}`, set);
      }
    }
  }

  /** Fails with ApiNotFound for a member that came later, or that there never was. */
  require(type: string, member: string): void {
    const name = `${type}.${member}`;
    if (this.used.has(name)) return;
    const set = this.setOf.get(name);
    if (set === undefined) throw ApiError.apiNotFound(name, "no requirement set known here");
    if (!this.isSupported(set)) throw ApiError.apiNotFound(name, set.includes(" ") ? set : `ExcelApi ${set}`);
    this.used.add(name);
  }

  /** Whether a member belongs to the emulated version; used where a query asks for every property. */
  has(type: string, member: string): boolean {
    const set = this.setOf.get(`${type}.${member}`);
    return set !== undefined && this.isSupported(set);
  }

  private isSupported(set: string): boolean {
    const [major = 0, minor = 0] = set.split(".").map(Number);
    const [hostMajor = 0, hostMinor = 0] = this.apiSet.split(".").map(Number);
    return major < hostMajor || (major === hostMajor && minor <= hostMinor);
  }
}
