import { expect, test } from 'vitest';
import { isPrivateHost } from '@/utils/pictures/is-private-host';

const hostOf = (address: string) => new URL(address).hostname;

test.each([
  ...[
    'http://localhost/',
    'http://a.localhost/',
    'http://printer.local/',
    'http://router/',
    'http://nas.lan./',
  ],
  ...['http://127.0.0.1/', 'http://2130706433/', 'http://0x7f.1/', 'http://0/', 'http://10.1.2.3/'],
  ...['http://172.16.0.1/', 'http://172.31.255.1/', 'http://192.168.1.1/', 'http://169.254.169.254/'],
  ...['http://100.64.0.1/', 'http://[::1]/', 'http://[::]/', 'http://[fd00::1]/', 'http://[fe80::1]/'],
  ...['http://[::ffff:192.168.1.1]/', 'http://wiki.home.arpa/', 'http://db.internal/'],
])('%s is on the reader’s own network', (address) => {
  expect(isPrivateHost(hostOf(address))).toBe(true);
});

test.each([
  ...['https://example.org/', 'https://local.example/', 'https://localhost.example/', 'https://8.8.8.8/'],
  ...['https://172.32.0.1/', 'https://100.128.0.1/', 'https://192.169.0.1/', 'https://[2001:db8::1]/'],
  'https://新闻.example/',
])('%s is outside', (address) => {
  expect(isPrivateHost(hostOf(address))).toBe(false);
});
