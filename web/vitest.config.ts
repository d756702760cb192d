import { defineConfig } from "vitest/config";
import { localesVitePlugin } from "./locales.mjs";

export default defineConfig({
  plugins: [localesVitePlugin()],
  test: {
    environment: "happy-dom",
    include: ["{shared,widget,storefront,desk}/**/*.test.{ts,tsx}"],
    restoreMocks: true,
  },
});
