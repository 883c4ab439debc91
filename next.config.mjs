import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import createMDX from '@next/mdx';

/** Turbopack hands plugins to its loader as strings, so they are named by absolute path. */
const plugin = (name) => fileURLToPath(new URL(`./content/mdx/${name}.mjs`, import.meta.url));

const withMDX = createMDX({
  options: {
    remarkPlugins: ['remark-gfm', plugin('heading-ids'), plugin('diagrams')],
    rehypePlugins: [plugin('listings'), plugin('tables'), plugin('particles'), plugin('rest')],
  },
});

/** The commit, so that two builds of one commit are the same bytes; outside a checkout RELEASE says it. */
function buildId() {
  if (process.env.RELEASE) return process.env.RELEASE;
  try {
    return execFileSync('git', ['rev-parse', '--short=12', 'HEAD'], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }).trim();
  } catch {
    return 'dev';
  }
}

// Checked by scripts/check-env.ts, which `npm run build` runs first.
const { BASE_PATH: basePath = '', SITE_URL: siteUrl = '', SOURCE_URL: sourceUrl = '' } = process.env;

/** @type {import('next').NextConfig} */
const config = {
  // Every page is a file: any static host can carry it, and nothing a person enters has a server to go to.
  output: 'export',
  trailingSlash: true,
  basePath,
  env: { NEXT_PUBLIC_BASE_PATH: basePath, SITE_URL: siteUrl, SOURCE_URL: sourceUrl },
  generateBuildId: buildId,
  pageExtensions: ['ts', 'tsx', 'mdx'],
  reactStrictMode: true,
  poweredByHeader: false,
  images: { unoptimized: true },
  // Types are a step of their own in `check` and `verify`.
  typescript: { ignoreBuildErrors: true },
  experimental: {
    globalNotFound: true,
    // Few files, whatever their size (bytes as written, not as sent): on a phone asking for one costs more than a small one holds.
    turbopackChunking: { minChunkSize: 1_000_000, maxMergeChunkSize: 2_000_000, maxChunkCountPerGroup: 2 },
  },
};

export default withMDX(config);
