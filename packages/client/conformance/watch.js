// @ts-check
// Sees and keeps what people may see of a client. Runs in every runtime.

/** Events and log lines of the clients of one case. */
export class Watch {
  /** @type {string[]} each event as `type operation #attempt outcome` */
  labels = [];
  /** @type {string[]} every text that was shown */
  shown = [];
  /** @type {(() => void)[]} */
  #waiting = [];

  /** @param {any} event */
  observe = (event) => {
    const { headers, body, requestId } = event; // some are made only when they are looked at
    this.shown.push(JSON.stringify({ ...event, headers, body, requestId }));
    this.labels.push(labelOf(event));
    for (const look of this.#waiting) look();
  };

  logger = Object.fromEntries(
    ["error", "warn", "info", "debug"].map((level) => [level, (/** @type {string} */ line) => this.shown.push(line)]),
  );

  /** Waits for an event. @param {string} label its beginning */
  async seen(label) {
    const there = () => this.labels.some((seen) => seen.startsWith(label));
    if (there()) return;
    await new Promise((done) => {
      this.#waiting.push(() => there() && done(undefined));
    });
  }

  /** What people see of an error. @param {any} error */
  show(error) {
    if (!(error instanceof Error)) return;
    const own = Object.getOwnPropertyNames(error).map((name) => /** @type {any} */ (error)[name]);
    const { name, text } = /** @type {any} */ (error);
    // The text of an answer that does not parse is kept as it came, and is no part of what is printed.
    const kept = name === "ParseError" ? [] : [text];
    for (const value of [String(error), error.stack, JSON.stringify(error), ...own, ...kept]) {
      if (value instanceof Error) this.show(value);
      else this.shown.push(typeof value === "string" ? value : (JSON.stringify(value) ?? ""));
    }
  }

  /** Every text in which a secret stands; all secrets of the cases say so themselves. */
  leaks() {
    return this.shown.filter((text) => text.includes("secret-"));
  }
}

/** @param {any} event */
function labelOf({ type, operation, attempt, status, sent, action }) {
  if (type === "session") return `session ${action}`;
  return [type, operation, attempt && `#${attempt}`, status ?? sent].filter((part) => part !== undefined).join(" ");
}
