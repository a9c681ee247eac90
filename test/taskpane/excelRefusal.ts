/** An error as office.js rejects with, without office.js. */
export class ExcelRefusal extends Error {
  override readonly name = "RichApi.Error";

  constructor(readonly code: string, message = "Excel says no.") {
    super(message);
  }
}
