/** The web process: the files of out/ with their headers, a language redirect, a health check. No routes of its own. */

import { randomUUID } from 'node:crypto';
import { relative, sep } from 'node:path';
import fastifyStatic from '@fastify/static';
import Fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify';
import { type Headers, overPlainHttp } from './headers.ts';
import { preferredLocale } from './language.ts';
import { type Log, loggedPath } from './log.ts';
import { refuse } from './refuse.ts';
import type { Site } from './site.ts';

export type AppOptions = { site: Site; release: string; log: Log };

const HEALTH = '/healthz';
const REVALIDATE = 'no-cache';
/** For a page that `_headers` does not know: it shows its text and runs nothing. */
const NOTHING_ALLOWED = "default-src 'none'; frame-ancestors 'none'";

/** What a request can ask of a file that is there and not get. */
const CONDITIONS: Readonly<Record<number, string>> = {
  412: 'This file is not the one the request names. Ask for it without a condition.',
  416: 'This file ends before the range that was asked for.',
};

/** Builds the app without listening, so tests can ask it questions. */
export function createApp({ site, release, log }: AppOptions): FastifyInstance {
  const app = Fastify({
    logger: false,
    requestIdHeader: false,
    genReqId: ({ headers }) => acceptedId(headers['x-request-id']) ?? randomUUID(),
    requestTimeout: 30_000,
    // A request that arrives on an open connection during a stop is still answered, then the connection is closed.
    return503OnClosing: false,
    clientErrorHandler: refuse(site.rules.shared, log),
    frameworkErrors: (_error, request, reply) => {
      prepare(request, reply);
      return plain(reply, 400, 'This address cannot be read. Check it for stray % signs.');
    },
  });

  function prepare(request: FastifyRequest, reply: FastifyReply): void {
    reply.headers(overTransport(site.rules.shared, request)).headers({ 'cache-control': REVALIDATE });
    reply.header('x-request-id', request.id);
  }

  function notFound(request: FastifyRequest, reply: FastifyReply): FastifyReply {
    reply
      .code(404)
      .headers(overTransport(site.rules.of(`${site.basePath}/404.html`), request))
      .type('text/html; charset=utf-8');
    return reply.send(site.notFoundPage);
  }

  app.addHook('onRequest', async (request, reply) => {
    prepare(request, reply);
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      return plain(reply.header('allow', 'GET, HEAD'), 405, 'This site only answers GET and HEAD.');
    }
  });

  app.addHook('onResponse', async (request, reply) => {
    const write = request.url === HEALTH ? log.debug : log.info;
    write('request', {
      id: request.id,
      method: request.method,
      path: loggedPath(request.url),
      status: reply.statusCode,
      ms: Math.round(reply.elapsedTime),
    });
  });

  app.addHook('onRequestAbort', async (request) => {
    log.info('request-aborted', { id: request.id, method: request.method, path: loggedPath(request.url) });
  });

  app.setNotFoundHandler(notFound);
  app.setErrorHandler<Error & { statusCode?: number; headers?: Headers }>((error, request, reply) => {
    const status = error.statusCode ?? 500;
    const said = CONDITIONS[status];
    if (said) return plain(reply.headers(error.headers ?? {}), status, said);
    if (status < 500) return notFound(request, reply);
    log.error('request-failed', { id: request.id, path: loggedPath(request.url), error: error.stack ?? error.message });
    return plain(reply, 500, 'The server failed to answer. What you entered is kept in your browser. Try again.');
  });

  const toLanguage = (request: FastifyRequest, reply: FastifyReply) => {
    const locale = preferredLocale(request.headers['accept-language'], site.locales);
    return reply.header('vary', 'accept-language').redirect(`${site.basePath}/${locale}/`, 302);
  };

  for (const path of new Set(['/', site.basePath || '/', `${site.basePath}/`])) app.get(path, toLanguage);

  app.get(HEALTH, (_request, reply) => reply.header('cache-control', 'no-store').send({ status: 'ok', release }));

  app.register(fastifyStatic, {
    root: site.root,
    prefix: `${site.basePath}/`,
    preCompressed: true,
    redirect: true,
    cacheControl: false,
    dotfiles: 'ignore',
    // The rules file and the compressed siblings are how the site is served, not part of it.
    allowedPath: (path) => path !== '/_headers' && !/\.(br|gz)$/.test(path),
    setHeaders: (reply, file) => {
      const path = addressOf(relative(site.root, file));
      const headers = overTransport(site.rules.of(site.basePath + path), reply.request);
      const unknownPage = /(\/|\.html)$/.test(path) && headers['content-security-policy'] === undefined;
      reply.headers(unknownPage ? { ...headers, 'content-security-policy': NOTHING_ALLOWED } : headers);
    },
  });

  return app;
}

/** The address a file of out/ is published at: `en/index.html.br` → `/en/`. */
function addressOf(file: string): string {
  const path = `/${file.split(sep).join('/')}`.replace(/\.(br|gz)$/, '');
  return path.replace(/\/index\.html$/, '/');
}

function overTransport(headers: Headers, request: FastifyRequest): Headers {
  return request.headers['x-forwarded-proto'] === 'https' ? headers : overPlainHttp(headers);
}

function acceptedId(header: string | string[] | undefined): string | undefined {
  return typeof header === 'string' && /^[\w.-]{1,64}$/.test(header) ? header : undefined;
}

function plain(reply: FastifyReply, status: number, text: string): FastifyReply {
  return reply.code(status).type('text/plain; charset=utf-8').send(`${text}\n`);
}
