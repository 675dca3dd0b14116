import type { AuthTokens, OperationId, RenewedTokens } from "@nudgescribe/types";
import { type Call, createCall } from "./call.ts";
import { ParseError } from "./errors/index.ts";
import { createResources, type Resources } from "./generated/resources.ts";
import { type NudgescribeOptions, readOptions } from "./options.ts";
import { Session, type Tokens } from "./session.ts";
import { authorize } from "./transport/authorize.ts";
import { createTransport } from "./transport/transport.ts";

/**
 * Client of the Nudgescribe Client API. It signs in at the first call, and again when the API refuses its token.
 *
 * @example
 * const nudgescribe = new Nudgescribe({ apiKey, email, password });
 * const groups = await nudgescribe.customerGroups.list({ workspace_id: "ws_2f6c1d" });
 */
export class Nudgescribe implements Resources {
  readonly authentication: Resources["authentication"];
  readonly customers: Resources["customers"];
  readonly customerGroups: Resources["customerGroups"];
  readonly profileFields: Resources["profileFields"];
  readonly campaigns: Resources["campaigns"];
  readonly messages: Resources["messages"];
  readonly reruns: Resources["reruns"];
  /** Performs an operation by its name: `nudgescribe.call("listCustomerGroups", { workspace_id })`. */
  readonly call: Call;

  /** @throws TypeError that names the option that is missing or wrong. */
  constructor(options: NudgescribeOptions) {
    const settings = readOptions(options);
    const { apiKey, email, password } = settings.credentials;

    const session: Session = new Session(apiKey, {
      signIn: async () => toTokens("authenticate", await call("authenticate", { email, password })),
      refresh: async (refreshToken) => {
        const headers = { authorization: `Bearer ${refreshToken}` };
        return toTokens("reauthenticate", await call("reauthenticate", undefined, { headers }));
      },
    });
    const call = createCall(settings, createTransport(settings.fetch, [authorize(session, settings.origin)]));

    this.call = call;
    const resources = createResources(call);
    this.authentication = resources.authentication;
    this.customers = resources.customers;
    this.customerGroups = resources.customerGroups;
    this.profileFields = resources.profileFields;
    this.campaigns = resources.campaigns;
    this.messages = resources.messages;
    this.reruns = resources.reruns;
  }
}

function toTokens(operation: OperationId, answer: AuthTokens | RenewedTokens): Tokens {
  const { access_token, refresh_token } = answer;
  if (!access_token)
    throw new ParseError(operation, "the answer holds no access_token", JSON.stringify(Object.keys(answer)));
  return { accessToken: access_token, ...(refresh_token && { refreshToken: refresh_token }) };
}
