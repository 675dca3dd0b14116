import { TimeoutError } from "../errors/timeout-error.ts";
import type { Layer } from "./transport.ts";

/**
 * One budget over attempts, waits and reading the body. The call ends when it is used up or the caller aborts, also
 * when the platform's `fetch` takes no notice. No timer and no listener is left behind.
 */
export const deadline: Layer = (next) => (request) =>
  new Promise((done, fail) => {
    const { call } = request;
    const { caller, timeout } = call;
    const abort = () => end(caller?.reason);
    const controller = new AbortController();
    call.signal = controller.signal;
    if (caller?.aborted) return fail(caller.reason);

    call.endsAt = performance.now() + timeout;
    const timer = setTimeout(() => end(new TimeoutError(call)), timeout);
    caller?.addEventListener("abort", abort);
    const release = () => {
      clearTimeout(timer);
      caller?.removeEventListener("abort", abort);
    };
    const end = (reason: unknown) => {
      release();
      fail(reason);
      controller.abort(reason);
    };

    next(request).then(
      (answer) => {
        release();
        done(call.open && answer.body ? { ...answer, body: call.open(answer.body, call, controller) } : answer);
      },
      (error) => {
        release();
        fail(error);
      },
    );
  });
