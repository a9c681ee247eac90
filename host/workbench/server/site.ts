import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

/** A file as it is sent. */
export interface SiteFile {
  readonly type: string;
  readonly body: Uint8Array;
}

export interface SiteOptions {
  /** The name in the site's address: two names of the loopback are two sites to a browser. */
  readonly hostName: "localhost" | "127.0.0.1";
  /** 0 takes any free port. */
  readonly port: number;
  /** The file at a path, or null where there is none. */
  readonly find: (path: string) => SiteFile | null;
  /** Sent with every answer, such as a content security policy. */
  readonly headers?: Readonly<Record<string, string>>;
}

/** A site that only this machine can reach. */
export interface Site {
  /** Such as `http://localhost:8420`. */
  readonly origin: string;
  close(): Promise<void>;
}

/** Starts a site on the loopback. Rejects where the port is taken. */
export async function startSite({ hostName, port, find, headers = {} }: SiteOptions): Promise<Site> {
  let host = "";
  const server = createServer((request, response) => {
    for (const [name, value] of Object.entries({ ...strict, ...headers })) response.setHeader(name, value);
    answer(request, response, host, find);
  });
  await listen(server, port);
  host = `${hostName}:${(server.address() as AddressInfo).port}`;
  return { origin: `http://${host}`, close: () => close(server) };
}

const strict: Readonly<Record<string, string>> = {
  "Cache-Control": "no-store",
  "X-Content-Type-Options": "nosniff",
  "Referrer-Policy": "no-referrer",
};

function answer(request: IncomingMessage, response: ServerResponse, host: string, find: SiteOptions["find"]): void {
  const refuse = (status: number, text: string): void => void response.writeHead(status, { "Content-Type": "text/plain; charset=utf-8" }).end(`${text}\n`);
  // A page elsewhere whose name was made to point here would say that name.
  if (request.headers.host !== host) return refuse(421, "This site has another name.");
  if (request.method !== "GET" && request.method !== "HEAD") return refuse(405, "Files can only be read.");
  const path = pathOf(request.url ?? "/");
  let file: SiteFile | null;
  try {
    file = path === null ? null : find(path);
  } catch (error) {
    // Such as a page that was built anew, and wrongly, while the site was up.
    return refuse(500, error instanceof Error ? error.message : String(error));
  }
  if (!file) return refuse(404, "There is no such file.");
  response.writeHead(200, { "Content-Type": file.type, "Content-Length": file.body.byteLength });
  response.end(request.method === "HEAD" ? undefined : file.body);
}

/** The path without its query, decoded; null where it is malformed. */
function pathOf(url: string): string | null {
  try {
    return decodeURIComponent(url.split(/[?#]/)[0] ?? "/");
  } catch {
    return null;
  }
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "127.0.0.1", resolve);
  });
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
