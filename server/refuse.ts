/** Answers to what is no request, or one too large to read: told in the log, with the shared headers. */

import { STATUS_CODES } from 'node:http';
import type { Socket } from 'node:net';
import { type Headers, overPlainHttp } from './headers.ts';
import type { Log } from './log.ts';

const STATUS: Readonly<Record<string, number>> = { HPE_HEADER_OVERFLOW: 431, ERR_HTTP_REQUEST_TIMEOUT: 408 };
const SAID: Readonly<Record<number, string>> = {
  400: 'This is no request that can be read.',
  408: 'The request took too long to arrive. Send it again.',
  431: 'The address or the headers of this request are too long.',
};

/** For the server's `clientErrorHandler`. `shared` are the headers of every answer; of the request nothing is known. */
export function refuse(shared: Headers, log: Log) {
  return (error: Error & { code?: string }, socket: Socket): void => {
    // Somebody who is gone is told nothing.
    if (error.code === 'ECONNRESET' || socket.destroyed) return;
    // An answer has begun on this connection: what followed it is cut off, and nothing is written into it.
    const isAnswering = Reflect.get(socket, '_httpMessage')?._headerSent === true;
    const status = STATUS[error.code ?? ''] ?? 400;
    log.info('request-refused', { status, code: error.code });
    const body = `${SAID[status]}\n`;
    const lines = Object.entries({
      ...overPlainHttp(shared),
      'cache-control': 'no-cache',
      'content-type': 'text/plain; charset=utf-8',
      'content-length': String(Buffer.byteLength(body)),
      connection: 'close',
    }).map(([name, value]) => `${name}: ${value}\r\n`);
    if (!socket.writable || isAnswering) return void socket.destroy();
    socket.end(`HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\n${lines.join('')}\r\n${body}`, () => socket.destroy());
  };
}
