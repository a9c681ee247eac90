/** Whether the page can work where it was opened. */
export type Readiness =
  | { readonly kind: "ready" }
  /** office.js did not load. */
  | { readonly kind: "no-library" }
  /** The page is open outside Office. */
  | { readonly kind: "no-host" }
  /** Another application of Office, by its name. */
  | { readonly kind: "wrong-host"; readonly host: string }
  /** An Excel below the API version that the add-in is written for. */
  | { readonly kind: "too-old" };

/** The oldest ExcelApi that everything needed is in. */
const neededApi = "1.14";

/** Waits for office.js, for as long as it takes, and says whether the page can work here. */
export async function readReadiness(office: typeof Office | undefined): Promise<Readiness> {
  if (office === undefined) return { kind: "no-library" };
  // Outside Office the library answers with null, whatever its types say.
  const host = (await office.onReady()).host as Office.HostType | string | null;
  if (host === null || host === undefined) return { kind: "no-host" };
  if (host !== office.HostType.Excel) return { kind: "wrong-host", host: String(host) };
  return office.context.requirements.isSetSupported("ExcelApi", neededApi) ? { kind: "ready" } : { kind: "too-old" };
}
