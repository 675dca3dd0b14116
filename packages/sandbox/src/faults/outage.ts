/** What a server lets the faults do with its port. */
export type Listener = {
  /** Stops accepting connections and breaks those that are open. */
  readonly close: () => Promise<void>;
  /** Listens again on the same port. */
  readonly listen: () => Promise<void>;
};

/** Time during which nothing listens. */
export type Outage = {
  readonly listenWith: (listener: Listener) => void;
  /** Begins; what is under way already goes on as it is. */
  readonly begin: (ms: number) => Promise<void>;
  /** Ends what is under way without listening again, for a server that is about to close. */
  readonly settle: () => Promise<void>;
};

/** Another program may have taken the port meanwhile; it is tried again after this many ms. */
const tryAgainAfter = 50;

export function createOutage(): Outage {
  let listener: Listener | undefined;
  let away = false;
  let over = false;
  let timer: NodeJS.Timeout | undefined;
  let running: Promise<void> = Promise.resolve();

  const comeBack = () => {
    running = (listener?.listen() ?? Promise.resolve()).then(
      () => {
        away = false;
      },
      () => wait(tryAgainAfter),
    );
  };
  const wait = (ms: number) => {
    if (!over) timer = setTimeout(comeBack, ms);
  };

  return {
    listenWith: (given) => {
      listener = given;
    },
    async begin(ms) {
      if (away || over || !listener) return;
      away = true;
      running = listener.close();
      await running;
      wait(ms);
    },
    async settle() {
      over = true;
      clearTimeout(timer);
      await running;
    },
  };
}
