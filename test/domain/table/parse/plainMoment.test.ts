import fc from "fast-check";
import { readPlainMoment } from "../../../../src/domain/table/parse/plainMoment";
import { readDateText } from "../../../../src/domain/table/parse/readDateText";

const two = (most: number): fc.Arbitrary<string> => fc.integer({ min: 0, max: most }).map((value) => String(value).padStart(2, "0"));
const times = fc.oneof(
  fc.constant(""), fc.tuple(two(25), two(61)).map(([hour, minute]) => ` ${hour}:${minute}`),
  fc.tuple(two(24), two(60), two(61)).map(([hour, minute, second]) => ` ${hour}:${minute}:${second}`),
);

it("reads what the expressions read, to the last bit", () => {
  fc.assert(fc.property(two(40), two(40), fc.integer({ min: 1890, max: 2110 }), fc.constantFrom("/", ".", "-"), times, (first, second, year, mark, time) => {
    const day = `${first}${mark}${second}${mark}${year}`;
    const moment = readPlainMoment(`${day}${time}`);
    // A comma, or a midnight of one digit, is more than the quick way knows.
    const slow = readDateText(time === "" ? `${day} 0:00` : `${day},${time}`);
    if (moment !== null) expect(moment).toEqual(slow);
    else if (!time.startsWith(" 24")) expect(slow).toBeNull();
  }), { numRuns: 2000 });
});

it.each(["1/2/2016", "29/02-2016", "29/02/2016T13:16", "29/02/2016 1:16 PM", "29/02/16 13:16:30", "2016/02/29", "29/0２/2016", "", "ab/cd/efgh", "29/02/2016 13:1x"])(
  "leaves %p to others", (text) => expect(readPlainMoment(text)).toBeNull(),
);

it("reads a moment in both orders where both are possible", () => {
  expect(readPlainMoment("02/03/2016 12:00")).toEqual({ "day-first": 42431.5, "month-first": 42403.5, "year-first": NaN, zone: null });
});
