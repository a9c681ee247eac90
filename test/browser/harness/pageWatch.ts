import type { BrowserContext, ConsoleMessage, Page } from "playwright-core";

/** Things that office.js itself does in any host, and that are no fault of ours. */
const knownOfLibrary = [
  { from: "/office/", text: "Applying inline style violates the following Content Security Policy directive" },
];

/** Notes everything that must not happen while a page is open: errors, and requests to anywhere but its own two sites. */
export class PageWatch {
  readonly problems: string[] = [];
  /** Addresses of all requests, of workers and frames too. */
  readonly requests: string[] = [];

  constructor(context: BrowserContext, page: Page, sites: readonly string[]) {
    context.on("request", (request) => {
      const address = request.url();
      this.requests.push(address);
      const isOurs = address.startsWith("data:") || address.startsWith("blob:") || sites.some((site) => address.startsWith(site));
      if (!isOurs) this.problems.push(`a request left the machine: ${address}`);
    });
    context.on("response", (response) => {
      if (response.status() >= 400) this.problems.push(`${response.status()} for ${response.url()}`);
    });
    page.on("pageerror", (error) => this.problems.push(`an error nobody caught: ${error.stack ?? error.message}`));
    page.on("crash", () => this.problems.push("the page crashed"));
    page.on("console", (message) => {
      if (message.type() === "error" && !isKnown(message)) this.problems.push(`an error in the console: ${message.text()} (${message.location().url})`);
    });
  }
}

function isKnown(message: ConsoleMessage): boolean {
  return knownOfLibrary.some(({ from, text }) => message.location().url.includes(from) && message.text().startsWith(text));
}
