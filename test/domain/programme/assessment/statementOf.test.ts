import { assessmentPhrases } from "../../../../src/domain/language/german/assessmentPhrases";
import { statements } from "../../../../src/domain/programme/assessment/instrument";
import { statementOf } from "../../../../src/domain/programme/assessment/statementOf";

test("a statement is known by its code, by its text in both languages, and by both together; another is none", () => {
  for (const statement of statements) {
    const german = assessmentPhrases[statement.text] ?? "";
    for (const cell of [statement.code, statement.code.toLowerCase(), statement.text, german, `${statement.code} ${statement.text}`, `${statement.code}: ${german}`]) expect(statementOf(cell)).toBe(statement);
  }
  expect([statementOf("P9"), statementOf("People"), statementOf("")]).toEqual([null, null, null]);
});

test("every theme of the audit has five statements, and no code is given twice", () => {
  for (const letter of "BPEAG") expect(statements.filter(({ code }) => code.startsWith(letter))).toHaveLength(5);
  expect(new Set(statements.map(({ code }) => code)).size).toBe(statements.length);
});
