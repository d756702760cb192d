// What the build understands besides TypeScript: see build.mjs and vitest.config.ts.
declare module "chunk:photos" {
  /** Loads the script of the widget's photo parts from a desk. */
  export const load: (base: string) => Promise<import("../widget/photo_chunk.ts").PhotoParts>;
}

declare module "*.css?inline" {
  const styles: string;
  export default styles;
}
declare module "*.css";
declare module "*/locales.mjs";
