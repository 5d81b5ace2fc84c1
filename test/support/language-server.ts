import { spawn } from "node:child_process";

/** A message of the language server protocol, as far as tests read it. */
interface Message {
  readonly id?: number;
  readonly method?: string;
  readonly params?: unknown;
  readonly result?: unknown;
  readonly error?: unknown;
}

/** A language server that was started, and what it says. */
export interface LanguageServer {
  readonly request: (method: string, params: unknown) => Promise<unknown>;
  readonly notify: (method: string, params: unknown) => void;
  /** The parameters of the next notification of that method that fulfils the condition. */
  readonly notified: (method: string, wanted: (params: unknown) => boolean) => Promise<unknown>;
  readonly stop: () => Promise<void>;
}

/** Starts a server that talks on its standard streams; `settings` answers its questions for `workspace/configuration`. */
export function startLanguageServer(
  command: readonly string[],
  settings: Readonly<Record<string, unknown>>,
): LanguageServer {
  const [program = "", ...args] = command;
  const child = spawn(program, args, { stdio: ["pipe", "pipe", "inherit"] });
  const waiting = new Map<number, (message: Message) => void>();
  const heard: Message[] = [];
  const listeners = new Set<() => void>();
  let buffer = Buffer.alloc(0);
  let nextId = 1;

  function send(message: object): void {
    const text = JSON.stringify({ jsonrpc: "2.0", ...message });
    child.stdin.write(`Content-Length: ${Buffer.byteLength(text)}\r\n\r\n${text}`);
  }

  function take(message: Message): void {
    if (message.method === undefined) {
      waiting.get(message.id ?? 0)?.(message);
    } else if (message.id === undefined) {
      heard.push(message);
      for (const listener of listeners) listener();
    } else {
      const { items = [] } = (message.params ?? {}) as { items?: readonly { section: string }[] };
      send({ id: message.id, result: items.map(({ section }) => settings[section] ?? null) });
    }
  }

  child.stdout.on("data", (chunk: Buffer) => {
    buffer = Buffer.concat([buffer, chunk]);
    for (;;) {
      const end = buffer.indexOf("\r\n\r\n");
      if (end < 0) return;
      const length = Number(/Content-Length: (\d+)/i.exec(buffer.subarray(0, end).toString())?.[1]);
      if (buffer.length < end + 4 + length) return;
      const text = buffer.subarray(end + 4, end + 4 + length).toString();
      buffer = buffer.subarray(end + 4 + length);
      take(JSON.parse(text) as Message);
    }
  });

  return {
    request: (method, params) =>
      new Promise((resolve, reject) => {
        const id = nextId++;
        waiting.set(id, ({ result, error }) =>
          error === undefined ? resolve(result) : reject(new Error(JSON.stringify(error))),
        );
        send({ id, method, params });
      }),
    notify: (method, params) => send({ method, params }),
    notified: (method, wanted) =>
      new Promise((resolve) => {
        const look = (): void => {
          const found = heard.find((message) => message.method === method && wanted(message.params));
          if (!found) return;
          listeners.delete(look);
          resolve(found.params);
        };
        listeners.add(look);
        look();
      }),
    stop: () =>
      new Promise((resolve) => {
        child.once("exit", () => resolve());
        child.kill();
      }),
  };
}
