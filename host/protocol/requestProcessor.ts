import { ApiError } from "./apiError";
import { ApiObject, typeOf, type ApiCatalogue } from "./apiType";
import type { ExcelSession } from "./excelSession";
import type { MemberGuard } from "./memberGuard";
import { ObjectReader } from "./objectReader";
import { PathResolver } from "./pathResolver";
import { queryTree } from "./queryTree";
import { ActionType, type Action, type RequestBody, type ResponseBody } from "./request";

/** Runs requests against a workbook: action by action, until one fails. What was done before it stays done, as in Excel. */
export class RequestProcessor {
  private readonly references = new Map<string, ApiObject>();
  private readonly reader: ObjectReader;
  private nextReference = 1;

  constructor(
    private readonly root: ApiObject, private readonly catalogue: ApiCatalogue, private readonly session: ExcelSession,
    private readonly guard: MemberGuard,
  ) {
    this.reader = new ObjectReader(catalogue, session, guard);
  }

  /** @param stop fails the action of that index, where a fault is on order. */
  run(body: RequestBody, stop?: { readonly index: number; readonly error: ApiError }): ResponseBody {
    const paths = new PathResolver(body.ObjectPaths, this.root, this.catalogue, this.references, this.session, this.guard);
    const results: { ActionId: number; Value: unknown }[] = [];
    const traces: number[] = [];
    const referenceIds = new Map<number, string>();
    for (const [index, action] of body.Actions.entries()) {
      try {
        if (stop?.index === index) throw stop.error;
        // A marker has a result too: the library waits for it before it takes a handler for added.
        if (action.ActionType === ActionType.trace) traces.push(action.Id);
        const value = action.ActionType === ActionType.trace ? null : this.perform(action, paths, referenceIds);
        results.push({ ActionId: action.Id, Value: value });
      } catch (error) {
        if (!(error instanceof ApiError)) throw error;
        const info = { Code: error.code, Message: error.message, Location: paths.location, ActionIndex: index, HttpStatusCode: error.status };
        return { Error: info, Results: results, TraceIds: traces };
      }
    }
    return traces.length > 0 ? { Results: results, TraceIds: traces } : { Results: results };
  }

  private perform(action: Action, paths: PathResolver, referenceIds: Map<number, string>): unknown {
    const object = paths.resolve(action.ObjectPathId);
    // A null object takes whatever is asked of it and stays null.
    if (!object) return null;
    switch (action.ActionType) {
      case ActionType.instantiate:
        return this.identity(object, referenceIds.get(action.ObjectPathId));
      case ActionType.query:
        return this.reader.read(object, queryTree(action.QueryInfo ?? {}), action.QueryInfo);
      case ActionType.recursiveQuery:
        return this.reader.readRecursively(object, action.RecursiveQueryInfo?.Queries ?? [], action.RecursiveQueryInfo?.MaxDepth ?? 1);
      case ActionType.method:
        return this.call(object, action, paths, referenceIds);
      case ActionType.setProperty:
        return this.set(object, lowerFirst(action.Name), paths.args(action.ArgumentInfo)[0], paths);
      case ActionType.update:
        for (const [name, value] of Object.entries(action.ObjectState ?? {})) this.set(object, lowerFirst(name), value, paths);
        return null;
      case ActionType.ensureUnchanged:
        return this.reader.ensureUnchanged(object, action.ObjectState ?? {});
      default:
        throw ApiError.notImplemented(`requests of kind ${action.ActionType}`);
    }
  }

  private call(object: ApiObject, action: Action, paths: PathResolver, referenceIds: Map<number, string>): unknown {
    if (action.Name === "_KeepReference") {
      const id = `reference-${this.nextReference++}`;
      this.references.set(id, object);
      referenceIds.set(action.ObjectPathId, id);
      return null;
    }
    if (action.Name === "_RemoveReference") {
      this.references.delete(String(paths.args(action.ArgumentInfo)[0]));
      return null;
    }
    const result = paths.call(object, lowerFirst(action.Name), paths.args(action.ArgumentInfo));
    return result instanceof ApiObject ? this.identity(result, undefined) : result ?? null;
  }

  private set(object: ApiObject, wireName: string, value: unknown, paths: PathResolver): null {
    const type = typeOf(object, this.catalogue);
    const name = type.wireNames?.[wireName] ?? wireName;
    paths.location = `${type.name}.${name}`;
    this.guard.require(type.name, name);
    const set = type.scalars?.[name]?.set;
    if (!set) throw ApiError.notImplemented(`${type.name}.${name} being set`);
    set(object.target, value, this.session);
    return null;
  }

  private identity(object: ApiObject, referenceId: string | undefined): object {
    const { idOf, scalars } = typeOf(object, this.catalogue);
    const id = idOf?.(object.target);
    // Where the id is a property, too, the library knows it from here on: handlers of events go by it.
    return { ...(id === undefined ? {} : { _Id: id }), ...(id !== undefined && scalars?.["id"] ? { Id: id } : {}), ...(referenceId === undefined ? {} : { _ReferenceId: referenceId }) };
  }
}

function lowerFirst(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}
