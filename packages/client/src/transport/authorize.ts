import type { Session } from "../session.ts";
import { type Layer, renewRequest } from "./transport.ts";

/**
 * Puts the operation's credential on the request. When the API refuses an access token, with the status that the
 * operations table names, the session is renewed and the request sent once more: a refused request has done nothing.
 */
export function authorize(session: Session, origin: string): Layer {
  return (next) => async (request, attempt) => {
    const { row, signal } = attempt;
    // A request to any other place, such as a presigned link, goes without credentials.
    if (new URL(request.url).origin !== origin) return next(request, attempt);

    if (row.auth === "apiKey") {
      request.headers.set("x-api-key", session.apiKey);
      return next(request, attempt);
    }
    if (row.auth === "refresh") {
      // The session brings its refresh token along: it is being renewed, so asking it would wait for itself.
      if (request.headers.has("authorization")) return next(request, attempt);
      const { refreshToken } = await session.tokens(signal);
      return next(refreshToken ? withBearer(request, refreshToken) : request, attempt);
    }

    const tokens = await session.tokens(signal);
    const response = await next(withBearer(request, tokens.accessToken), attempt);
    if (!row.refusal.includes(response.status)) return response;

    await response.body?.cancel();
    const renewed = await session.renew(tokens, signal);
    return next(withBearer(renewRequest(request, attempt), renewed.accessToken), attempt);
  };
}

function withBearer(request: Request, token: string): Request {
  request.headers.set("authorization", `Bearer ${token}`);
  return request;
}
