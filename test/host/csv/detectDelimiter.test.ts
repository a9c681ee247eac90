import { detectDelimiter } from "../../../host/csv/detectDelimiter";

const none = "\u001f";

test.each<[what: string, delimiter: string, lines: readonly string[]]>([
  ["commas", ",", ["Id,Topic", "1,Billing"]],
  ["semicolons over decimal commas", ";", ["Name;Amount;Rate", "Ann;1,5;2,5", "Bob;3,5;4,5"]],
  ["semicolons over more decimal commas than fields", ";", ["a;b;c", ...Array.from({ length: 50 }, () => "1,5;2,5;3,5")]],
  ["tabs over text with commas", "\t", ["Id\tComment", "1\tYes, it works", "2\tNo, it does not, sorry"]],
  ["bars", "|", ["Id|Topic|Team", "1|a, b|c;d"]],
  ["commas over quoted semicolons", ",", ["Id,Tags", '1,"a;b;c"', '2,"d;e"', '3,"f;g;h"']],
  ["semicolons over quoted commas and lines", ";", ["Id;Comment", '1;"a, b\nc, d"', '2;"e, f, g"']],
  ["commas below a title", ",", ["Ticket report", "Printed in March", "Id,Opened,Team", "1,2026-01-02,East", "2,2026-01-03,West"]],
  ["semicolons below a title with commas", ";", ["Report for East, West and North", "Id;Opened;Amount", "1;2026-01-02;1,5", "2;2026-01-03;2,5"]],
  ["a trailing delimiter", ";", ["Amount;", "1,5;", "2,5;"]],
  ["ragged lines", ",", ["A,B,C,D", "1,2", "3,4,5,6,7", "8", "9,10,11,12"]],
  ["a single line of names", ";", ["Name, first;Age;Team"]],
  ["no names at all", ",", ["1,2,3", "4,5,6"]],
  ["one column of words", none, ["Topic", "Billing", "Login"]],
  ["one column of sentences", none, ["Comment", "Hello, world", "Yes, I do, and you", "No"]],
  ["one column of decimal commas", none, ["Amount", "1,5", "2,5", "3,5"]],
  ["one column of lists", none, ["Tags", "1", "2;3", "4"]],
  ["nothing", none, [""]],
])("%s", (_, delimiter, lines) => {
  expect(detectDelimiter(lines.join("\n"))).toBe(delimiter);
});
