import { namesColumns } from "../../../host/csv/namesColumns";

const lines = (text: string): string[][] => text.split("\n").map((line) => line.split(","));

test.each([
  ["names over values", "Id,Opened,Team\n1,2026-01-02,East"],
  ["names only", "Id,Opened,Team"],
  ["one column", "Topic\nBilling\nLogin"],
  ["an index column without a name", ",Name,City\na,Ann,Berlin\nb,Bo,Rome"],
  ["an index column of numbers", ",Name,City\n0,Ann,Berlin\n1,Bo,Rome"],
  ["a delimiter at the end of every line", "Id,Team,\n1,East,\n2,West,"],
  ["a line that is too long", "Id,Opened,Team,Note\n1,2026-01-02,East,Hello, and, goodbye\n2,2026-01-03,West,-"],
  ["no names", "1,2,3\n4,5,6"],
])("the first line names the columns: %s", (_, text) => {
  expect(namesColumns(lines(text))).toBe(true);
});

test.each([
  ["a title", "Ticket report\nId,Opened,Team\n1,2026-01-02,East"],
  ["a title that Excel gave every column", "Ticket report,,\nId,Opened,Team\n1,2026-01-02,East"],
  ["a title and when it was made", "Report,Tickets\nMade on,2026-02-01\nId,Opened,Team,Agent,Status\n1,2026-01-02,East,Ann,Open"],
  ["what it was filtered by", "From,2026-01-01,To,2026-01-31\nId,Opened,Team,Agent,Status\n1,2026-01-02,East,Ann,Open\n2,2026-01-03,West,Bo,Open"],
])("the first line names no columns: %s", (_, text) => {
  expect(namesColumns(lines(text))).toBe(false);
});
