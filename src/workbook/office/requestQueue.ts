/** Excel on the web refuses requests above 5 MB; a batch is sent when its estimate passes this. */
const requestBudget = 2_500_000;

/** Queues writes into few requests: what was queued is sent before it outgrows the size limit. */
export class RequestQueue {
  private queued = 0;

  constructor(private readonly context: Excel.RequestContext, private readonly budget = requestBudget) {}

  /** Makes room for a write of about `bytes`, sending what is queued where both would not fit. */
  async room(bytes: number): Promise<void> {
    if (this.queued > 0 && this.queued + bytes > this.budget) await this.send();
    this.queued += bytes;
  }

  async send(): Promise<void> {
    if (this.queued === 0) return;
    this.queued = 0;
    await this.context.sync();
  }
}
