export default {
  testEnvironment: 'node',
  // Jest leaves one core idle, which on two is half of them.
  maxWorkers: '100%',
  // A whole command at a terminal, on a machine that is busy.
  testTimeout: 60_000,
  roots: ['<rootDir>/test'],
  extensionsToTreatAsEsm: ['.ts'],
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  transform: { '\\.ts$': ['@swc/jest', { jsc: { target: 'es2023', parser: { syntax: 'typescript' } } }] },
};
