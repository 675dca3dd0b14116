import { createServer } from "node:http";
import { listen, type Running } from "./listen.ts";
import { groups } from "./listing.ts";

/** The floor: reads the request to its end, looks at nothing, and always says the same. */
export const startBare = (): Promise<Running> =>
  listen(
    createServer((request, response) => {
      request.resume().on("end", () => {
        response.setHeader("content-type", "application/json").end(JSON.stringify(groups));
      });
    }),
  );
