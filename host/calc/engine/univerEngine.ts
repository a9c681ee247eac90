import { type Dependency, type Injector, LocaleType, Univer } from "@univerjs/core";
import {
  AstRootNodeFactory, AstTreeBuilder, type BaseFunction, BaseValueObject, CELL_INVERTED_INDEX_CACHE, DefinedNamesService, FORMULA_REF_TO_ARRAY_CACHE,
  FormulaCurrentConfigService, FormulaDataModel, FormulaRuntimeService, FunctionNodeFactory, FunctionService, functionArray, functionCompatibility,
  functionDate, functionInformation, functionLogical, functionLookup, functionMath, functionMeta, functionStatistical, functionText, generateAstNode,
  generateExecuteAstNodeData, HyperlinkEngineFormulaService, IDefinedNamesService, IFormulaCurrentConfigService, IFormulaRuntimeService, IFunctionService,
  IHyperlinkEngineFormulaService, Interpreter, ISheetRowFilteredService, ISuperTableService, LambdaNodeFactory, LambdaParameterNodeFactory, Lexer,
  LexerTreeBuilder, OperatorNodeFactory, PrefixNodeFactory, ReferenceNodeFactory, SheetRowFilteredService, SuffixNodeFactory, SuperTableService,
  UnionNodeFactory, ValueNodeFactory,
} from "@univerjs/engine-formula";
import type { CellValue } from "../../model/cells";
import type { WorkbookModel } from "../../model/workbookModel";
import type { CallRecorder } from "../callRecorder";
import { sheetAlias } from "../formula/boundFormula";
import type { FormulaPlace } from "../formula/structuredReference";
import { supportedFunctions } from "../formula/supportedFunctions";
import { compareFewRowsPlainly } from "./columnIndex";
import { corrected, type Executor } from "./corrections";
import { CustomExecutor } from "./customExecutor";
import type { FormulaEngine } from "./formulaEngine";
import { ModelCells } from "./modelCells";

let engines = 0;
const maxRows = 1_048_576;
const maxColumns = 16_384;
compareFewRowsPlainly();

/**
 * Univer's lexer, parser and interpreter without its workbook: cells are read from the model when a formula asks for them,
 * so nothing is copied, and a formula is evaluated at once, where Univer's own calculation waits and answers later.
 */
export class UniverEngine implements FormulaEngine {
  /** Univer keeps parsed formulas by unit and text for all engines together; those of another engine would read that one's cells. */
  private readonly unit = `workbook${++engines}`;
  private readonly injector = formulaInjector();
  private readonly config = this.injector.get(IFormulaCurrentConfigService);
  private readonly runtime = this.injector.get(IFormulaRuntimeService);
  private readonly lexer = this.injector.get(Lexer);
  private readonly parser = this.injector.get(AstTreeBuilder);
  private readonly interpreter = this.injector.get(Interpreter);
  private readonly customNames = new Set<string>();
  private calls: CallRecorder | null = null;

  open(model: WorkbookModel, calls?: CallRecorder): void {
    this.calls = calls ?? null;
    for (const name of calls?.names ?? []) this.register(name);
    const sheets = Object.fromEntries(
      model.sheets.map((sheet, index) => [sheetAlias(index), { cellData: new ModelCells(sheet), rowCount: maxRows, columnCount: maxColumns, rowData: {}, columnData: {} }]),
    );
    this.config.registerUnitData({ [this.unit]: sheets });
    this.config.registerSheetNameMap({ [this.unit]: Object.fromEntries(Object.keys(sheets).map((alias) => [alias, alias])) });
    this.config.setExecuteUnitId(this.unit);
    this.forget();
  }

  close(): void {
    this.config.registerUnitData({});
    this.config.registerSheetNameMap({});
    this.forget();
  }

  forget(): void {
    FORMULA_REF_TO_ARRAY_CACHE.clear();
    CELL_INVERTED_INDEX_CACHE.clear();
  }

  private register(name: string): void {
    if (this.customNames.has(name)) return;
    this.customNames.add(name);
    this.injector.get(IFunctionService).registerExecutors(new CustomExecutor(name, (called, args) => this.calls?.ask(called, args) ?? null));
  }

  evaluate(text: string, place: FormulaPlace): CellValue[][] {
    const sheet = sheetAlias(place.sheet);
    this.config.setExecuteSubUnitId(sheet);
    this.runtime.setCurrent(place.row, place.column, maxRows, maxColumns, sheet, this.unit);
    const tree = generateAstNode(this.unit, `=${text}`, this.lexer, this.parser, this.config);
    const result = this.interpreter.execute(generateExecuteAstNodeData(tree));
    const value = result.isReferenceObject() ? ("toArrayValueObject" in result ? result.toArrayValueObject(false) : null) : result;
    if (!(value instanceof BaseValueObject)) return [[{ error: "#VALUE!" }]];
    if (!value.isArray() || !("getArrayValue" in value)) return [[cellValue(value)]];
    const rows = (value as BaseValueObject & { getArrayValue(): (BaseValueObject | null | undefined)[][] }).getArrayValue();
    return rows.map((row) => Array.from(row, (cell) => (cell ? cellValue(cell) : 0)));
  }
}

function cellValue(value: BaseValueObject): CellValue {
  if (value.isError()) return { error: String(value.getValue()) };
  const plain = value.getValue();
  if (value.isNull() || plain === null || plain === undefined) return 0;
  if (typeof plain !== "number") return typeof plain === "bigint" ? Number(plain) : plain;
  if (!Number.isFinite(plain)) return { error: "#NUM!" };
  return plain === 0 ? 0 : plain;
}

function formulaInjector(): Injector {
  const injector = new Univer({ locale: LocaleType.EN_US }).__getInjector();
  const dependencies: Dependency[] = [
    [IFunctionService, { useClass: FunctionService }], [IDefinedNamesService, { useClass: DefinedNamesService }],
    [ISuperTableService, { useClass: SuperTableService }], [IFormulaRuntimeService, { useClass: FormulaRuntimeService }],
    [IFormulaCurrentConfigService, { useClass: FormulaCurrentConfigService }],
    [IHyperlinkEngineFormulaService, { useClass: HyperlinkEngineFormulaService }],
    [ISheetRowFilteredService, { useClass: SheetRowFilteredService }],
    [FormulaDataModel], [Interpreter], [AstTreeBuilder], [Lexer], [LexerTreeBuilder],
    [AstRootNodeFactory], [FunctionNodeFactory], [LambdaNodeFactory], [LambdaParameterNodeFactory], [OperatorNodeFactory],
    [PrefixNodeFactory], [ReferenceNodeFactory], [SuffixNodeFactory], [UnionNodeFactory], [ValueNodeFactory],
  ];
  for (const dependency of dependencies) injector.add(dependency);
  injector.get(IFunctionService).registerExecutors(...executors());
  return injector;
}

/** Functions that operators are made of. */
const operatorFunctions: ReadonlySet<string> = new Set(["POWER"]);

/** The operators and the functions on our list; what is not registered is #NAME? to the interpreter. */
function executors(): BaseFunction[] {
  const offered = [
    functionArray, functionCompatibility, functionDate, functionInformation, functionLogical, functionLookup, functionMath, functionStatistical,
    functionText,
  ].flat() as [Executor, string][];
  const operators = functionMeta as [Executor, string][];
  const listed = offered.filter(([, name]) => supportedFunctions.has(name) || operatorFunctions.has(name));
  return [...operators, ...listed].map(([Base, name]) => new (corrected(Base, name))(name));
}
