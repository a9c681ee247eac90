import { readFileSync } from "node:fs";
import { readWorkbook } from "../host/xlsx/read/readWorkbook";
import { reportOpening } from "./reportOpening";

void reportOpening((file) => {
  const { model } = readWorkbook(readFileSync(file));
  return Promise.resolve(model.sheets[0]?.columns.get(11)?.length ?? 0);
});
