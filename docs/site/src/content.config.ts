import { defineCollection } from "astro:content";
import { docsSchema } from "@astrojs/starlight/schema";
import { z } from "astro/zod";
import { bookLoader } from "./book-loader.ts";

export const collections = {
  docs: defineCollection({
    loader: bookLoader(),
    schema: docsSchema({
      extend: z.object({
        route: z.string(),
        twin: z.string(),
        twinUrl: z.string(),
        pictures: z.array(z.string()),
      }),
    }),
  }),
};
