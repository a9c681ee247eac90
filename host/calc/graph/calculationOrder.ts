/** Formulas that can be evaluated together, or that depend on each other in a circle. */
export interface Level {
  readonly nodes: readonly number[];
  readonly circular: boolean;
}

/** Levels in which every formula comes after all that it depends on. Formulas in circles, or between two, make one level. */
export function calculationOrder(dependents: readonly (readonly number[])[]): Level[] {
  const waitingFor = new Int32Array(dependents.length);
  for (const targets of dependents) for (const target of targets) waitingFor[target] = (waitingFor[target] ?? 0) + 1;
  const remaining = new Set(dependents.keys());
  const levels: Level[] = [];
  const take = (nodes: readonly number[], circular: boolean): number[] => {
    levels.push({ nodes, circular });
    for (const node of nodes) remaining.delete(node);
    const ready: number[] = [];
    for (const node of nodes) {
      for (const target of dependents[node] ?? []) {
        const left = (waitingFor[target] ?? 0) - 1;
        waitingFor[target] = left;
        if (left === 0 && remaining.has(target)) ready.push(target);
      }
    }
    return ready;
  };
  let ready = [...remaining].filter((node) => waitingFor[node] === 0);
  while (ready.length > 0) ready = take(ready, false);
  if (remaining.size > 0) {
    ready = take(circularCore(remaining, dependents), true);
    while (ready.length > 0) ready = take(ready, false);
  }
  return levels;
}

/** What stays of `remaining` when those that nothing else there depends on are taken away, again and again. */
function circularCore(remaining: ReadonlySet<number>, dependents: readonly (readonly number[])[]): number[] {
  const core = new Set(remaining);
  const awaited = new Map<number, number>();
  const precedents = new Map<number, number[]>();
  for (const node of core) {
    const inside = (dependents[node] ?? []).filter((target) => core.has(target));
    awaited.set(node, inside.length);
    for (const target of inside) {
      const list = precedents.get(target);
      if (list) list.push(node);
      else precedents.set(target, [node]);
    }
  }
  const free = [...core].filter((node) => awaited.get(node) === 0);
  for (let node = free.pop(); node !== undefined; node = free.pop()) {
    core.delete(node);
    for (const precedent of precedents.get(node) ?? []) {
      const left = (awaited.get(precedent) ?? 0) - 1;
      awaited.set(precedent, left);
      if (left === 0) free.push(precedent);
    }
  }
  return [...core];
}
