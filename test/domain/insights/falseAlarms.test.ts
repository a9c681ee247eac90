import { seededRandom } from "../../../src/domain/scorecard/interval/seededRandom";
import { signalOf, xmrLimits } from "../../../src/domain/scorecard/limits";
import { shuffle } from "./shuffle";

/** Monthly first-contact resolution of three years with a change in it: shuffled, there is none. */
const values = [
  64, 66, 63, 67, 65, 62, 66, 64, 68, 65, 63, 66, 65, 64, 67, 63, 66, 65, 64, 68, 66, 63, 65, 67, 66, 69, 68, 70, 69, 71, 68, 70, 72, 69, 71, 73,
];
/** How many shuffled samples: 1,000 in CI's time too. */
const samples = 1000;

it("raises a signal in at most 5 % of shuffled series", () => {
  const random = seededRandom(20261122);
  let alarms = 0;
  for (let sample = 0; sample < samples; sample++) {
    const shuffled = values.slice();
    shuffle(shuffled, random);
    const limits = xmrLimits(shuffled);
    if (limits !== null && signalOf(shuffled, limits) !== null) alarms++;
  }
  expect(alarms).toBeGreaterThan(0);
  expect(alarms / samples).toBeLessThanOrEqual(0.05);
});
