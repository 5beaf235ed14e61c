export default {
  testEnvironment: 'node',
  // Jest leaves one core idle, which on two is half of them.
  maxWorkers: '100%',
  // A whole command at a terminal, on a machine that is busy.
  testTimeout: 60_000,
  roots: ['<rootDir>/test'],
  extensionsToTreatAsEsm: ['.ts'],
  // A build that has been left behind is noticed, and no test of the source reads it.
  globalSetup: './scripts/test/before-all.mjs',
  globalTeardown: './scripts/test/after-all.mjs',
  setupFilesAfterEnv: ['./scripts/test/before-each.mjs'],
  moduleNameMapper: { '^\\./built\\.js$': '<rootDir>/test/built.ts', '^(\\.{1,2}/.*)\\.js$': '$1' },
  transform: { '\\.ts$': ['@swc/jest', { jsc: { target: 'es2023', parser: { syntax: 'typescript' } } }] },
};
