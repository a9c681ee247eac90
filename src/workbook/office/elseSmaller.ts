import { isExcelFailure } from "../excelProblem";

/** Reads something, or where its texts are so long that Excel does not pass on the answer, the smaller thing instead. */
export async function elseSmaller<Answer>(read: () => Promise<Answer>, readLess: (refusal: Error) => Promise<Answer>): Promise<Answer> {
  try {
    return await read();
  } catch (error) {
    if (isExcelFailure(error) && error.code === "ResponsePayloadSizeLimitExceeded") return readLess(error);
    throw error;
  }
}
