const codes = (
  "USD EUR GBP CHF JPY CNY INR CAD AUD NZD SEK NOK DKK ISK PLN CZK HUF RON BGN TRY RUB UAH ILS AED SAR QAR KWD BHD OMR JOD EGP MAD TND ZAR NGN KES GHS "
  + "BRL MXN ARS CLP COP PEN UYU SGD HKD TWD KRW THB MYR IDR PHP VND PKR BDT LKR KZT GEL RSD"
).split(" ");

/** Signs and words that stand for a currency; a bare sign means its commonest user. */
const signs: Readonly<Record<string, string>> = {
  "$": "USD", "US$": "USD", "U$S": "USD", "usd": "USD", "€": "EUR", "eur": "EUR", "Euro": "EUR", "euro": "EUR", "Euros": "EUR", "euros": "EUR", "£": "GBP", "gbp": "GBP",
  "¥": "JPY", "円": "JPY", "元": "CNY", "CN¥": "CNY", "RMB": "CNY", "₹": "INR", "Rs.": "INR", "Rs": "INR", "₩": "KRW", "원": "KRW", "₺": "TRY", "₽": "RUB", "₪": "ILS",
  "A$": "AUD", "AU$": "AUD", "C$": "CAD", "CA$": "CAD", "NZ$": "NZD", "HK$": "HKD", "S$": "SGD", "NT$": "TWD", "R$": "BRL", "MX$": "MXN",
  "zł": "PLN", "Kč": "CZK", "Ft": "HUF", "Fr.": "CHF", "SFr.": "CHF", "Fr": "CHF", "chf": "CHF", "kr.": "kr", "kr": "kr",
};

const byMark = new Map([...codes.map((code) => [code, code] as const), ...Object.entries(signs)]);

/** Matches one mark of a currency, the longer ones first; for use within a larger expression with the flag `u`. */
export const currencyPattern = [...byMark.keys()]
  .sort((a, b) => b.length - a.length)
  .map((mark) => mark.replaceAll("$", "\\$").replaceAll(".", "\\."))
  .concat("\\p{Sc}")
  .join("|");

/** Everything by which a currency is known. */
export const currencyMarks: readonly string[] = [...byMark.keys()];

/** ISO code of a mark ("€", "eur", "Rs."), or the mark itself where it has none; "" for "". */
export function currencyOf(mark: string): string {
  return byMark.get(mark) ?? mark;
}
