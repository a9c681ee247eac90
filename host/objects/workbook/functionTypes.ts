import type { WorkbookModel } from "../../model/workbookModel";
import { ApiError } from "../../protocol/apiError";
import { ApiObject, type ApiType } from "../../protocol/apiType";

interface FunctionResult {
  readonly value: number;
}

const millisecondsPerDay = 86_400_000;
const epoch1900 = Date.UTC(1899, 11, 30);
const epoch1904 = Date.UTC(1904, 0, 1);

/** Worksheet functions called from code. DATE answers in the workbook's own date system; others are not served. */
export const functionsType: ApiType<WorkbookModel> = {
  name: "Functions",
  methods: {
    date: (workbook, args) => {
      const [year, month, day] = args;
      if (typeof year !== "number" || typeof month !== "number" || typeof day !== "number") throw ApiError.invalidArgument("DATE takes three numbers.");
      const epoch = workbook.date1904 ? epoch1904 : epoch1900;
      const result: FunctionResult = { value: Math.round((Date.UTC(year, month - 1, day) - epoch) / millisecondsPerDay) };
      return new ApiObject("FunctionResult", result);
    },
  },
};

export const functionResultType: ApiType<FunctionResult> = {
  name: "FunctionResult",
  scalars: { value: { get: ({ value }) => value }, error: { get: () => null } },
};
