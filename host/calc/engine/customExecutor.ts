import {
  ArrayValueObject, BaseFunction, type BaseValueObject, BooleanValueObject, ErrorType, ErrorValueObject, NullValueObject, NumberValueObject, StringValueObject,
} from "@univerjs/engine-formula";
import type { CellValue } from "../../model/cells";
import type { FunctionArgument } from "../customFunctions";

/** Calls a function of the add-in: gives its last answer, or null where there is none yet. */
export interface AskFunction {
  (name: string, args: readonly FunctionArgument[]): readonly (readonly CellValue[])[] | null;
}

/** So many arguments Excel lets a function have. */
const mostArguments = 255;

/** A function of the add-in as Univer calls one of its own. */
export class CustomExecutor extends BaseFunction {
  override minParams = 0;
  override maxParams = mostArguments;

  constructor(private readonly written: string, private readonly askFunction: AskFunction) {
    super(written);
  }

  override calculate(...values: BaseValueObject[]): BaseValueObject {
    // Excel calls no function with an error: the formula shows that error.
    const error = values.find((value) => value.isError());
    if (error) return error;
    const rows = this.askFunction(this.written, values.map(argumentOf));
    const [first] = rows ?? [];
    if (!rows || !first) return ErrorValueObject.create(ErrorType.NA);
    if (rows.length === 1 && first.length === 1) return valueOf(first[0] ?? null);
    return new ArrayValueObject({
      calculateValueList: rows.map((row) => row.map(valueOf)), rowCount: rows.length, columnCount: first.length, unitId: "", sheetId: "", row: -1, column: -1,
    });
  }
}

/** One cell is its value: functions take blocks only where they ask for them. */
function argumentOf(value: BaseValueObject): FunctionArgument {
  if (!(value instanceof ArrayValueObject)) return plainOf(value);
  const rows = value.getArrayValue().map((row) => row.map((cell) => (cell ? plainOf(cell) : null)));
  return rows.length === 1 && rows[0]?.length === 1 ? rows[0][0] ?? null : rows;
}

function plainOf(value: BaseValueObject): CellValue {
  if (value.isError()) return { error: String(value.getValue()) };
  const plain = value.getValue();
  if (value.isNull() || plain === null || plain === undefined) return null;
  return typeof plain === "bigint" ? Number(plain) : plain;
}

function valueOf(value: CellValue): BaseValueObject {
  if (value === null) return NullValueObject.create();
  if (typeof value === "number") return NumberValueObject.create(value);
  if (typeof value === "boolean") return BooleanValueObject.create(value);
  // Excel has errors that Univer does not know by name, such as #BUSY!.
  return typeof value === "string" ? StringValueObject.create(value) : ErrorValueObject.create(value.error as ErrorType);
}
