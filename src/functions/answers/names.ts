import type { DomainId } from "../../domain/indicators/definition";

/** By what formulas can call a domain, in every language: a workbook is read by people who speak others. */
export const domainNames: Readonly<Record<DomainId, readonly string[]>> = {
  "operations": ["Operations", "Betrieb"],
  "quality-coaching": ["Quality", "Quality and coaching", "Qualität", "Qualität und Coaching"],
  "leadership-people": ["People", "Leadership and people", "Mitarbeitende", "Führung und Mitarbeitende"],
  "customer-experience": ["Customer", "Customer experience", "Kunden", "Kundenerlebnis"],
};

/** By what formulas can call the whole organisation, where no team is called so. */
export const organisationNames: readonly string[] = [
  "Organisation", "Organization", "All", "All teams", "Whole organisation", "Whole organization", "Alle", "Alle Teams", "Gesamte Organisation",
];
