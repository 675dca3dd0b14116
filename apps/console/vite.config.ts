import { resolve } from "node:path";
import optimizeLocales from "@react-aria/optimize-locales-plugin";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

export default defineConfig({
  root: resolve(import.meta.dirname, "web"),
  // The components bring their few words in 34 languages; the console speaks one.
  plugins: [{ ...optimizeLocales.vite({ locales: ["en-US"] }), enforce: "pre" }, react()],
  worker: { format: "es" },
  build: {
    outDir: resolve(import.meta.dirname, "dist/web"),
    emptyOutDir: true,
    manifest: true,
    // The page's Content-Security-Policy allows no data: URL, so nothing may be inlined as one.
    assetsInlineLimit: 0,
  },
});
