/** The plainest static host there is, for the journeys: files, folders with an index, a 404 page, no headers of ours. */
import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import path from 'node:path';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
};

const { PORT = '8080', BASE_PATH = '' } = process.env;
const root = path.resolve('out');

const server = createServer((request, response) => {
  const asked = decodeURIComponent(new URL(request.url ?? '/', 'http://host').pathname);
  const inside = asked.startsWith(`${BASE_PATH}/`)
    ? path.join(root, path.posix.normalize(asked.slice(BASE_PATH.length)))
    : '';
  const isFolder = inside !== '' && existsSync(inside) && statSync(inside).isDirectory();
  if (isFolder && !asked.endsWith('/')) return response.writeHead(301, { location: `${asked}/` }).end();
  const wanted = isFolder ? path.join(inside, 'index.html') : inside;
  const found = wanted !== '' && existsSync(wanted);
  const file = found ? wanted : path.join(root, '404.html');
  response.writeHead(found ? 200 : 404, { 'content-type': TYPES[path.extname(file)] ?? 'application/octet-stream' });
  createReadStream(file).pipe(response);
});

server.listen(Number(PORT), '127.0.0.1');
