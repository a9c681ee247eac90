import type { Cause } from "../../../src/domain/history/change";
import { whyChanged, type Explaining, type Made } from "../../../src/domain/history/whyChanged";
import { definition, row } from "./historyFixture";

const explaining: Explaining = {
  definitionOf: (fingerprint) => definition({ fingerprint, options: { repeatWindow: fingerprint === "b" ? 14 : 7 } }),
  underOptionsOf: () => null,
};
const why = (now: Partial<Made>, more: Partial<Explaining> = {}): Cause[] => whyChanged(row(), row(now), { ...explaining, ...more });

it.each<[string, Partial<Made>, Cause[]]>([
  ["says nothing where value, n and verdict are the same", { left: 3 }, []],
  ["counts rows that came late", { n: 1212, value: 0.764 }, [{ kind: "data", late: 212, gone: 0, settled: 0, change: -0.017 }]],
  ["counts rows that are gone", { n: 990 }, [{ kind: "data", late: 0, gone: 10, settled: 0, change: 0 }]],
  ["tells rows that were left out then from late ones", { n: 1050, left: 0, value: 0.79 }, [{ kind: "data", late: 10, gone: 0, settled: 40, change: 0.009 }]],
  ["takes another value of as many rows for edited data", { value: 0.7 }, [{ kind: "data", late: 0, gone: 0, settled: 0, change: -0.081 }]],
  ["counts no rows where n is a mean", { n: 70.25, value: 0.7 }, [{ kind: "data", late: 0, gone: 0, settled: 0, change: -0.081 }]],
  ["knows no amount where a value came to be unknown", { value: null, n: 4, status: "no-data" }, [{ kind: "data", late: 0, gone: 996, settled: 0, change: null }]],
  ["says of another verdict on the same value that it is judged otherwise", { status: "on-target" }, [{ kind: "verdict" }]],
  ["says that the definition changed where no option did", { fingerprint: "c", value: 0.7 }, [{ kind: "definition", change: -0.081 }]],
])("%s", (_, now, causes) => {
  expect(why(now)).toEqual(causes);
});

it("tells new data and a changed option apart by what the new data says under the old option", () => {
  const under = row({ n: 1212, value: 0.764 });
  expect(why({ fingerprint: "b", n: 1212, value: 0.75 }, { underOptionsOf: () => under })).toEqual([
    { kind: "data", late: 212, gone: 0, settled: 0, change: -0.017 },
    { kind: "options", options: [{ option: "repeatWindow", from: 7, to: 14 }], change: -0.014 },
  ]);
});

it("names the option alone where the data is the same", () => {
  expect(why({ fingerprint: "b", value: 0.75 }, { underOptionsOf: () => row() })).toEqual([
    { kind: "options", options: [{ option: "repeatWindow", from: 7, to: 14 }], change: -0.031 },
  ]);
});

it("gives no amounts where the definition changed together with an option", () => {
  expect(why({ fingerprint: "b", value: 0.75 }, { underOptionsOf: () => row({ fingerprint: "z" }) })).toEqual([
    { kind: "definition", change: null }, { kind: "options", options: [{ option: "repeatWindow", from: 7, to: 14 }], change: null },
  ]);
});
