/** A sentence for what Excel refused, with its code and what to do where that is known. */
export function excelProblem({ code, message }: OfficeExtension.Error): string {
  const advice = code === "AccessDenied" ? " What is protected cannot be changed: unprotect it (Review, Unprotect Sheet or Protect Workbook) and try again." : "";
  return `Excel refused: ${message.trim().replace(/\.?$/, ".")}${advice} Nothing was written. [${code}]`;
}
