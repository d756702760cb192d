// Builds the pages into dist/: `node build.mjs [--watch] [--types]`.
//
//   widget/main.ts                      -> dist/widget.js (one file: code, styles, English), and the other languages in
//                                          dist/assets/widget-<language>-<hash>.js: a shopper loads the one she reads
//   <page>/main.tsx + <page>/index.html -> dist/<page>/index.html, with hashed files in dist/assets/
//
// Environment: STORESIDE_ALLOW_MISSING=1 lets English stand in for translations that are not there yet.

import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { basename, dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import esbuild from "esbuild";
import { LocaleError, localeFiles, pageMessages, writeTypes } from "./locales.mjs";

const web = dirname(fileURLToPath(import.meta.url));
const dist = join(web, "dist");
const WIDGET_LIMIT_BYTES = 30 * 1024;
const HTML_PAGES = ["storefront", "desk"];

const gzipped = (content) => gzipSync(content, { level: 9 }).length;

const watch = process.argv.includes("--watch");
const allowMissing = process.env.STORESIDE_ALLOW_MISSING === "1";

/** `import { messages } from "locales:<page>"`, as `moduleOf` writes it. */
const localesPlugin = (moduleOf) => ({
  name: "locales",
  setup(build) {
    build.onResolve({ filter: /^locales:/ }, ({ path }) => ({
      path: path.slice("locales:".length),
      namespace: "locales",
    }));
    build.onLoad({ filter: /.*/, namespace: "locales" }, ({ path: page }) => {
      const warnings = [];
      try {
        const messages = pageMessages(page, { allowMissing, warn: (text) => warnings.push({ text }) });
        return { contents: moduleOf(messages), loader: "js", warnings, watchFiles: localeFiles(page) };
      } catch (error) {
        if (!(error instanceof LocaleError)) throw error;
        return { errors: [{ text: error.message }], watchFiles: localeFiles(page) };
      }
    });
  },
});

const wholeModule = (messages) => `export const messages = ${JSON.stringify(messages)};`;

let heaviestLanguageBytes = 0;

/** English inside, the others as scripts beside it: scripts, because other sites' pages may load those without CORS. */
function splitModule({ keys, languages }) {
  mkdirSync(join(dist, "assets"), { recursive: true });
  heaviestLanguageBytes = 0;
  const files = {};
  for (const [language, texts] of Object.entries(languages)) {
    if (language === "en") continue;
    const code = `(self.storesideTexts??={}).${language}=${JSON.stringify(texts)};\n`;
    const hash = createHash("sha256").update(code).digest("hex").slice(0, 8);
    files[language] = `assets/widget-${language}-${hash}.js`;
    writeFileSync(join(dist, files[language]), code);
    heaviestLanguageBytes = Math.max(heaviestLanguageBytes, gzipped(code));
  }
  return wholeModule({ keys, languages: { en: languages.en }, files });
}

/** `import styles from "./x.css?inline"`: the minified text, for a shadow root. */
const inlineStylesPlugin = {
  name: "inline-styles",
  setup(build) {
    build.onResolve({ filter: /\.css\?inline$/ }, ({ path, resolveDir }) => ({
      path: join(resolveDir, path.replace(/\?inline$/, "")),
      namespace: "inline-style",
    }));
    build.onLoad({ filter: /.*/, namespace: "inline-style" }, async ({ path }) => {
      const options = { loader: "css", minify: true, target: TARGET, sourcefile: path };
      const { code, warnings } = await esbuild.transform(readFileSync(path, "utf8"), options);
      return { contents: code.trim(), loader: "text", warnings, watchFiles: [path] };
    });
  },
};

const KIT = {
  preact: "Fragment",
  "preact/hooks": "useEffect,useLayoutEffect,useRef,useState",
  "preact/jsx-runtime": "jsx,jsxs,Fragment",
};

/** The chunk draws with the widget's own preact, which photo_kit.ts hands over, instead of carrying one. */
const kitPlugin = {
  name: "kit",
  setup(build) {
    build.onResolve({ filter: /^preact(\/|$)/ }, ({ path }) => ({ path, namespace: "kit" }));
    build.onLoad({ filter: /.*/, namespace: "kit" }, ({ path }) => ({
      contents: `export const {${KIT[path]}} = self.storesideKit;`,
      loader: "js",
    }));
  },
};

/** `chunk:photos`: a script of its own beside the widget, and a function that loads it. */
const photoChunkPlugin = {
  name: "photo-chunk",
  setup(build) {
    build.onResolve({ filter: /^chunk:photos$/ }, ({ path }) => ({ path, namespace: "chunk" }));
    build.onLoad({ filter: /.*/, namespace: "chunk" }, async () => {
      const entry = join(web, "widget", "photo_chunk.ts");
      const { outputFiles, metafile } = await esbuild.build({
        ...common,
        stdin: {
          contents: `import { parts } from ${JSON.stringify(entry)}; self.storesidePhotos = parts;`,
          resolveDir: web,
        },
        format: "iife",
        write: false,
        metafile: true,
        plugins: [kitPlugin, localesPlugin(wholeModule), inlineStylesPlugin],
      });
      const [{ contents }] = outputFiles;
      const hash = createHash("sha256").update(contents).digest("hex").slice(0, 8);
      const file = `assets/widget-photos-${hash}.js`;
      mkdirSync(join(dist, "assets"), { recursive: true });
      writeFileSync(join(dist, file), contents);
      console.log(
        `widget-photos: ${(gzipped(contents) / 1024).toFixed(1)} KB gzipped, for who sends or sees photos`,
      );
      return {
        contents: `import { loadScript } from ${JSON.stringify(join(web, "widget", "photo_kit.ts"))};
export const load = (base) => loadScript(base + "/${file}");`,
        resolveDir: web,
        watchFiles: Object.keys(metafile.inputs)
          .filter((path) => path !== "<stdin>" && !path.includes(":"))
          .map((path) => join(web, path)),
      };
    });
  },
};

/** Says how much a shopper loads, and fails the build where it is too large for a shop's page. */
const widgetSizePlugin = {
  name: "widget-size",
  setup(build) {
    build.onEnd(({ errors }) => {
      if (errors.length) return;
      const code = gzipped(readFileSync(join(dist, "widget.js")));
      const bytes = code + heaviestLanguageBytes;
      const [own, all] = [code, bytes].map((count) => (count / 1024).toFixed(1));
      const size = `widget.js: ${own} KB gzipped, ${all} KB with the longest language, of ${WIDGET_LIMIT_BYTES / 1024} KB`;
      if (bytes > WIDGET_LIMIT_BYTES) return { errors: [{ text: `${size}: too large` }] };
      console.log(size);
    });
  },
};

/** Writes dist/<page>/index.html with the hashed script and style in place of `main.tsx`. */
function htmlPlugin(page) {
  return {
    name: "html",
    setup(build) {
      build.onEnd(({ errors, metafile }) => {
        if (errors.length) return;
        const [script, output] = Object.entries(metafile.outputs).find(([, { entryPoint }]) =>
          entryPoint?.endsWith(`${page}/main.tsx`),
        );
        const style = output.cssBundle
          ? `<link rel="stylesheet" href="/assets/${basename(output.cssBundle)}">\n  `
          : "";
        const html = readFileSync(join(web, page, "index.html"), "utf8");
        const tag = /<script type="module" src="(\.\/|\/)?main\.tsx"><\/script>/;
        if (!tag.test(html)) {
          return {
            errors: [
              { text: `${page}/index.html: expected <script type="module" src="./main.tsx"></script>` },
            ],
          };
        }
        mkdirSync(join(dist, page), { recursive: true });
        const hashed = `${style}<script type="module" src="/assets/${basename(script)}"></script>`;
        writeFileSync(join(dist, page, "index.html"), html.replace(tag, hashed));
        console.log(`${page}: ${basename(script)} ${(output.bytes / 1024).toFixed(0)} KB`);
      });
    },
  };
}

const TARGET = ["es2022", "chrome109", "firefox115", "safari16"];
const common = {
  absWorkingDir: web,
  bundle: true,
  minify: true,
  target: TARGET,
  charset: "utf8",
  jsx: "automatic",
  jsxImportSource: "preact",
  logLevel: "warning",
  legalComments: "none",
  define: { "process.env.NODE_ENV": '"production"' },
};

function widgetBuild() {
  return {
    ...common,
    entryPoints: ["widget/main.ts"],
    outfile: join(dist, "widget.js"),
    format: "iife",
    plugins: [localesPlugin(splitModule), photoChunkPlugin, inlineStylesPlugin, widgetSizePlugin],
  };
}

function pageBuild(page) {
  return {
    ...common,
    entryPoints: [`${page}/main.tsx`],
    outdir: join(dist, "assets"),
    entryNames: `${page}-[hash]`,
    assetNames: "[name]-[hash]",
    chunkNames: "[name]-[hash]",
    format: "esm",
    sourcemap: true,
    metafile: true,
    plugins: [localesPlugin(wholeModule), inlineStylesPlugin, htmlPlugin(page)],
  };
}

function builds() {
  const present = (...paths) => {
    const missing = paths.filter((path) => !existsSync(join(web, path)));
    if (missing.length) console.log(`notice: ${missing.join(", ")} not there yet: skipped`);
    return !missing.length;
  };
  return [
    ...(present("widget/main.ts") ? [widgetBuild()] : []),
    ...HTML_PAGES.filter((page) => present(`${page}/main.tsx`, `${page}/index.html`)).map(pageBuild),
  ];
}

writeTypes();
if (!process.argv.includes("--types")) {
  rmSync(join(dist, "assets"), { recursive: true, force: true });
  const started = performance.now();
  try {
    if (watch) {
      for (const options of builds()) await (await esbuild.context(options)).watch();
      console.log("watching");
    } else {
      await Promise.all(builds().map((options) => esbuild.build(options)));
      console.log(
        `${relative(process.cwd(), dist) || dist} built in ${Math.round(performance.now() - started)} ms`,
      );
    }
  } catch (error) {
    // esbuild has printed what was wrong; anything else is ours and needs its trace.
    if (!error.errors) console.error(error);
    process.exitCode = 1;
  }
}
