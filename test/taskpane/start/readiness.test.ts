import { readReadiness } from "../../../src/taskpane/start/readiness";

/** As much of office.js as is asked. */
function office(host: string | null, apiSets: readonly string[] = []): typeof Office {
  return {
    HostType: { Excel: "Excel", Word: "Word" },
    onReady: () => Promise.resolve({ host, platform: null }),
    context: { requirements: { isSetSupported: (name: string, version: string) => apiSets.includes(`${name} ${version}`) } },
  } as unknown as typeof Office;
}

it.each([
  ["without office.js", undefined, { kind: "no-library" }],
  ["in a plain browser", office(null), { kind: "no-host" }],
  ["in Word", office("Word"), { kind: "wrong-host", host: "Word" }],
  ["in an old Excel", office("Excel"), { kind: "too-old" }],
  ["in Excel", office("Excel", ["ExcelApi 1.14"]), { kind: "ready" }],
])("%s", async (_where, library, readiness) => expect(await readReadiness(library)).toEqual(readiness));
