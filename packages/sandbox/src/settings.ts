/** What the vendor's pages leave open, as numbers. None of them is a fact about the vendor's service. */
export type SandboxSettings = {
  /**
   * Customers on one page.
   * @default 100
   */
  readonly pageSize: number;
  /**
   * Rows in one exported file.
   * @default 10000
   */
  readonly rowsPerFile: number;
  /**
   * Sandbox time in ms between queuing a job and its being due.
   * @default 1000
   */
  readonly jobDelay: number;
  /**
   * Sandbox time in ms that a presigned link works.
   * @default 900000
   */
  readonly linkLifetime: number;
  /**
   * An upload of more rows is stored by a job.
   * @default 10000
   */
  readonly backgroundRows: number;
  /**
   * Rows in one upload; more are refused.
   * @default 200000
   */
  readonly maxRows: number;
  /**
   * Bytes of one request body; more are refused.
   * @default 67108864
   */
  readonly maxBodyBytes: number;
};

export const defaultSettings: SandboxSettings = {
  pageSize: 100,
  rowsPerFile: 10_000,
  jobDelay: 1_000,
  linkLifetime: 15 * 60_000,
  backgroundRows: 10_000,
  maxRows: 200_000,
  maxBodyBytes: 64 * 2 ** 20,
};

/** @throws RangeError that names the setting, for what is not a whole number of at least 1 (0 for `jobDelay`) */
export function readSettings(given: Partial<SandboxSettings>): SandboxSettings {
  for (const name of Object.keys(defaultSettings) as (keyof SandboxSettings)[]) {
    const value = given[name];
    const least = name === "jobDelay" ? 0 : 1;
    if (value === undefined || (Number.isSafeInteger(value) && value >= least)) continue;
    throw new RangeError(`${name} is ${value}; give a whole number of at least ${least}`);
  }
  return {
    ...defaultSettings,
    ...Object.fromEntries(Object.entries(given).filter(([name]) => name in defaultSettings)),
  };
}
