import type { StoreApi } from "zustand/vanilla";
import { refreshScorecard } from "../../commands/refreshScorecard";
import type { Diagnostic } from "../../domain/diagnostics/diagnostic";
import { packSummary, type PackSummary } from "../../domain/packs/packSummary";
import type { SaidPack } from "../../domain/packs/savedPack";
import type { ChosenFile, PacksEffects } from "../effects/packsEffects";
import type { PaneTexts } from "../texts/english";
import type { Notifications } from "./notifications";
import type { Palette } from "./palette";
import { hasScorecard, pickedChoices, type PaneState } from "./paneState";
import type { ScorecardActions } from "./scorecardActions";

/** A pack that was not added, and everything that is wrong with it. */
export interface RefusedPack {
  readonly file: string;
  readonly findings: readonly Diagnostic[];
}

/** What can be done with indicator packs. Nothing rejects: what went wrong is shown. */
export interface PacksActions {
  /** Asks for a file and adds it. */
  readonly addChosen: () => Promise<void>;
  /** Adds a pack, or takes it in place of the one of its id, and makes the scorecard again where there is one; one with a fault is told of instead. */
  readonly add: (file: ChosenFile) => Promise<void>;
  readonly remove: (id: string) => Promise<void>;
  /** Offers a pack as the file that it was added from. */
  readonly save: (id: string) => void;
  /** The same, of the pack that is picked from a list. */
  readonly removePicked: () => Promise<void>;
  readonly savePicked: () => Promise<void>;
  /** Takes away what is told of the pack that was not added. */
  readonly dismiss: () => void;
}

export interface PacksContext {
  readonly store: StoreApi<PaneState>;
  readonly effects: PacksEffects;
  readonly scorecard: Pick<ScorecardActions, "choose" | "start">;
  readonly pick: Palette["pick"];
  readonly notify: Notifications["notify"];
  readonly texts: () => PaneTexts;
}

/** The packs that the next run computes with. */
export function packsOf(state: PaneState): PackSummary[] {
  return pickedChoices(state).packs.map(packSummary);
}

export function createPacks({ store: { getState, setState }, effects, scorecard, pick, notify, texts }: PacksContext): PacksActions {
  const words = (): PaneTexts["packs"] => texts().packs;
  const kept = () => pickedChoices(getState()).packs;
  const say = async (said: SaidPack): Promise<void> => {
    const others = (getState().chosen.packs ?? []).filter(({ id }) => id !== said.id);
    scorecard.choose({ packs: [...others, said] });
    if (hasScorecard(getState())) await scorecard.start(refreshScorecard);
  };
  const add = async ({ name, text }: ChosenFile): Promise<void> => {
    const read = await effects.loadReader();
    const parsed = read(text, name, kept());
    if (!parsed.ok) {
      setState({ refusedPack: { file: name, findings: parsed.findings }, view: "settings", toReveal: "packs" });
      notify({ id: "packs", intent: "error", text: words().refused(name, parsed.findings.length) });
      return;
    }
    const { id, title, indicators } = parsed.pack;
    setState({ refusedPack: null });
    notify({ id: "packs", intent: "success", text: words().added(title, indicators.length) });
    await say({ id, text });
  };
  const remove = async (id: string): Promise<void> => {
    const title = packsOf(getState()).find((pack) => pack.id === id)?.title ?? id;
    notify({ id: "packs", intent: "info", text: words().removed(title) });
    await say({ id, text: null });
  };
  const save = (id: string): void => {
    const pack = kept().find((one) => one.id === id);
    if (pack !== undefined) effects.saveFile(`${id}.json`, pack.text);
  };
  const picked = async (title: string): Promise<string | null> =>
    pick({ title, items: packsOf(getState()).map((pack) => ({ id: pack.id, label: pack.title, detail: words().holds(pack.indicators.length) })) });
  return {
    add, remove, save,
    addChosen: async () => {
      const file = await effects.chooseFile();
      if (file !== null) await add(file);
    },
    removePicked: async () => {
      const id = await picked(words().whichToRemove);
      if (id !== null) await remove(id);
    },
    savePicked: async () => {
      const id = await picked(words().whichToSave);
      if (id !== null) save(id);
    },
    dismiss: () => setState({ refusedPack: null }),
  };
}
