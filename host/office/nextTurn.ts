/** Runs a task in a turn of its own. Node's immediates cost least; a browser's worker has none. */
export function nextTurn(task: () => void): void {
  if (typeof setImmediate === "function") setImmediate(task);
  else setTimeout(task, 0);
}
