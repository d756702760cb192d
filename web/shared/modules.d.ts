// What the build understands besides TypeScript: see build.mjs and vitest.config.ts.
declare module "*.css?inline" {
  const styles: string;
  export default styles;
}
declare module "*.css";
declare module "*/locales.mjs";
