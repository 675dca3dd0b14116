import type { OperationRow } from "@nudgescribe/types";
import type { Exchange, Orders } from "./exchange.ts";
import type { FaultAim } from "./fault.ts";
import type { Option } from "./options.ts";
import type { Outage } from "./outage.ts";
import type { Reply } from "./reply.ts";

/** What a fault can use when it meets a call. */
export type Call<F> = {
  readonly fault: F;
  readonly exchange: Exchange;
  /** What comes from behind this fault. One that never asks keeps the sandbox from doing the work. */
  readonly next: (orders?: Orders) => Promise<Reply>;
  /** From 0 up to 1, from the seed. */
  readonly random: () => number;
  /** Sandbox time in ms. */
  readonly now: () => number | Promise<number>;
  readonly outage: Outage;
};

/** One way in which things go wrong. */
export type Kind<F extends { readonly kind: string }> = {
  /** How its members are written, besides those that every fault has. */
  readonly options: { readonly [Name in Exclude<keyof F, "kind">]-?: Option };
  /** @default every operation */
  readonly canMeet?: (row: OperationRow) => boolean;
  /** Whether what the caller gets is outside of the contract on purpose. */
  breaksContract(fault: F): boolean;
  /** What single options do not tell. @throws RangeError */
  check?(fault: F & FaultAim): void;
  meet(call: Call<F>): Promise<Reply>;
};
