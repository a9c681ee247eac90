/** The zeros of the digits that people type beside 0–9: Arabic, Persian, the Indian scripts, Thai. Nine more digits follow each. */
const zeros = [0x660, 0x6f0, 0x966, 0x9e6, 0xa66, 0xae6, 0xb66, 0xbe6, 0xc66, 0xce6, 0xd66, 0xe50];

/** Marks that mean the same as one of ASCII. The Arabic thousands mark becomes the apostrophe, which is never a decimal mark. */
const marks: Readonly<Record<string, string>> = {
  "٫": ".", "٬": "'", "٪": "%", "\u2212": "-", "\u2010": "-", "\u2011": "-", "\u2012": "-", "\u2013": "-", "。": ".", "、": ",",
  "￥": "¥", "￡": "£", "￦": "₩", "￠": "¢", "〜": "~",
};

const foreign = /[\p{Nd}\uff01-\uff5e٫٬٪\u2212\u2010-\u2013。、￥￡￦￠〜]/gu;
const beyondAscii = /[^\x00-\x7f]/u;

/** A cleaned text with digits and marks of other scripts and of full width as ASCII, for whoever reads a number, a date or a duration from it. */
export function plainDigits(text: string): string {
  return beyondAscii.test(text) ? text.replace(foreign, plain) : text;
}

function plain(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x80) return character;
  if (code >= 0xff01 && code <= 0xff5e) return String.fromCharCode(code - 0xfee0);
  const zero = zeros.find((start) => code >= start && code <= start + 9);
  return zero === undefined ? (marks[character] ?? character) : String(code - zero);
}
