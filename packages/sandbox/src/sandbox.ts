import type { AccountControl } from "./control/accounts.ts";
import type { CampaignControl } from "./control/campaigns.ts";
import type { ClockControl } from "./control/clock.ts";
import type { StateControl } from "./control/state.ts";
import type { FaultControl } from "./faults/faults.ts";
import type { JournalControl } from "./journal.ts";
import { open } from "./open.ts";
import type { SandboxSettings } from "./settings.ts";

/** Where a sandbox keeps its state, how it begins, and the numbers it goes by. */
export type SandboxOptions = Partial<SandboxSettings> & {
  /**
   * Where the state is kept: a SQLite file, `:memory:`, or a `postgresql:` URL that several sandboxes may share. A state
   * that is there already is gone on with; `seed`, `now` and `load` are for a new one.
   * @default ":memory:"
   */
  readonly db?: string;
  /**
   * Ids, keys and chances are made from it: the same seed and the same calls give the same answers.
   * @default "sandbox"
   */
  readonly seed?: string;
  /** Time to stand still at, such as `2026-11-20T09:00:00Z`. @default the time of the machine, going on */
  readonly now?: string | Date;
  /** Data to begin with. @default an account with one user and one empty workspace */
  readonly load?: "demo";
};

/** The API with memory. `await using` closes it. */
export type Sandbox = AsyncDisposable & {
  /** Answers one request without a socket: give it to a client as its `fetch`. */
  readonly fetch: (request: Request | string | URL, init?: RequestInit) => Promise<Response>;
  /** What signs in to the first account. */
  readonly credentials: { readonly apiKey: string; readonly email: string; readonly password: string };
  readonly clock: ClockControl;
  readonly state: StateControl;
  /** What the vendor's own platform does, and the API does not. */
  readonly platform: AccountControl & CampaignControl;
  readonly faults: FaultControl;
  readonly journal: JournalControl;
  readonly close: () => Promise<void>;
};

/**
 * Makes a sandbox without a socket.
 *
 * @throws Error with one line when the database cannot be used, RangeError for an option that makes no sense
 */
export const createSandbox = async (options: SandboxOptions = {}): Promise<Sandbox> => (await open(options)).sandbox;
