/** Brings data of an older version up to date, one numbered step at a time. */

export type Envelope = Readonly<Record<string, unknown>>;

export type Migration = {
  /** The version it makes, out of the one before. */
  to: number;
  /** Gets a copy of its own, free to change; throws when it cannot. */
  up: (envelope: Record<string, unknown>) => Record<string, unknown>;
};

export type Migrated = { kind: 'ok'; envelope: Envelope } | { kind: 'failed'; from: number; to: number };

/** The version the last step makes; 1 without steps. */
export function currentVersion(migrations: readonly Migration[]): number {
  return migrations.at(-1)?.to ?? 1;
}

/** Takes every step after `version`. The data given is never changed: a step that throws leaves it as it was. */
export function migrate(envelope: Envelope, version: number, migrations: readonly Migration[]): Migrated {
  let migrated: Envelope = envelope;
  for (const { to, up } of migrations.filter((step) => step.to > version)) {
    try {
      migrated = { ...up(structuredClone({ ...migrated })), version: to };
    } catch {
      return { kind: 'failed', from: to - 1, to };
    }
  }
  return { kind: 'ok', envelope: migrated };
}
