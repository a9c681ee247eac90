import { isTotalsWord } from "../../../src/domain/table/totalsWords";

test.each(["Total", "TOTAL:", "Grand Total", "Sub-total 3", "Gesamtsumme", "合計", "Total 1", "Moyenne"])("%j adds up or averages", (text) => expect(isTotalsWord(text)).toBe(true));

test.each(["Total Energies", "K-100", "", "12", "Mean Machine GmbH", "Summer"])("%j does not", (text) => expect(isTotalsWord(text)).toBe(false));
