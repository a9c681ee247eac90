import { english } from "../../../src/layout/texts/english";
import { OwnTexts } from "../../../src/sharing/copy/ownText";
import { maskQuotes } from "../../../src/sharing/orders/maskQuotes";
import { ownWords } from "../../../src/sharing/orders/ownWords";

const own = new OwnTexts(ownWords(english), new Set());

test.each([
  ['20 values of "Score" are outside the scale.', '20 values of "Score" are outside the scale.'],
  ['somebody typed "Mara Quill" over it', 'somebody typed "…" over it'],
  ['such as "Lara Adler" and "lara adler". And', 'such as "…" and "…". And'],
  ["“Bob's mood” is no indicator here", "“…” is no indicator here"],
  ['somebody typed "Mara Qu', 'somebody typed "…'],
])("says of %j %j", (text, masked) => {
  expect(maskQuotes(text, own)).toBe(masked);
});
