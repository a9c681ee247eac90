import type { OfficeHost } from "./officeHost";

/** The library's first question, GetContext: who is the host, and what can it do. Answered by position. */
export function contextAnswer(host: OfficeHost): readonly unknown[] {
  const settings = [[...host.settings.keys()], [...host.settings.values()]];
  const excel = 1;
  const apiSets = host.requirementSets;
  // The library keeps settings in the page's session storage under this, and believes those when the page is loaded again.
  const instance = crypto.randomUUID();
  return [
    settings, "scorecard-solution", excel, 16, 78, 0, 1, 1, "en-US", "en-US", 0, "", 0, 1, "",
    apiSets["ExcelApi"] ?? "1.1", "scorecard-correlation", instance, 0, 0, JSON.stringify(apiSets), "", "16.78.0.0", 0,
  ];
}
