import { defineConfig } from "vitest/config";
import { localesVitePlugin } from "./locales.mjs";

export default defineConfig({
  plugins: [localesVitePlugin()],
  esbuild: { jsx: "automatic", jsxImportSource: "preact" },
  test: {
    environment: "happy-dom",
    include: ["{shared,widget,storefront,desk}/**/*.test.{ts,tsx}"],
    restoreMocks: true,
  },
});
