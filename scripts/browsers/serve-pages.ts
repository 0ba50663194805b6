import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What a page answers. A body without a type is HTML in UTF-8. */
export interface Reply {
  readonly status?: number;
  readonly type?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array;
}

/** One request that arrived, whether or not it was answered. */
export interface SeenRequest {
  readonly method: string;
  /** Absolute address; for a `CONNECT` the host and port asked for. */
  readonly url: string;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
}

/** How a route answers: at once, after looking at the request, or (`null`) never. */
export type Route = Reply | null | ((request: SeenRequest) => Reply | null | Promise<Reply | null>);

const NOT_FOUND: Reply = { status: 404, body: '<!doctype html><title>404</title><p>Not found</p>' };

/**
 * A whole internet on one loopback port, to be given to a browser as its HTTP proxy: any host name
 * can be served, nothing reaches the real network, and everything asked for is on record.
 */
export class PageServer {
  /** Every request since the start, in order. */
  readonly seen: SeenRequest[] = [];
  readonly #routes = new Map<string, Route>();
  readonly #hosts = new Map<string, Route>();
  readonly #server: Server;
  #online = true;

  private constructor(server: Server) {
    this.#server = server;
  }

  static async start(): Promise<PageServer> {
    const server = createServer();
    const pages = new PageServer(server);
    server.on('request', (request, response) => void pages.#answer(request, response));
    server.on('connect', (request, socket) => {
      pages.#note(request, request.url ?? '');
      socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
    });
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    return pages;
  }

  get port(): number {
    return (this.#server.address() as AddressInfo).port;
  }

  /** Address of the server itself, for a browser that does not use it as a proxy. */
  get origin(): string {
    return `http://127.0.0.1:${this.port}`;
  }

  /** Serves an absolute address, query included; without a query it serves any. */
  on(url: string, route: Route): void {
    this.#routes.set(new URL(url).href, route);
  }

  /** Serves everything of a host that has no address of its own here. */
  onHost(host: string, route: Route): void {
    this.#hosts.set(host, route);
  }

  /** Pulls the plug: from now on requests are recorded and cut off. */
  goOffline(): void {
    this.#online = false;
    this.#server.closeAllConnections();
  }

  goOnline(): void {
    this.#online = true;
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections();
    this.#server.close();
    await once(this.#server, 'close');
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    // A browser asks its proxy for an absolute address, and a server for a path.
    const url = new URL(request.url ?? '/', `http://${request.headers.host ?? 'localhost'}`);
    const seen = this.#note(request, url.href);
    if (!this.#online) {
      request.destroy();
      return;
    }
    const route = this.#find(url);
    const reply = typeof route === 'function' ? await route(seen) : route;
    if (reply) send(response, reply);
  }

  #find(url: URL): Route {
    const exact = this.#routes.get(url.href);
    if (exact !== undefined) return exact;
    const anyQuery = this.#routes.get(`${url.origin}${url.pathname}`);
    if (anyQuery !== undefined) return anyQuery;
    const anyPath = this.#hosts.get(url.host);
    return anyPath === undefined ? NOT_FOUND : anyPath;
  }

  #note(request: IncomingMessage, url: string): SeenRequest {
    const seen = { method: request.method ?? '', url, headers: request.headers };
    this.seen.push(seen);
    return seen;
  }
}

function send(response: ServerResponse, reply: Reply): void {
  response.writeHead(reply.status ?? 200, {
    'content-type': reply.type ?? 'text/html; charset=utf-8',
    ...reply.headers,
  });
  response.end(reply.body ?? '');
}
