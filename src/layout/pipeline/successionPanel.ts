import type { Readiness } from "../../domain/programme/pipeline/readiness";
import type { KeyRole } from "../../domain/programme/pipeline/succession";
import { listCells } from "../listFormats";
import type { Panel } from "../panels/panel";
import type { Texts } from "../texts";
import { panelRoom, pipelineTableIds } from "./geometry";

/** Key roles and how they are covered. */
export function successionPanel(roles: readonly KeyRole[] | null, titleOfTable: string, texts: Texts): Panel {
  const { pipeline: words } = texts;
  const { role, holder, cover, now, later, unsaid, nowNames, laterNames, note } = words.columns.succession;
  const count = { ...listCells.text, numberFormat: "0" };
  return {
    id: pipelineTableIds.succession, label: words.rails.succession, hint: roles === null ? words.noTable(titleOfTable) : words.hints.succession,
    columns: [
      { header: role }, { header: holder }, { header: cover }, { header: now, format: count }, { header: later, format: count }, { header: unsaid, format: count }, { header: nowNames }, { header: laterNames },
      { header: note, owner: "user" },
    ],
    rows: (roles ?? []).map((one) => {
      const named = (readiness: Readiness | null): string[] => one.successors.filter((successor) => successor.readiness === readiness).map(({ name }) => name);
      return {
        key: `role ${one.key}`,
        cells: [
          one.role, one.holder, words.covers[one.cover], named("now").length, named("later").length, named(null).length, named("now").join(", ") || texts.dash, named("later").join(", ") || texts.dash, null,
        ],
      };
    }),
    room: panelRoom, gone: words.gone,
  };
}
