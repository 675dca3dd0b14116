/** @throws Error in one line */
export function readPort(text: string): number {
  const port = Number(text);
  if (!Number.isInteger(port) || port < 0 || port > 65535 || text.trim() === "")
    throw new Error(`--port ${text} is not a port; give a number from 0 to 65535`);
  return port;
}
