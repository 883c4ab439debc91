import fc from 'fast-check';

// A change is judged by the same cases every time. verify:full draws new ones; what it finds is pinned as a test.
if (!process.env.VERIFY_FULL) fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: 12 });
