/** How one option of a fault is written. */
export type Option = {
  /** What to give, as the end of a sentence: `give …`. */
  readonly wanted: string;
  readonly fits: (value: unknown) => boolean;
  readonly optional?: boolean;
};

export const optional = (option: Option): Option => ({ ...option, optional: true });

/** Timers count in 32 bits. */
const longest = 2 ** 31 - 1;

export const whole = (least: number, most: number = longest): Option => ({
  wanted: most === longest ? `a whole number of at least ${least}` : `a whole number from ${least} to ${most}`,
  fits: (value) => typeof value === "number" && Number.isInteger(value) && value >= least && value <= most,
});

export const share: Option = {
  wanted: "a number from 0 to 1",
  fits: (value) => typeof value === "number" && value >= 0 && value <= 1,
};

export const oneOf = (...values: readonly (string | number)[]): Option => ({
  wanted: `one of ${values.join(", ")}`,
  fits: (value) => values.some((one) => one === value),
});

export const flag: Option = { wanted: "true or false", fits: (value) => typeof value === "boolean" };

export const text: Option = {
  wanted: "text of one line",
  fits: (value) => typeof value === "string" && isHeaderValue(value) && value !== "",
};

export const headers: Option = {
  wanted: "an object of header names and their texts",
  fits: (value) =>
    typeof value === "object" &&
    value !== null &&
    Object.entries(value).every(
      ([name, one]) => /^[\w!#$%&'*+.^`|~-]+$/.test(name) && typeof one === "string" && isHeaderValue(one),
    ),
};

export const anything: Option = { wanted: "any JSON", fits: () => true };

/** What Node would refuse to send, once it is too late to tell who gave it. */
const isHeaderValue = (value: string): boolean => /^[\t\x20-\x7e\x80-\xff]*$/.test(value);
