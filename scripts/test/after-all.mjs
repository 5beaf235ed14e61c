import { rmSync } from 'node:fs';

export default function afterAll() {
  if (process.env.TEST_SHELF) rmSync(process.env.TEST_SHELF, { recursive: true, force: true });
}
