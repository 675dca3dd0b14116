import { Hono } from "hono";
import { catalogue } from "../catalogue.ts";
import type { Env } from "../context.ts";

export function catalogueRoutes(): Hono<Env> {
  return new Hono<Env>().get("/", (c) => c.json(catalogue()));
}
