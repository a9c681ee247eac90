import { longestTurn, Turns } from "../../src/workbook/turns";

afterEach(() => jest.restoreAllMocks());

it("rests only once a turn has become long, and then begins a new one", async () => {
  let now = 0;
  jest.spyOn(performance, "now").mockImplementation(() => now);
  const pauses: number[] = [];
  const turns = new Turns(async () => {
    pauses.push(now);
    now += 100;
  });
  for (let step = 0; step < 10; step++) {
    now += longestTurn / 4;
    await turns.rest();
  }
  expect(pauses).toEqual([longestTurn, longestTurn + 100 + longestTurn]);
  await turns.end();
  expect(pauses).toHaveLength(3);
});
