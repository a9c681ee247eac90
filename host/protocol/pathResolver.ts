import { ApiError } from "./apiError";
import { ApiObject, typeOf, type ApiCatalogue } from "./apiType";
import type { ExcelSession } from "./excelSession";
import type { MemberGuard } from "./memberGuard";
import { ObjectPathType, type ArgumentInfo, type ObjectPath } from "./request";

/** Walks the object paths of one request. Each path is resolved once: a method path that adds something adds it once. */
export class PathResolver {
  /** The member that is at work, for the error's location. */
  location = "";
  private readonly resolved = new Map<number, ApiObject | null>();

  constructor(
    private readonly paths: Readonly<Record<string, ObjectPath>>, private readonly root: ApiObject, private readonly catalogue: ApiCatalogue,
    private readonly references: ReadonlyMap<string, ApiObject>, private readonly session: ExcelSession, private readonly guard: MemberGuard,
  ) {}

  /** The object at a path; null for a null object, and for anything behind one. */
  resolve(id: number): ApiObject | null {
    const known = this.resolved.get(id);
    if (known !== undefined) return known;
    const path = this.paths[id];
    if (!path) throw ApiError.invalidArgument(`The request names no object path ${id}.`);
    const object = this.follow(path);
    if (object) typeOf(object, this.catalogue).check?.(object.target);
    this.resolved.set(id, object);
    return object;
  }

  /** Arguments with their objects put in. */
  args({ Arguments = [], ReferencedObjectPathIds }: ArgumentInfo = {}): readonly unknown[] {
    if (!ReferencedObjectPathIds) return Arguments;
    return Arguments.map((argument, index) => {
      const reference = ReferencedObjectPathIds[index];
      return typeof reference === "number" && reference > 0 ? this.resolve(reference) : argument;
    });
  }

  call(object: ApiObject, name: string, args: readonly unknown[]): unknown {
    const type = typeOf(object, this.catalogue);
    this.location = `${type.name}.${name}`;
    if (!name.startsWith("_")) this.guard.require(type.name, name);
    const method = type.methods?.[name] ?? (name === "getItem" ? type.itemAt : undefined);
    if (!method) throw ApiError.notImplemented(this.location);
    return method(object.target, args, this.session);
  }

  private follow(path: ObjectPath): ApiObject | null {
    switch (path.ObjectPathType) {
      case ObjectPathType.global:
        return this.root;
      case ObjectPathType.nullObject:
        return null;
      case ObjectPathType.reference:
        return this.reference(path.Name);
      case ObjectPathType.newObject:
        throw ApiError.notImplemented(`new ${path.Name}`);
    }
    const parent = this.resolve(path.ParentObjectPathId ?? 0);
    if (!parent) return null;
    const args = this.args(path.ArgumentInfo);
    if (path.ObjectPathType === ObjectPathType.property) return this.property(parent, path.Name);
    if (path.ObjectPathType === ObjectPathType.indexer) return this.indexed(parent, args);
    const result = this.call(parent, path.Name.charAt(0).toLowerCase() + path.Name.slice(1), args);
    if (result === null || result instanceof ApiObject) return result;
    throw ApiError.invalidArgument(`${this.location} gives no object.`);
  }

  private reference(id: string): ApiObject {
    const object = this.references.get(id);
    if (!object) throw new ApiError("InvalidReference", "This reference is not valid for the current operation.");
    return object;
  }

  private property(object: ApiObject, pathName: string): ApiObject | null {
    const type = typeOf(object, this.catalogue);
    const name = pathName.charAt(0).toLowerCase() + pathName.slice(1);
    this.location = `${type.name}.${name}`;
    if (!name.startsWith("_")) this.guard.require(type.name, name);
    const navigate = type.objects?.[name];
    if (!navigate) throw ApiError.notImplemented(this.location);
    return navigate(object.target, this.session);
  }

  private indexed(object: ApiObject, args: readonly unknown[]): ApiObject {
    const type = typeOf(object, this.catalogue);
    this.location = `${type.name}.getItem`;
    if (!type.itemAt) throw ApiError.notImplemented(this.location);
    return type.itemAt(object.target, args, this.session);
  }
}
