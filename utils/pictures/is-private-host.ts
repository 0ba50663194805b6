/** Addresses that mean this machine or its own network (RFC 1918, 3927, 4193, 6598, 6761, 6762, 8375). */
const PRIVATE = [
  // A name without a dot is one of the own network's (`router`); no public one answers by its last label alone.
  /^[^.:[\]]+$/,
  /^(.*\.(localhost|local|internal|lan|home\.arpa))$/,
  /^(0|10|127)\.\d+\.\d+\.\d+$/,
  /^192\.168\.\d+\.\d+$/,
  /^169\.254\.\d+\.\d+$/,
  /^172\.(1[6-9]|2\d|3[01])\.\d+\.\d+$/,
  /^100\.(6[4-9]|[7-9]\d|1[01]\d|12[0-7])\.\d+\.\d+$/,
  /^\[(::1?|f[cd][0-9a-f]{2}:.*|fe[89ab][0-9a-f]:.*|::ffff:.*)\]$/,
];

/** Whether a host, as `URL.hostname` gives it, is on this machine or its own network. */
export function isPrivateHost(hostname: string): boolean {
  const host = hostname.toLowerCase().replace(/\.$/, '');
  return PRIVATE.some((pattern) => pattern.test(host));
}
