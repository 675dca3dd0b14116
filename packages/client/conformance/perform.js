// @ts-check
// Makes the calls of a case. Runs in every runtime.

/**
 * @typedef {object} Bench
 * @property {(name: string, options?: object) => any} client
 * @property {() => any} functionsClient
 * @property {any} functions
 * @property {(count: number) => Promise<readonly import("./case.ts").Received[]>} received
 * @property {import("./watch.js").Watch} watch
 */

/**
 * Makes one call and gives what came of it.
 *
 * @param {import("./case.ts").Call} step
 * @param {Bench} bench
 */
export async function perform(step, bench) {
  const reason = new Error("aborted by the case");
  /** @type {{ data?: unknown, items: unknown[], error?: unknown, reason: Error, response?: any }} */
  const outcome = { items: [], reason };
  try {
    const made = start(step, bench, signalOf(step, bench, reason));
    if (step.read) await read(made, step, outcome.items);
    else await settle(made, step, outcome);
  } catch (error) {
    outcome.error = error;
  }
  bench.watch.show(outcome.error);
  return outcome;
}

/**
 * @param {import("./case.ts").Call} step
 * @param {Bench} bench
 * @param {AbortSignal | undefined} signal
 */
function start({ call, request, options: given, door, client = "first" }, bench, signal) {
  if (call === "new") return void bench.client("new", given);
  const options = given || signal ? { ...given, ...(signal && { signal }) } : undefined;
  // A call without a body has no argument for it.
  const args = request === undefined || request === null ? [options] : [request, options];
  if (door === "functions") return bench.functions[call](bench.functionsClient(), ...args);
  const nudgescribe = bench.client(client);
  const [resource, method] = call.split(".");
  if (!resource || !method) return nudgescribe.call(call, request ?? undefined, options);
  return nudgescribe[resource][method](...args);
}

/**
 * @param {import("./case.ts").Call} step
 * @param {Bench} bench
 * @param {Error} reason
 */
function signalOf({ abort }, { received, watch }, reason) {
  if (!abort) return undefined;
  const controller = new AbortController();
  const end = () => controller.abort(reason);
  if (abort === "before") end();
  else if ("received" in abort) received(abort.received).then(end);
  else watch.seen(abort.event).then(end);
  return controller.signal;
}

/**
 * @param {any} made
 * @param {import("./case.ts").Call} step
 * @param {any} outcome
 */
async function settle(made, { door }, outcome) {
  if (door === "withResponse") {
    outcome.response = await made.withResponse();
    outcome.data = outcome.response.data;
  } else if (door === "safe") {
    const result = await made.safe();
    if (result.ok !== (result.error === undefined)) throw new Error("safe() contradicts itself");
    Object.assign(outcome, result.ok ? { data: result.data, response: result } : { error: result.error });
  } else {
    outcome.data = await made;
  }
}

/**
 * @param {any} pages
 * @param {import("./case.ts").Call} step
 * @param {unknown[]} items grows while they come, so that an error leaves what came before it
 */
async function read(pages, { read: how, leaveAfter = Number.POSITIVE_INFINITY }, items) {
  if (how === "all") return void items.push(...(await pages.all()));
  if (how === "text") return void items.push(await textOf(await pages));
  for await (const item of how === "pages" ? pages.pages() : pages) {
    items.push(item);
    if (items.length >= leaveAfter) break;
  }
}

/**
 * Read by hand: browsers replace the error of a stream by one of their own in `new Response(stream).text()`.
 *
 * @param {ReadableStream<Uint8Array>} bytes
 */
async function textOf(bytes) {
  const decoder = new TextDecoder();
  const reader = bytes.getReader();
  let text = "";
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    text += decoder.decode(value, { stream: true });
  }
}
