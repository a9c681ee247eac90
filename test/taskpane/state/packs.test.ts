import { readNewPack } from "../../../src/domain/packs/readNewPack";
import type { SaidPack } from "../../../src/domain/packs/savedPack";
import { createPacks, packsOf, type PacksActions } from "../../../src/taskpane/state/packs";
import { firstState, type Chosen, type PaneState } from "../../../src/taskpane/state/paneState";
import { english } from "../../../src/taskpane/texts/english";
import { createStore } from "zustand/vanilla";
import { samplePackText } from "../../domain/packs/samplePack";

interface Driven {
  readonly packs: PacksActions;
  readonly state: () => PaneState;
  readonly runs: readonly (readonly SaidPack[])[];
  readonly told: readonly string[];
  readonly saved: readonly (readonly string[])[];
}

function drive(holdsScorecard: boolean, picked: string | null = null): Driven {
  const store = createStore<PaneState>(() => ({ ...firstState, standing: { holdsScorecard, tables: [], samples: [], choices: null, isBrokenOff: false } }));
  const runs: (readonly SaidPack[])[] = [];
  const told: string[] = [];
  const saved: string[][] = [];
  const packs = createPacks({
    store, texts: () => english,
    effects: { chooseFile: () => Promise.resolve({ name: "quality.json", text: samplePackText }), saveFile: (name, text) => void saved.push([name, text]), loadReader: () => Promise.resolve(readNewPack) },
    scorecard: {
      choose: (chosen: Chosen) => store.setState(({ chosen: before }) => ({ chosen: { ...before, ...chosen } })),
      start: async () => void runs.push(store.getState().chosen.packs ?? []),
    },
    pick: () => Promise.resolve(picked), notify: ({ intent, text }) => void told.push(`${intent}: ${text}`),
  });
  return { packs, state: store.getState, runs, told, saved };
}

it("adds the pack that was chosen, and makes the scorecard again", async () => {
  const { packs, state, runs, told } = drive(true);
  await packs.addChosen();
  expect(runs).toEqual([[{ id: "contact-quality", text: samplePackText }]]);
  expect(told).toEqual(["success: Contact quality is added: 3 indicators."]);
  expect(packsOf(state())).toEqual([{ id: "contact-quality", title: "Contact quality", indicators: ["Cases open for a week or more", "Median time to close", "Cases escalated"] }]);
});

it("keeps a pack for the first scorecard where there is none yet", async () => {
  const { packs, state, runs } = drive(false);
  await packs.addChosen();
  expect(runs).toEqual([]);
  expect(packsOf(state())).toHaveLength(1);
});

it("tells what is wrong with a pack, and adds nothing", async () => {
  const { packs, state, runs, told } = drive(true);
  await packs.add({ name: "broken.json", text: samplePackText.replace("\"percent\"", "\"hours\"") });
  expect(runs).toEqual([]);
  expect(told).toEqual(["error: broken.json was not added: 1 thing is wrong with it."]);
  expect(state()).toMatchObject({ view: "settings", toReveal: "packs", refusedPack: { file: "broken.json", findings: [{ code: "pack.unit" }] } });
  packs.dismiss();
  expect(state().refusedPack).toBeNull();
});

it("removes and exports the pack that was picked, its text as it was", async () => {
  const { packs, state, runs, saved } = drive(true, "contact-quality");
  await packs.addChosen();
  await packs.savePicked();
  expect(saved).toEqual([["contact-quality.json", samplePackText]]);
  await packs.removePicked();
  expect(runs.at(-1)).toEqual([{ id: "contact-quality", text: null }]);
  expect(packsOf(state())).toEqual([]);
});
