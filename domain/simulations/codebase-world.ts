/** The world of the Deploy Map: two apps, each with a history of commits and three deploys that point into it. */

export const STOPS = ['laptop', 'staging', 'production'] as const;
export type Stop = (typeof STOPS)[number];

export const APPS = ['ledger-api', 'billing'] as const;
export type AppName = (typeof APPS)[number];

/** Refunds are short in `ledger-api` alone; both apps work out tax. */
export type Fault = 'refunds' | 'tax';

/** What a commit brings: a day's ordinary work, or the end of a fault. */
export type Commit = 'work' | Fault;

/** Commits count from 1, oldest first; a deploy is the number of the commit it runs. */
export type App = { commits: readonly Commit[]; at: Readonly<Record<Stop, number>> };

export const LEDGER: App = {
  commits: ['work', 'work', 'work', 'work'],
  at: { laptop: 4, staging: 3, production: 2 },
};

export const BILLING: App = {
  commits: ['work', 'work', 'work'],
  at: { laptop: 3, staging: 2, production: 1 },
};

/** The app with one more commit, which the laptop runs at once. */
export function committed(app: App, commit: Commit): App {
  return {
    commits: [...app.commits, commit],
    at: { ...app.at, laptop: app.commits.length + 1 },
  };
}

/** A day passes: every version moves up one stop, then the team commits the day's work. */
export function promoted(app: App): App {
  const { laptop, staging } = app.at;
  return committed({ ...app, at: { laptop, staging: laptop, production: staging } }, 'work');
}

/** Whether the commit that a deploy runs, or one before it, ends the fault. */
export function mendedAt(app: App, stop: Stop, fault: Fault): boolean {
  return app.commits.slice(0, app.at[stop]).includes(fault);
}
