import { trackOf } from "../../../../src/domain/programme/assessment/careerTrack";

test.each([
  ["Agent", "Regular", "frontline"], ["Agent", "Senior", "specialist"], ["Support Engineer", null, "specialist"], ["Spezialistin Technik", null, "specialist"],
  ["Quality Analyst", null, "process"], ["Wissen und Prozess", "Senior", "process"], ["Team Lead", "Lead", "manager"], ["Lead Specialist", null, "manager"], ["Teamleiterin", null, "manager"],
  [null, null, "frontline"],
] as const)("a %s of level %s is on the track %s", (role, level, track) => {
  expect(trackOf(role, level)).toBe(track);
});
