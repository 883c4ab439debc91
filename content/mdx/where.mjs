import path from 'node:path';

/**
 * "content/en/config/lesson.mdx:42": the loader that prints our errors says only "lesson.mdx", and there are many.
 * @param {import('vfile').VFile} file
 * @param {number | undefined} line
 */
export function where(file, line) {
  return `${path.relative(process.cwd(), file.path ?? 'lesson.mdx')}:${line ?? 1}`;
}
