import { readFileSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, resolve } from 'node:path';

/** What a path of the served site answers: a body, or a function for answers that come late or in pieces. */
export type Answer =
  | { body: string | Buffer; type?: string; headers?: Record<string, string> }
  | ((request: IncomingMessage, response: ServerResponse) => void);

/** A site on loopback. It also serves as the browser's proxy, so that whatever leaves the browser is seen and goes nowhere. */
export interface Server {
  /** `http://127.0.0.1:<port>`, without a slash at the end. */
  origin: string;
  port: number;
  /** Answers by path; may be added to at any time. */
  pages: Map<string, Answer>;
  /** Every address that was asked for, in order. */
  requests: string[];
  close(): Promise<void>;
}

/** What files are sent as; anything else is left to the browser to guess. */
const types: Record<string, string> = {
  '.css': 'text/css',
  '.htm': 'text/html; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.svg': 'image/svg+xml',
};

/** Starts a site with no pages yet, or with the files of a folder. */
export async function startServer(folder?: string): Promise<Server> {
  const pages = new Map<string, Answer>();
  const requests: string[] = [];
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', `http://${request.headers.host ?? '127.0.0.1'}`);
    requests.push(url.href);
    const answer = pages.get(url.pathname) ?? (folder ? fileAnswer(folder, pathOf(url)) : undefined);
    if (typeof answer === 'function') answer(request, response);
    else if (answer) {
      const type = answer.type ?? types['.html'];
      response.writeHead(200, { ...(type && { 'content-type': type }), ...answer.headers });
      response.end(answer.body);
    } else response.writeHead(url.pathname === '/favicon.ico' ? 204 : 404).end();
  });
  server.on('connect', (request, socket) => {
    requests.push(`https://${request.url}`);
    socket.on('error', () => {}); // the browser may hang up first
    socket.end('HTTP/1.1 502 Nothing leaves\r\n\r\n');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo; // a TCP server has one
  const close = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  return { origin: `http://127.0.0.1:${port}`, port, pages, requests, close };
}

function pathOf(url: URL): string {
  try {
    return decodeURIComponent(url.pathname);
  } catch {
    return url.pathname; // a lone % stands for itself
  }
}

/** The file of a path, unless the path leads out of the folder. */
function fileAnswer(folder: string, path: string): Answer | undefined {
  const file = resolve(folder, `.${path}`);
  if (!file.startsWith(folder) || !statSync(file, { throwIfNoEntry: false })?.isFile()) return undefined;
  return { body: readFileSync(file), type: types[extname(file).toLowerCase()] ?? '' };
}
