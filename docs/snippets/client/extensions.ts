const { NUDGESCRIBE_BASE_URL: baseUrl, ...variables } = process.env;
const [apiKey, email, password] = ["API_KEY", "EMAIL", "PASSWORD"].map((name) => variables[`NUDGESCRIBE_${name}`]);

//#region
import { createClient, logging, observing, renewingEarly, sendingContext } from "@nudgescribe/client/functions";

const extensions = [renewingEarly(), observing(logging("info")), sendingContext({ ip: "192.0.2.7" })];
const client = createClient({ baseUrl, apiKey, email, password }, extensions);
//#endregion

console.log(typeof client);
