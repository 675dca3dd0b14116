const { NUDGESCRIBE_BASE_URL: baseUrl, ...variables } = process.env;
const [apiKey, email, password] = ["API_KEY", "EMAIL", "PASSWORD"].map((name) => variables[`NUDGESCRIBE_${name}`]);
const workspace_id = "ws_2f6c1d";

//#region
import { createClient, listCustomerGroups } from "@nudgescribe/client/functions";

const client = createClient({ baseUrl, apiKey, email, password });
const groups = await listCustomerGroups(client, { workspace_id });
//#endregion

console.log(groups.length);
