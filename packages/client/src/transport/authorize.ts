import type { Session } from "../auth/session.ts";
import type { Layer } from "./transport.ts";

/**
 * Puts the operation's credential on the request. When the API refuses an access token, with the status that the
 * operations table names, the session is renewed and the request sent once more: a refused request has done nothing.
 */
export function authorize(session: Session, apiKey: string): Layer {
  return (next) => async (request) => {
    const { call, headers } = request;
    const { row, signal } = call;
    const send = (token: string | undefined) => {
      if (token) headers.set("authorization", `Bearer ${token}`);
      return next(request);
    };
    if (row.auth === "apiKey") {
      headers.set("x-api-key", apiKey);
      return next(request);
    }
    // A session that is being renewed brings its token along: asking it here would wait for itself.
    if (row.auth === "refresh") return send(call.bearer ?? (await session.grant(signal)).refreshToken);

    const grant = await session.grant(signal);
    const answer = await send(grant.accessToken);
    const { refusal } = row;
    if (!refusal.includes(answer.status) || call.replayed || !session.mayRenew(grant)) return answer;

    call.replayed = true;
    call.sent = "no"; // it was refused
    const second = await send((await session.renew(grant, signal)).accessToken);
    if (refusal.includes(second.status)) session.pauseRenewals();
    return second;
  };
}
