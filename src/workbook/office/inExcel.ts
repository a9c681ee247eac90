let sent = 0;

/** How many round trips to Excel there were since the page was opened. */
export function requestsSent(): number {
  return sent;
}

/** Does a batch of work in Excel, and counts its round trips. Where the user is typing in a cell, it waits or is refused as the options say. */
export function inExcel<Answer>(batch: (context: Excel.RequestContext) => Promise<Answer>, options: Excel.RunOptions = {}): Promise<Answer> {
  return Excel.run(options, async (context) => {
    const sync = context.sync.bind(context);
    context.sync = (passed) => {
      sent++;
      return sync(passed);
    };
    try {
      return await batch(context);
    } finally {
      // What the library then sends on its own has nothing to tell.
      context.sync = sync;
    }
  });
}
