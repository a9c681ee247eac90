import { unitOfText, withoutUnit } from "../../../../src/domain/table/parse/unitText";

describe("a header without its unit", () => {
  test.each([
    ["Handle time (min)", "Handle time", "duration"], ["Handle Time [min]", "Handle Time", "duration"], ["AHT in minutes", "AHT", "duration"], ["AHT in h", "AHT", "duration"],
    ["handle_time_sec", "handle time", "duration"], ["HandleTimeMin", "Handle Time", "duration"], ["Handle time, min", "Handle time", "duration"], ["Talk time {s}", "Talk time", "duration"],
    ["対応時間（分）", "対応時間", "duration"], ["Dauer in Std.", "Dauer", "duration"], ["AHT (h:mm)", "AHT", "clock"], ["Talk time hh:mm:ss", "Talk time", "clock"],
    ["Opened (UTC)", "Opened", "date"], ["Created (UTC+2)", "Created", "date"], ["Opened UTC", "Opened", "date"], ["Closed (dd/mm/yyyy)", "Closed", "date"], ["Opened (local time)", "Opened", "date"],
    ["CSAT %", "CSAT", "share"], ["CSAT%", "CSAT", "share"], ["% CSAT", "CSAT", "share"], ["FTE (percent)", "FTE", "share"],
    ["Amount in EUR", "Amount", "money"], ["MRR ($)", "MRR", "money"], ["ARR US$", "ARR", "money"], ["€ MRR", "MRR", "money"],
    ["Score (1–5)", "Score", "scale"], ["Closed (yes/no)", "Closed", "flag"], ["Reopens (#)", "Reopens", "count"],
  ])("%j is %j, in a unit of %s", (header, name, unit) => expect(withoutUnit(header)).toEqual({ name, unit }));

  test.each(["Opened", "Team D", "First contact", "Logged in", "Voluntary / involuntary", "Category (Level 1)", "Exit date", "min", "%", ""])("%j names none", (header) => expect(withoutUnit(header)).toBeNull());
});

describe("a unit alone", () => {
  test.each([["min", "duration"], ["(EUR)", "money"], ["%", "share"], ["[yes/no]", "flag"], ["yyyy-mm-dd", "date"], ["1 - 5", "scale"], ["#", "count"], ["h", "duration"], ["(m)", "duration"], ["text", "text"]])(
    "%j is of %s", (text, kind) => expect(unitOfText(text)).toBe(kind),
  );

  test.each(["m", "T", "Open", "phone", "", "12", "-5"])("%j is none", (text) => expect(unitOfText(text)).toBeNull());
});
