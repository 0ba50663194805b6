import { once } from 'node:events';
import { connect, type Socket } from 'node:net';

interface Pending {
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: Error) => void;
}

/** An element's handle, as the protocol writes it. */
type ElementReference = Readonly<Record<string, string>>;

/**
 * Client of Firefox's own remote control. It is the one way to drive `moz-extension:` pages, which
 * WebDriver BiDi does not open, and it needs nothing beside the browser. Messages are
 * `LENGTH:[0,id,command,params]` one way and `LENGTH:[1,id,error,result]` the other.
 */
export class Marionette {
  readonly #socket: Socket;
  readonly #pending = new Map<number, Pending>();
  #buffer = Buffer.alloc(0);
  #lastId = 0;

  private constructor(socket: Socket) {
    this.#socket = socket;
    socket.on('data', (chunk) => this.#receive(chunk));
    socket.on('close', () => this.#failAll(new Error('Firefox closed the connection')));
    socket.on('error', (error) => this.#failAll(error));
  }

  /** @throws {Error} when nothing listens on the port. */
  static async connect(port: number): Promise<Marionette> {
    const socket = connect(port, '127.0.0.1');
    const client = new Marionette(socket);
    await once(socket, 'connect');
    return client;
  }

  /** Sends one command and gives its result. @throws {Error} with the protocol's own words. */
  send(command: string, params: Readonly<Record<string, unknown>> = {}): Promise<unknown> {
    this.#lastId += 1;
    const id = this.#lastId;
    const body = Buffer.from(JSON.stringify([0, id, command, params]));
    this.#socket.write(Buffer.concat([Buffer.from(`${body.length}:`), body]));
    return new Promise((resolve, reject) => this.#pending.set(id, { resolve, reject }));
  }

  async navigate(url: string): Promise<void> {
    await this.send('WebDriver:Navigate', { url });
  }

  /** Runs a function body in the page; it may return a promise. */
  async evaluate<T>(body: string, ...args: readonly unknown[]): Promise<T> {
    const script = `const done = arguments[arguments.length - 1];
      (async function () { ${body} }).apply(null, arguments).then(
        (value) => done({ value }), (error) => done({ error: String(error) }));`;
    const answer = await this.send('WebDriver:ExecuteAsyncScript', { script, args, newSandbox: false });
    const { value, error } = (answer as { value: { value?: T; error?: string } }).value;
    if (error !== undefined) throw new Error(error);
    return value as T;
  }

  /** Runs in the browser's own window, with its privileges, and comes back to the page. */
  async evaluateInBrowser<T>(body: string, ...args: readonly unknown[]): Promise<T> {
    await this.send('Marionette:SetContext', { value: 'chrome' });
    try {
      return await this.evaluate<T>(body, ...args);
    } finally {
      await this.send('Marionette:SetContext', { value: 'content' });
    }
  }

  async find(selector: string): Promise<ElementReference> {
    const answer = await this.send('WebDriver:FindElement', { using: 'css selector', value: selector });
    return (answer as { value: ElementReference }).value;
  }

  /** Clicks as a user does: scrolls there, and fails when something covers it. */
  async click(selector: string): Promise<void> {
    const reference = await this.find(selector);
    await this.send('WebDriver:ElementClick', { id: Object.values(reference)[0] });
  }

  async screenshot(): Promise<Buffer> {
    const answer = await this.send('WebDriver:TakeScreenshot', { full: false });
    return Buffer.from((answer as { value: string }).value, 'base64');
  }

  disconnect(): void {
    this.#socket.destroy();
  }

  #receive(chunk: Buffer): void {
    this.#buffer = Buffer.concat([this.#buffer, chunk]);
    for (;;) {
      const colon = this.#buffer.indexOf(':');
      if (colon < 0) return;
      const end = colon + 1 + Number(this.#buffer.subarray(0, colon).toString());
      if (this.#buffer.length < end) return;
      const message = JSON.parse(this.#buffer.subarray(colon + 1, end).toString());
      this.#buffer = this.#buffer.subarray(end);
      this.#dispatch(message);
    }
  }

  /** The first message is a greeting, an object; the rest are answers. */
  #dispatch(message: unknown): void {
    if (!Array.isArray(message)) return;
    const [, id, error, result] = message as [1, number, { error: string; message: string } | null, unknown];
    const pending = this.#pending.get(id);
    this.#pending.delete(id);
    if (error) pending?.reject(new Error(`${error.error}: ${error.message}`));
    else pending?.resolve(result);
  }

  #failAll(error: Error): void {
    for (const { reject } of this.#pending.values()) reject(error);
    this.#pending.clear();
  }
}
