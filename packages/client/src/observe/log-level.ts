/** How much is logged: each level holds those before it. */
export type LogLevel = (typeof logLevels)[number];
export const logLevels = ["off", "error", "warn", "info", "debug"] as const;

/** The place of a level among them. @throws TypeError when there is no such level. */
export function placeOf(level: LogLevel): number {
  const place = logLevels.indexOf(level);
  if (place === -1) throw new TypeError(`log: "${level}" is none of ${logLevels.join(", ")}`);
  return place;
}
