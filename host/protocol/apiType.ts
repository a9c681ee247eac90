import type { ExcelSession } from "./excelSession";

/** Member functions are compared bivariantly, so that an object of any type can stand where one of unknown type is asked for. */
type Member<Arguments extends unknown[], Result> = { member(...args: Arguments): Result }["member"];

/** A plain property. Without `set` it is read-only, without `get` it can only be written. */
export interface ScalarProperty<Target> {
  readonly get?: Member<[target: Target, session: ExcelSession], unknown>;
  readonly set?: Member<[target: Target, value: unknown, session: ExcelSession], void>;
}

/** A class of Excel's object model: what its members do to a target. A member that is not listed is refused by name. */
export interface ApiType<Target> {
  /** As in the `Excel` namespace: `Range`. */
  readonly name: string;
  /** The id under which the parent collection's indexer finds the object again. */
  readonly idOf?: Member<[target: Target], string>;
  /** Properties that the library writes under another name than their own, by that name. */
  readonly wireNames?: Readonly<Record<string, string>>;
  /** Objects of this type are kept by reference when the library asks for it. */
  readonly isReference?: boolean;
  /** Fails where the target is gone from the workbook. */
  readonly check?: Member<[target: Target], void>;
  readonly scalars?: Readonly<Record<string, ScalarProperty<Target>>>;
  readonly objects?: Readonly<Record<string, Member<[target: Target, session: ExcelSession], ApiObject | null>>>;
  readonly methods?: Readonly<Record<string, Member<[target: Target, args: readonly unknown[], session: ExcelSession], unknown>>>;
  /** The members of a collection, in order. */
  readonly items?: Member<[target: Target, session: ExcelSession], readonly ApiObject[]>;
  /** A collection's indexer: `getItem` by id or name. */
  readonly itemAt?: Member<[target: Target, args: readonly unknown[], session: ExcelSession], ApiObject>;
}

/** An object of the workbook as the library sees it: the name of its class, and what it stands for. */
export class ApiObject {
  constructor(readonly className: string, readonly target: unknown) {}
}

/** The classes by name. Objects name their class, so that the files of the classes need not know each other. */
export type ApiCatalogue = Readonly<Record<string, ApiType<unknown>>>;

export function typeOf({ className }: ApiObject, catalogue: ApiCatalogue): ApiType<unknown> {
  const type = catalogue[className];
  if (!type) throw new Error(`The catalogue of the host has no class ${className}.`);
  return type;
}
