import { ApiError } from "./apiError";
import { typeOf, type ApiCatalogue, type ApiObject } from "./apiType";
import type { ExcelSession } from "./excelSession";
import type { MemberGuard } from "./memberGuard";
import { queryTree, type QueryTree } from "./queryTree";
import type { QueryInfo } from "./request";

type Result = Record<string, unknown>;

/** Reads what a query asks for into the shape that the library expects: capitalised names, items as `_Items`. */
export class ObjectReader {
  constructor(private readonly catalogue: ApiCatalogue, private readonly session: ExcelSession, private readonly guard: MemberGuard) {}

  read(object: ApiObject, tree: QueryTree, { Top, Skip = 0 }: QueryInfo = {}): Result {
    const type = typeOf(object, this.catalogue);
    const { target } = object;
    const id = type.idOf?.(target);
    const result: Result = id === undefined ? {} : { _Id: id };
    if (!type.items) {
      this.readMembers(object, tree, result);
      return result;
    }
    // A collection answers for its own properties; all else is asked of its items.
    const own = type.scalars ?? {};
    const itemTree: QueryTree = { all: tree.all, members: new Map() };
    for (const [name, subtree] of tree.members) {
      if (own[name]) result[upperFirst(name)] = this.readScalar(object, name);
      else itemTree.members.set(name, subtree);
    }
    if (tree.all || itemTree.members.size > 0) {
      const items = type.items(target, this.session).slice(Skip, Top === undefined ? undefined : Skip + Top);
      result["_Items"] = items.map((item) => this.read(item, itemTree));
    }
    return result;
  }

  /** Adds the children of the same kind, level by level, to what a query reads. */
  readRecursively(object: ApiObject, queries: readonly QueryInfo[], maxDepth: number): Result {
    if (queries.length > 1 || maxDepth > 1) throw ApiError.notImplemented(`${object.className}.loadRecursive`);
    return this.read(object, queryTree(queries[0] ?? {}));
  }

  /** Fails where a property is not what the caller expects. */
  ensureUnchanged(object: ApiObject, state: Readonly<Record<string, unknown>>): null {
    for (const [name, expected] of Object.entries(state)) {
      const value = this.readScalar(object, name);
      if (JSON.stringify(value) !== JSON.stringify(expected)) {
        throw new ApiError("Conflict", `Request could not be processed because of a conflict: ${object.className}.${name} changed.`);
      }
    }
    return null;
  }

  private readMembers(object: ApiObject, tree: QueryTree, result: Result): void {
    const type = typeOf(object, this.catalogue);
    const { target } = object;
    if (tree.all) {
      for (const [name, { get }] of Object.entries(type.scalars ?? {})) {
        if (get && this.guard.has(type.name, name)) result[upperFirst(name)] = get(target, this.session);
      }
    }
    for (const [name, subtree] of tree.members) {
      const navigate = type.objects?.[name];
      if (!navigate) {
        result[upperFirst(name)] = this.readScalar(object, name);
        continue;
      }
      this.guard.require(type.name, name);
      const child = navigate(target, this.session);
      const wanted = subtree.members.size === 0 ? { ...subtree, all: true } : subtree;
      result[upperFirst(name)] = child ? this.read(child, wanted) : null;
    }
  }

  private readScalar(object: ApiObject, name: string): unknown {
    const type = typeOf(object, this.catalogue);
    this.guard.require(type.name, name);
    const get = type.scalars?.[name]?.get;
    if (!get) throw ApiError.notImplemented(`${type.name}.${name}`);
    return get(object.target, this.session);
  }
}

function upperFirst(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
