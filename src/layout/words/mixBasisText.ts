import type { MixBasis } from "../../domain/insights/mixComparison";
import type { Texts } from "../texts";

/** What a mix of work is one of ("topic and channel"). */
export function mixBasisText(basis: MixBasis, { teams }: Texts): string {
  return basis.map((column) => teams.bases[column]).join(teams.baseJoin);
}
