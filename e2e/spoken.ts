/** Which languages a file of the build speaks: told by sentences that only one of them says. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { frameFailure as enFrame } from '@/content/en/failure-frame';
import { frameFailure as koFrame } from '@/content/ko/failure-frame';

function said(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(said) : [];
}

/** Files that say nothing of their own, or the terms of both languages, or what is told in both when nothing can be fetched. */
const LEFT_OUT = /(^|\/)(all|factors|glossary|failure-frame)\.ts$/;

/** Sentences of the English modules as they stand in a file: no quotes, no values, long enough to be no accident. */
export async function englishSentences(): Promise<readonly string[]> {
  const root = path.resolve('content/en');
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));
  const modules = await Promise.all(
    files.filter((file) => !LEFT_OUT.test(file)).map((file): Promise<object> => import(path.join(root, file))),
  );
  const sentences = modules.flatMap((module) => said({ ...module })).filter((text) => /^[^{}"'`\\&]{24,}$/.test(text));
  return [...new Set(sentences)];
}

const HANGUL = /[가-힣]{2,}[^"']{6,}[가-힣]\.?["'`]/;

/** A list of words, here the particles that the search takes off, which the minifier writes as one string. */
const JOINED = /"[^"]*"\.split\(" "\)/g;

/** When the frame of all pages fails nothing can be fetched, so these three sentences travel in every language. */
const FRAME = [...said(enFrame), ...said(koFrame)];

/** Which languages a file speaks, the frame's own failure aside. */
export function spoken(file: string, english: readonly string[]): string[] {
  const source = readFileSync(file, 'utf8').replaceAll(JOINED, '');
  const text = FRAME.reduce((left, sentence) => left.replaceAll(sentence, ''), source);
  return [...(english.some((sentence) => text.includes(sentence)) ? ['en'] : []), ...(HANGUL.test(text) ? ['ko'] : [])];
}
