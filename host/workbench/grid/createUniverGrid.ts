import type { CreateGrid } from "./grid";
import { UniverGrid } from "./univerGrid";

/**
 * A grid on Univer's open-source plug-ins. It imports Univer's style sheets: bundled by esbuild they come out as a .css file
 * beside the bundle, which the page has to link. The page needs `<meta charset="utf-8">`.
 */
export const createUniverGrid: CreateGrid = (container, source, events) => new UniverGrid(container, source, events);
