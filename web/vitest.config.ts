import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";
import { localesVitePlugin } from "./locales.mjs";

const chunk = fileURLToPath(new URL("./widget/photo_chunk.ts", import.meta.url));

/** What the build writes as a script of its own is a plain import here. */
const photoChunkPlugin = {
  name: "photo-chunk",
  resolveId: (id: string) => (id === "chunk:photos" ? `\0${id}` : null),
  load: (id: string) =>
    id === "\0chunk:photos"
      ? `export const load = async () => (await import(${JSON.stringify(chunk)})).parts;`
      : null,
};

export default defineConfig({
  plugins: [localesVitePlugin(), photoChunkPlugin],
  test: {
    environment: "happy-dom",
    include: ["{shared,widget,storefront,desk}/**/*.test.{ts,tsx}"],
    restoreMocks: true,
  },
});
