/** A failure as Excel reports it: the library turns it into an `OfficeExtension.Error` with this code. */
export class ApiError extends Error {
  override readonly name = "ApiError";

  constructor(readonly code: string, message: string) {
    super(message);
  }

  static invalidArgument(detail = ""): ApiError {
    return new ApiError("InvalidArgument", `The argument is invalid or missing or has an incorrect format.${detail && ` ${detail}`}`);
  }

  static itemNotFound(detail = ""): ApiError {
    return new ApiError("ItemNotFound", `The requested resource doesn't exist.${detail && ` ${detail}`}`);
  }

  static alreadyExists(detail: string): ApiError {
    return new ApiError("ItemAlreadyExists", `The resource being created already exists. ${detail}`);
  }

  static invalidOperation(detail: string): ApiError {
    return new ApiError("InvalidOperation", `The operation attempted is invalid on the object. ${detail}`);
  }

  static accessDenied(detail: string): ApiError {
    return new ApiError("AccessDenied", `You cannot perform the requested operation. ${detail}`);
  }

  /** What the host does not emulate it refuses by name. */
  static notImplemented(member: string): ApiError {
    return new ApiError("NotImplemented", `The workbook host does not implement ${member}.`);
  }

  static apiNotFound(member: string, set: string): ApiError {
    return new ApiError("ApiNotFound", `The API you are trying to use could not be found. ${member} came with ${set}; it may be available in a newer version of Excel.`);
  }

  /** The HTTP status that Excel sends along. */
  get status(): number {
    switch (this.code) {
      case "ItemNotFound": return 404;
      case "ItemAlreadyExists": case "Conflict": return 409;
      case "AccessDenied": return 403;
      case "NotImplemented": return 501;
      case "GeneralException": return 500;
      default: return 400;
    }
  }
}
