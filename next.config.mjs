import { fileURLToPath } from 'node:url';
import createMDX from '@next/mdx';

/** Turbopack hands plugins to its loader as strings, so they are named by absolute path. */
const plugin = (name) => fileURLToPath(new URL(`./content/mdx/${name}.mjs`, import.meta.url));

const withMDX = createMDX({
  options: {
    remarkPlugins: ['remark-gfm', plugin('heading-ids'), plugin('diagrams')],
    rehypePlugins: [plugin('listings')],
  },
});

const basePath = process.env.BASE_PATH ?? '';

/** @type {import('next').NextConfig} */
const config = {
  // Every page is a file: any static host can carry it, and nothing a person enters has a server to go to.
  output: 'export',
  trailingSlash: true,
  basePath,
  env: { NEXT_PUBLIC_BASE_PATH: basePath },
  pageExtensions: ['ts', 'tsx', 'mdx'],
  reactStrictMode: true,
  poweredByHeader: false,
  images: { unoptimized: true },
  // Types are a step of their own in `check` and `verify`.
  typescript: { ignoreBuildErrors: true },
  experimental: { globalNotFound: true },
};

export default withMDX(config);
