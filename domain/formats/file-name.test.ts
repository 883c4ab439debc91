import fc from 'fast-check';
import { expect, test } from 'vitest';
import { NOW } from '@/domain/fixtures';
import { runs } from '@/domain/runs';
import { anyText } from './arbitraries';
import { fileName } from './file-name';

test.each([
  ['ledger-api', 'twelvefold-ledger-api-2026-11-21.md'],
  ['Checkout API (v2)', 'twelvefold-checkout-api-v2-2026-11-21.md'],
  ['결제 서비스', 'twelvefold-결제-서비스-2026-11-21.md'],
  ['결제'.normalize('NFD'), 'twelvefold-결제-2026-11-21.md'],
  ['../../etc/passwd', 'twelvefold-etc-passwd-2026-11-21.md'],
  ['CON', 'twelvefold-con-2026-11-21.md'],
  ['\u202egnp.exe', 'twelvefold-gnp-exe-2026-11-21.md'],
  ['🚀❤️', 'twelvefold-service-2026-11-21.md'],
  ['', 'twelvefold-service-2026-11-21.md'],
])('fault 34: a file is named after its service: %j', (service, name) => {
  expect(fileName(service, NOW, 'md')).toBe(name);
});

test('fault 34: a name of three hundred letters is cut', () => {
  expect(fileName('한'.repeat(300), NOW, 'csv')).toBe(`twelvefold-${'한'.repeat(50)}-2026-11-21.csv`);
});

test('fault 34: whatever the service is called, the name is one every file system takes', () => {
  const name = fc.oneof(anyText, fc.string({ unit: 'binary', maxLength: 300 }));
  fc.assert(
    fc.property(name, (service) => {
      const file = fileName(service, NOW, 'json');
      expect(file).toMatch(/^twelvefold-[\p{L}\p{N}\p{M}]+(-[\p{L}\p{N}\p{M}]+)*-2026-11-21\.json$/u);
      expect(new TextEncoder().encode(file).length).toBeLessThanOrEqual(255);
    }),
    { numRuns: runs(1000) },
  );
});
