import fc from "fast-check";
import { readNumberText } from "../../../../src/domain/table/parse/readNumberText";

describe("reading a number", () => {
  test.each([
    ["12", 12, 12], ["-3", -3, -3], ["+3", 3, 3], ["\u22123", -3, -3], ["(3)", -3, -3], ["3-", -3, -3], ["007", 7, 7], [".5", 0.5, NaN], [",5", NaN, 0.5],
    ["1.5", 1.5, NaN], ["1,5", NaN, 1.5], ["1,234", 1234, 1.234], ["1.234", 1.234, 1234], ["0,123", NaN, 0.123], ["1,234.5", 1234.5, NaN], ["1.234,5", NaN, 1234.5],
    ["1,234,567", 1_234_567, NaN], ["12,34,567.89", 1_234_567.89, NaN], ["1 234 567,8", NaN, 1_234_567.8], ["1'234.5", 1234.5, NaN], ["1\u202f234", 1234, 1234],
    ["45 %", 0.45, 0.45], ["45.5%", 0.455, NaN], ["1e3", 1000, 1000], ["1.5E-2", 0.015, NaN], ["1,5E-2", NaN, 0.015], ["%45", 0.45, 0.45], ["0", 0, 0], ["-0", 0, 0],
    ["１２３４．５", 1234.5, NaN], ["（１，２３４）", -1234, -1.234], ["٦٦٪", 0.66, 0.66], ["١٢٣٤٫٥", 1234.5, NaN], ["١٬٢٣٤", 1234, 1234], ["۱۲", 12, 12], ["१२,३४,५६७", 1_234_567, NaN], ["\u20135", -5, -5],
  ])("%j", (text, point, comma) => expect(readNumberText(text)).toMatchObject({ point, comma, currency: "" }));

  test.each([
    ["$1,234.50", 1234.5, "USD"], ["-$5", -5, "USD"], ["$-5", -5, "USD"], ["($5.00)", -5, "USD"], ["5 €", 5, "EUR"], ["EUR 5", 5, "EUR"], ["£5", 5, "GBP"], ["5 kr", 5, "kr"], ["1 234 zł", 1234, "PLN"], ["CHF 1'234.50", 1234.5, "CHF"], ["5 Euro", 5, "EUR"], ["￥1,200", 1200, "JPY"], ["1200円", 1200, "JPY"], ["Rs. 12,34,567", 1_234_567, "INR"], ["$5 USD", 5, "USD"], ["C$5", 5, "CAD"], ["($1,234)", -1234, "USD"], ["€1,234-", -1234, "EUR"],
  ])("%j with its currency", (text, point, currency) => expect(readNumberText(text)).toMatchObject({ point, currency }));

  test.each(["", "x", "1.2.3,4,5", "1,23,4", "12 34", "(5", "5)", "--5", "-(5)", "1-2", "INC 5", "5 apples", "1:30", ".", "€5 USD", "%5%", "5 try", "1e999", "9".repeat(61)])("%j is none", (text) => expect(readNumberText(text)).toBeNull());

  test("reads back what other locales write", () => {
    fc.assert(
      fc.property(fc.integer({ min: -99_999_999, max: 99_999_999 }), (cents) => {
        const value = cents / 100;
        expect(readNumberText(value.toLocaleString("en-US", { minimumFractionDigits: 2 }))?.point).toBeCloseTo(value, 9);
        expect(readNumberText(value.toLocaleString("de-DE", { minimumFractionDigits: 2 }))?.comma).toBeCloseTo(value, 9);
        expect(readNumberText(value.toLocaleString("fr-FR", { minimumFractionDigits: 2 }))?.comma).toBeCloseTo(value, 9);
        expect(readNumberText(value.toLocaleString("en-IN", { minimumFractionDigits: 2 }))?.point).toBeCloseTo(value, 9);
      }),
    );
  });
});
