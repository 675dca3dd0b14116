import { createServer } from "node:http";
import { getRequestListener } from "@hono/node-server";
import { Hono } from "hono";
import { listen, type Running } from "./listen.ts";
import { groups, listing } from "./listing.ts";

/** What the sandbox stands on, without the sandbox. */
export function startHono(): Promise<Running> {
  const app = new Hono();
  app.post(listing.path, async (context) => {
    await context.req.json();
    return context.json(groups);
  });
  return listen(createServer(getRequestListener(app.fetch)));
}
