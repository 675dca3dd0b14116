import type { IncomingMessage } from "node:http";

const loopback = /^(127\.\d+\.\d+\.\d+|::1|::ffff:127\.\d+\.\d+\.\d+)$/;
const loopbackHost = /^(127\.\d+\.\d+\.\d+|localhost|\[::1\])(:\d+)?$/;

/**
 * Control is for programs on this machine. Refused are callers on others, names that an attacker lets resolve to this
 * one (told by `Host`), and pages of other sites in this machine's browser (told by `Origin` and `Sec-Fetch-Site`).
 */
export function mayControl({ headers, socket }: IncomingMessage): boolean {
  const { host = "", origin, "sec-fetch-site": site = "none" } = headers;
  if (!loopback.test(socket.remoteAddress ?? "") || !loopbackHost.test(host)) return false;
  return (origin === undefined || origin === `http://${host}`) && ["none", "same-origin"].includes(String(site));
}
