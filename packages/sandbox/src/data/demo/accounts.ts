import { credentials, home } from "../start.ts";

/** What signs in as one user: the API key of the account, and the user's own email and password. */
export type Credentials = { readonly apiKey: string; readonly email: string; readonly password: string };

const { apiKey, password } = credentials;

/**
 * What signs in to a sandbox with the demo data beside `credentials`: two more users of Harbour Mutual, and a second
 * account, Lakeside Bank, which sees nothing of the first one. The viewers may read only.
 */
export const demoCredentials: Readonly<Record<"editor" | "viewer" | "lakeside" | "lakesideViewer", Credentials>> = {
  editor: { apiKey, email: "owen.fairley@harbourmutual.example", password },
  viewer: { apiKey, email: "priya.nair@harbourmutual.example", password },
  lakeside: { apiKey: "lakeside-api-key", email: "noor.haddad@lakesidebank.example", password },
  lakesideViewer: { apiKey: "lakeside-api-key", email: "tomas.reyes@lakesidebank.example", password },
};

export const lakesideBank = { account_id: "acc_c03e58", account_name: "Lakeside Bank" } as const;

/** The user of the contract's examples, and those whom the demo data adds. */
export const dana: string = home.user_id;
export const owen = "usr_58c2de";
export const noor = "usr_6d20b1";

export const demoUsers: readonly (Credentials & { user_id: string; account_id: string; role_code: string })[] = [
  { ...demoCredentials.editor, user_id: owen, account_id: home.account_id, role_code: "EDITOR" },
  { ...demoCredentials.viewer, user_id: "usr_a6f913", account_id: home.account_id, role_code: "VIEWER" },
  { ...demoCredentials.lakeside, user_id: noor, account_id: lakesideBank.account_id, role_code: "ADMIN" },
  {
    ...demoCredentials.lakesideViewer,
    user_id: "usr_e87c44",
    account_id: lakesideBank.account_id,
    role_code: "VIEWER",
  },
];
