/** What package-lock.json must hold for `npm ci` to work on Linux, macOS and Windows, from any registry. */

export type Entry = {
  version?: string;
  os?: string | string[];
  cpu?: string | string[];
  libc?: string | string[];
  dev?: boolean;
  optional?: boolean;
  resolved?: string;
  optionalDependencies?: Record<string, string>;
};
export type Lock = { packages: Record<string, Entry> };

const OS = /(?<![a-z])(darwin|linux|freebsd|android|win32|win)(?![a-z0-9])/;
const CPU = /(?<![a-z0-9])(x64|arm64|ia32|arm|ppc64|riscv64|s390x|wasm32)(?![a-z0-9])/;
const EXACT = /^\d+\.\d+\.\d+(-[\w.]+)?$/;

/**
 * Where a platform package fits, read from its name: `@next/swc-win32-x64-msvc` → os win32, cpu x64. `undefined` when
 * the name says no processor.
 */
export function platformOf(name: string): Pick<Entry, 'os' | 'cpu' | 'libc'> | undefined {
  const os = OS.exec(name)?.[1]?.replace(/^win$/, 'win32');
  const cpu = CPU.exec(name)?.[1];
  if (!cpu) return undefined;
  const libc = name.endsWith('-musl') ? 'musl' : name.endsWith('-gnu') ? 'glibc' : undefined;
  return { cpu: [cpu], ...(os && { os: [os] }), ...(libc && { libc: [libc] }) };
}

/** The optional dependencies a lock names without holding an entry npm would find. */
export function missingEntries({ packages }: Lock): { parent: string; name: string; range: string }[] {
  return Object.entries(packages).flatMap(([parent, entry]) =>
    Object.entries(entry.optionalDependencies ?? {})
      .filter(([name]) => !placesFrom(parent, name).some((place) => packages[place]))
      .map(([name, range]) => ({ parent, name, range })),
  );
}

/** The entries that hold an address: it would tie every reader to the registry the author happened to use. */
export function entriesWithAddress({ packages }: Lock): string[] {
  return Object.keys(packages).filter((place) => packages[place]?.resolved !== undefined);
}

/**
 * A complete copy of the lock, without addresses. Throws, naming the package, when an entry cannot be derived: its
 * version is a range, or its name says no platform.
 */
export function completed(lock: Lock): Lock {
  const packages = { ...lock.packages };
  for (const { parent, name, range } of missingEntries(lock)) {
    const platform = platformOf(name);
    if (!platform || !EXACT.test(range)) {
      throw new Error(`package-lock.json names ${name}@${range} without an entry, and none can be derived.`);
    }
    const dev = lock.packages[parent]?.dev ? { dev: true } : {};
    packages[`node_modules/${name}`] = { version: range, ...platform, ...dev, optional: true };
  }
  for (const place of entriesWithAddress(lock)) {
    const { resolved: _address, ...entry } = lock.packages[place] ?? {};
    packages[place] = entry;
  }
  return { ...lock, packages: sorted(packages) };
}

/** Where npm looks for `name` from a package installed at `parent`: below it, then in every folder above. */
function placesFrom(parent: string, name: string): string[] {
  if (parent === '') return [`node_modules/${name}`];
  const above = parent.slice(0, Math.max(0, parent.lastIndexOf('/node_modules/')));
  return [`${parent}/node_modules/${name}`, ...placesFrom(above, name)];
}

/** npm's own order, so that its next run moves nothing. */
function sorted(packages: Lock['packages']): Lock['packages'] {
  return Object.fromEntries(Object.entries(packages).sort(([a], [b]) => a.localeCompare(b, 'en')));
}
