import type { WorkbookModel } from "../model/workbookModel";

/**
 * Something that goes wrong, ordered by a test. Requests are numbered from 1, as the host counts them: `host.counters.requests`
 * before the order is where the count stands.
 */
export type Fault =
  /** The request fails with a code; at `action` (zero-based) what came before it is done, without it nothing is. */
  | { readonly kind: "fail"; readonly request: number; readonly action?: number; readonly code?: string }
  /** No answer within Excel's patience; the work may have been done all the same. */
  | { readonly kind: "time-out"; readonly request: number; readonly done?: boolean }
  /** The session is gone, from this request on. */
  | { readonly kind: "lose-session"; readonly request: number }
  /** The user is typing in a cell while these requests come. */
  | { readonly kind: "edit-mode"; readonly request: number; readonly requests: number }
  /** Somebody locks a sheet just before the request. */
  | { readonly kind: "protect-sheet"; readonly request: number; readonly sheet: string }
  /** A co-author changes the workbook just before the request. */
  | { readonly kind: "co-author"; readonly request: number; readonly edit: (workbook: WorkbookModel) => void };
