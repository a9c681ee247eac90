import type { QueryInfo } from "./request";

/** What a query asks of an object: its own properties, and what it asks of the objects behind them. */
export interface QueryTree {
  /** Every plain property. */
  all: boolean;
  readonly members: Map<string, QueryTree>;
}

/** Parses `name`, `columns/items/name`, `tables/*`. Without any path every plain property is asked for. */
export function queryTree({ Select = [], Expand = [] }: QueryInfo): QueryTree {
  const root = emptyTree();
  for (const path of Select) addPath(root, path);
  for (const path of Expand) addPath(root, `${path}/*`);
  if (Select.length === 0) root.all = true;
  return root;
}

function emptyTree(): QueryTree {
  return { all: false, members: new Map() };
}

function addPath(root: QueryTree, path: string): void {
  let node = root;
  for (const name of path.split(/[/.]/).map((part) => part.trim())) {
    if (name === "" || name === "items") continue;
    if (name === "*" || name === "$all") {
      node.all = true;
      continue;
    }
    const key = name.charAt(0).toLowerCase() + name.slice(1);
    let next = node.members.get(key);
    if (!next) node.members.set(key, (next = emptyTree()));
    node = next;
  }
}
