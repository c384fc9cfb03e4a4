import { type ChildProcess, spawn } from 'node:child_process';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { z } from 'zod';

const root = new URL('../../', import.meta.url);

const messageSchema = z.looseObject({
  id: z.union([z.number(), z.string()]).optional(),
  method: z.string().optional(),
  params: z.unknown().optional(),
  result: z.unknown().optional(),
});

const diagnosticsSchema = z.object({
  uri: z.string(),
  diagnostics: z.array(
    z.object({ message: z.string(), range: z.object({ start: z.object({ line: z.number() }) }) }),
  ),
});

const configurationSchema = z.object({ items: z.array(z.object({ section: z.string() })) });

const completionSchema = z
  .union([
    z.array(z.object({ label: z.string() })),
    z.object({ items: z.array(z.object({ label: z.string() })) }),
    z.null(),
  ])
  .transform((result) => (Array.isArray(result) ? result : (result?.items ?? [])));

/** How long the server may take to find the problems of a file, in milliseconds. */
const patience = 60_000;

/** A language server, run as VS Code runs it: in a process that speaks the Language Server Protocol. */
export class LanguageServer {
  readonly #process: ChildProcess;
  readonly #settings: Readonly<Record<string, unknown>>;
  readonly #answers = new Map<number | string, (result: unknown) => void>();
  readonly #problems = new Map<string, string[]>();
  #received = Buffer.alloc(0);
  #requests = 0;

  /**
   * @param script the server, below node_modules
   * @param settings VS Code's settings, by section
   */
  constructor(script: string, settings: Readonly<Record<string, unknown>> = {}) {
    const path = fileURLToPath(new URL(`node_modules/${script}`, root));
    this.#settings = settings;
    this.#process = spawn(process.execPath, [path, '--stdio'], {
      stdio: ['pipe', 'pipe', 'ignore'],
    });
    this.#process.stdout?.on('data', (chunk: Buffer) => this.#receive(chunk));
  }

  #send(message: object): void {
    const text = JSON.stringify({ jsonrpc: '2.0', ...message });
    this.#process.stdin?.write(`Content-Length: ${Buffer.byteLength(text)}\r\n\r\n${text}`);
  }

  #receive(chunk: Buffer): void {
    this.#received = Buffer.concat([this.#received, chunk]);
    for (;;) {
      const end = this.#received.indexOf('\r\n\r\n');
      const [, length] =
        /Content-Length: (\d+)/i.exec(this.#received.toString('utf8', 0, end)) ?? [];
      const start = end + 4;
      if (end < 0 || length === undefined || this.#received.length < start + Number(length)) return;
      const body = this.#received.toString('utf8', start, start + Number(length));
      this.#received = this.#received.subarray(start + Number(length));
      this.#handle(messageSchema.parse(JSON.parse(body)));
    }
  }

  #handle({ id, method, params, result }: z.infer<typeof messageSchema>): void {
    if (method === 'textDocument/publishDiagnostics') {
      const { uri, diagnostics } = diagnosticsSchema.parse(params);
      const lines = diagnostics.map(({ message, range }) => `${range.start.line + 1}: ${message}`);
      this.#problems.set(uri, lines);
    }
    if (id === undefined) return;
    if (method === undefined) this.#answers.get(id)?.(result);
    else if (method === 'workspace/configuration') {
      const { items } = configurationSchema.parse(params);
      this.#send({ id, result: items.map(({ section }) => this.#settings[section] ?? {}) });
    } else this.#send({ id, result: null });
  }

  #request(method: string, params: object): Promise<unknown> {
    this.#requests += 1;
    const id = this.#requests;
    return new Promise((resolve) => {
      this.#answers.set(id, resolve);
      this.#send({ id, method, params });
    });
  }

  /** @param initializationOptions what the extension of VS Code tells the server */
  async start(initializationOptions: object = {}): Promise<void> {
    const folder = { uri: root.href.replace(/\/$/, ''), name: 'project' };
    await this.#request('initialize', {
      processId: process.pid,
      rootUri: folder.uri,
      workspaceFolders: [folder],
      initializationOptions,
      capabilities: {
        workspace: { configuration: true, workspaceFolders: true },
        textDocument: { publishDiagnostics: {} },
      },
    });
    this.#send({ method: 'initialized', params: {} });
    this.#send({
      method: 'workspace/didChangeConfiguration',
      params: { settings: this.#settings },
    });
  }

  /** Opens a file of the project with a text, and returns the problems in it: `3: Property yaer is not allowed.` */
  async problemsOf(file: string, languageId: string, text: string): Promise<string[]> {
    const uri = this.#addressOf(file);
    this.#problems.delete(uri);
    this.#send({
      method: 'textDocument/didOpen',
      params: { textDocument: { uri, languageId, version: 1, text } },
    });
    const end = Date.now() + patience;
    while (!this.#problems.has(uri) && Date.now() < end) await setTimeout(50);
    const problems = this.#problems.get(uri);
    if (!problems) throw new Error(`The server says nothing about ${file}.`);
    return problems;
  }

  /** What the server suggests at a place of an open file; line and character are counted from 0. */
  async suggestionsAt(file: string, line: number, character: number): Promise<string[]> {
    const result = await this.#request('textDocument/completion', {
      textDocument: { uri: this.#addressOf(file) },
      position: { line, character },
    });
    return completionSchema.parse(result).map(({ label }) => label);
  }

  #addressOf(file: string): string {
    return pathToFileURL(fileURLToPath(new URL(file, root))).href;
  }

  stop(): void {
    this.#process.kill();
  }
}
