import type { WorkbookModel } from "../../model/workbookModel";
import type { OpenedWorkbook } from "../openedWorkbook";
import { readRelationships, relationshipOfKind } from "../read/relationships";
import { readSharedStrings } from "../read/readSharedStrings";
import { readTable } from "../read/sheet/readTable";
import { type DifferentialStyle, readStyles } from "../read/styles/readStyles";
import { parseXml } from "../read/xmlElement";
import type { XlsxPackage } from "../xlsxPackage";
import { namespaces, partKinds } from "./parts/partKinds";
import { PackageDraft } from "./parts/packageDraft";
import type { SheetContext } from "./sheet/sheetContext";
import { StylesPatch } from "./styles/stylesPatch";

/** What all sheets of one save share; what is costly is made when it is first asked for. */
export class SaveContext implements SheetContext {
  readonly model: WorkbookModel;
  readonly source: XlsxPackage;
  readonly draft: PackageDraft;
  private stylesPatch: StylesPatch | null = null;
  private sharedStrings: Int32Array | null = null;
  private fileDifferentials: readonly DifferentialStyle[] | null = null;
  private readonly tableIds = new Set<number>();

  constructor(private readonly opened: OpenedWorkbook) {
    this.model = opened.model;
    this.source = opened.package;
    this.draft = new PackageDraft(opened.package);
    for (const [sheet, part] of opened.sheetParts) {
      if (!opened.model.sheets.includes(sheet)) continue;
      for (const { type, target } of readRelationships(this.source, part)) {
        if (type.endsWith("/table") && this.source.has(target)) this.tableIds.add(readTable(this.source, target).id);
      }
    }
  }

  readonly styles = (): StylesPatch => {
    this.stylesPatch ??= new StylesPatch(this.draft.part(this.opened.stylesPart ?? this.addStylesPart()), this.model.styles);
    return this.stylesPatch;
  };

  readonly differentials = (): readonly DifferentialStyle[] => {
    this.fileDifferentials ??= this.readDifferentials();
    return this.fileDifferentials;
  };

  readonly sharedText = (index: number): string => {
    this.sharedStrings ??= this.readStrings();
    return this.model.strings.get(this.sharedStrings[index] ?? -1);
  };

  readonly tableId = (id: number): number => {
    let free = id;
    while (free < 1 || this.tableIds.has(free)) free += 1;
    this.tableIds.add(free);
    return free;
  };

  /** Appends the cell formats that were derived since the file was read. */
  finishStyles(): void {
    const { stylesPart } = this.opened;
    const isPlain = stylesPart === null && this.stylesPatch === null && this.model.styles.count <= 1;
    if (isPlain) return;
    const styles = this.styles();
    styles.addCellFormats();
    styles.flush();
  }

  private addStylesPart(): string {
    const part = this.draft.addPart(partKinds.styles, `<styleSheet xmlns="${namespaces.main}"></styleSheet>`);
    this.draft.relationshipsOf(this.opened.workbookPart).add(partKinds.styles.relationship, part);
    return part;
  }

  private partOfKind(kind: string): string | null {
    const target = relationshipOfKind(readRelationships(this.source, this.opened.workbookPart), kind)?.target;
    return target !== undefined && this.source.has(target) ? target : null;
  }

  private readStrings(): Int32Array {
    const part = this.partOfKind("sharedStrings");
    return part === null ? new Int32Array(0) : readSharedStrings(this.source, part, this.model.strings);
  }

  private readDifferentials(): readonly DifferentialStyle[] {
    const { stylesPart } = this.opened;
    const theme = this.partOfKind("theme");
    return stylesPart === null
      ? []
      : readStyles(parseXml(this.source.text(stylesPart), stylesPart), theme === null ? undefined : parseXml(this.source.text(theme), theme)).differentials;
  }
}
