# Build stage: everything in the lock, then out/.
FROM node:24.21.0-bookworm-slim AS build
WORKDIR /app
ENV NEXT_TELEMETRY_DISABLED=1
COPY package.json package-lock.json .npmrc ./
RUN npm ci --ignore-scripts
COPY . .
# The repository is not in the build context, so the release is named from outside; the others stand in the pages.
ARG RELEASE=dev
ARG SITE_URL=
ARG BASE_PATH=
ARG SOURCE_URL=
ARG OFFLINE=on
RUN RELEASE="$RELEASE" SITE_URL="$SITE_URL" BASE_PATH="$BASE_PATH" SOURCE_URL="$SOURCE_URL" OFFLINE="$OFFLINE" npm run build

# Run stage: the web process and the files it serves, nothing that builds them.
FROM node:24.21.0-bookworm-slim
WORKDIR /app
ENV NODE_ENV=production
COPY package.json package-lock.json .npmrc ./
RUN npm ci --ignore-scripts --omit=dev --omit=optional && npm cache clean --force
COPY server server
COPY --from=build /app/out out
USER node
EXPOSE 3000
HEALTHCHECK --interval=30s --timeout=3s --start-period=5s CMD ["node", "-e", \
  "fetch('http://127.0.0.1:' + (process.env.PORT ?? 3000) + '/healthz').then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "server/main.ts"]
