import { existsSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { toJsonSchema } from "@valibot/to-json-schema";
import { packPredicate } from "../../../src/domain/packs/packPredicateSchema";
import { packSchema } from "../../../src/domain/packs/packSchema";

const file = path.resolve(__dirname, "../../../assets/indicator-pack.schema.json");

/** The published schema is made of the one that packs are checked by: UPDATE_GOLDEN=1 writes it anew. */
it("is published as the JSON Schema that packs are checked by", () => {
  const schema = { title: "Indicator pack of the leadership scorecard", ...toJsonSchema(packSchema, { target: "draft-2020-12", definitions: { predicate: packPredicate } }) };
  const text = `${JSON.stringify(schema, null, 1)}\n`;
  if (process.env["UPDATE_GOLDEN"] === "1") writeFileSync(file, text);
  expect(existsSync(file) ? readFileSync(file, "utf8") : "").toBe(text);
});
