/** Three machines and what each of them has, found or lacks when ledger-api is installed there. */

export const MACHINES = ['laptop', 'newcomer', 'production'] as const;
export type Machine = (typeof MACHINES)[number];

/** Two libraries and a program that the code starts: everything ledger-api needs beside its runtime. */
export const NEEDS = ['pg', 'money', 'wkhtmltopdf'] as const;
export type Need = (typeof NEEDS)[number];

/** What the code was written and tested with. */
export const TESTED: Readonly<Record<Need, string>> = { pg: '8.16', money: '4.1.0', wkhtmltopdf: '0.12.6' };

export type Arrangement = {
  manifest: 'by-hand' | 'listed';
  lock: 'ranges' | 'locked';
  isolation: 'shared' | 'isolated';
  tool: 'borrowed' | 'bundled';
};

/**
 * What somebody once installed on the host itself. In production the base image was rebuilt without wkhtmltopdf, and
 * billing, the other app on that host, installed the money it needs.
 */
export const HOSTS: Readonly<Record<Machine, Partial<Record<Need, string>>>> = {
  laptop: TESTED,
  newcomer: {},
  production: { money: '3.9.0' },
};

/** The newest release that the manifest's range `^4.1.0` allows on the day of the install. */
export function newest(machine: Machine, library: Need): string {
  return library === 'money' && machine === 'production' ? '4.2.0' : TESTED[library];
}

export type Origin = 'lock' | 'registry' | 'host' | 'bundle' | 'nowhere';
/** `lucky`: the host happens to have the version the code was tested with. */
export type Fate = 'right' | 'lucky' | 'missing' | 'drifted' | 'leaked';
export type Found = { need: Need; version: string | null; origin: Origin; fate: Fate };

const missing = (need: Need): Found => ({ need, version: null, origin: 'nowhere', fate: 'missing' });

/** What the running app meets when it asks for one of its needs. */
export function find(how: Arrangement, machine: Machine, need: Need): Found {
  const open = how.isolation === 'shared';
  const onHost = HOSTS[machine][need];
  if (need === 'wkhtmltopdf') {
    if (how.tool === 'bundled') return { need, version: TESTED[need], origin: 'bundle', fate: 'right' };
    return open && onHost ? { need, version: onHost, origin: 'host', fate: 'lucky' } : missing(need);
  }
  const listed = how.manifest === 'listed';
  // In a shared folder the last install wins, and the neighbour installs after us.
  if (open && onHost && (!listed || onHost !== TESTED[need])) {
    return { need, version: onHost, origin: 'host', fate: onHost === TESTED[need] ? 'lucky' : 'leaked' };
  }
  if (!listed) return missing(need);
  if (how.lock === 'locked') return { need, version: TESTED[need], origin: 'lock', fate: 'right' };
  const version = newest(machine, need);
  return { need, version, origin: 'registry', fate: version === TESTED[need] ? 'right' : 'drifted' };
}

/** Whether what was found makes the app fail or behave differently there. */
export function fails(found: Found): boolean {
  return found.fate === 'missing' || found.fate === 'drifted' || found.fate === 'leaked';
}
