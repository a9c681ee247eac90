import type { ProgrammeMaterial } from "../programmeMaterial";
import { findCostBasis, type CostBasis } from "./costBasis";
import { noCostFigures, type CostFigures } from "./costFigures";
import { readLedger, type Ledger } from "./ledger";
import { findPointWorths, type PointWorth } from "./pointWorth";
import { associateRevenue, type RevenueAssociation } from "./revenueAssociation";
import { splitRevenue, type RevenueSplit } from "./revenueSplit";

/** What support is to the business, of the whole organisation. Everything is association: nothing here proves a cause. */
export interface BusinessImpact {
  /** null without accounts that can be followed. */
  readonly revenue: RevenueSplit | null;
  /** null without cases and people. */
  readonly basis: CostBasis | null;
  /** As the user typed them. */
  readonly costs: CostFigures;
  readonly worths: readonly PointWorth[];
  /** null without accounts that can be followed. */
  readonly association: RevenueAssociation | null;
  /** null without a table of decisions. */
  readonly ledger: Ledger | null;
}

/** Finds what support is to the business; null without accounts that can be followed, without both cases and exits, and where no decision says what it should do. */
export function findImpact(material: ProgrammeMaterial): BusinessImpact | null {
  const revenue = splitRevenue(material);
  const basis = findCostBasis(material);
  const ledger = readLedger(material.tables, material.card);
  const isAsked = revenue !== null || (basis !== null && basis.exits !== null && basis.cases !== null) || (ledger !== null && ledger.rows.length > 0);
  if (!isAsked) return null;
  return { revenue, basis, costs: material.costs ?? noCostFigures, worths: findPointWorths(material, basis, revenue), association: associateRevenue(material), ledger };
}
