/** Takes a file that is dropped anywhere on the page, and marks the page while one hovers over it. */
export function acceptDroppedFiles(onFile: (file: File) => void): void {
  const body = document.body;
  let depth = 0;
  const mark = (change: number): void => {
    depth += change;
    body.classList.toggle("file-over", depth > 0);
  };
  const hasFile = (event: DragEvent): boolean => event.dataTransfer?.types.includes("Files") ?? false;
  // Before the grid, which would take the drop for one of its own.
  window.addEventListener("dragenter", (event) => hasFile(event) && mark(1), true);
  window.addEventListener("dragleave", (event) => hasFile(event) && mark(-1), true);
  window.addEventListener("dragover", (event) => hasFile(event) && event.preventDefault(), true);
  window.addEventListener("drop", (event) => {
    if (!hasFile(event)) return;
    event.preventDefault();
    event.stopPropagation();
    mark(-depth);
    const file = event.dataTransfer?.files[0];
    if (file) onFile(file);
  }, true);
}
