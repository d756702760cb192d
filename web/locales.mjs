// Compiles locales/<language>/<page>.ftl into plain tables at build time, so that no page carries a Fluent parser.
//
// A page's module `locales:<page>` exports
//   messages = { keys: ["launcher-open", ...], languages: { en: ["Open chat", ...], ... } }
// with one text per key, in the order of keys; `{name}` stands for the value `name`.

import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { parse } from "@fluent/syntax";

export const LANGUAGES = ["en", "es", "fr", "de", "pt", "it", "ru", "zh", "ja", "ko", "ar"];
export const PAGES = ["widget", "attachments", "storefront", "desk"];
// Files beside a page's own: the assistant says these words too.
const SHARED = { storefront: ["goods"] };

const web = dirname(fileURLToPath(import.meta.url));
const locales = join(web, "..", "locales");

export class LocaleError extends Error {}

const filesOf = (page) => [page, ...(SHARED[page] ?? [])];

/** The .ftl files of one page, to watch. */
export function localeFiles(page) {
  return LANGUAGES.flatMap((language) =>
    filesOf(page).map((name) => join(locales, language, `${name}.ftl`)),
  ).filter((path) => existsSync(path));
}

function textOf(pattern, where) {
  return pattern.elements
    .map((element) => {
      if (element.type === "TextElement") {
        if (/\{\w+\}/.test(element.value))
          throw new LocaleError(`${where}: expected text, got a literal {name}`);
        return element.value;
      }
      const { expression } = element;
      if (expression.type === "VariableReference") return `{${expression.id.name}}`;
      if (expression.type === "StringLiteral") return expression.value;
      throw new LocaleError(
        `${where}: expected text with {$variables} only, got a ${expression.type}; pages have no selectors, terms or functions: reword it`,
      );
    })
    .join("");
}

/** Parses one file to a Map from key to text. Throws LocaleError naming the file and the message at fault. */
export function compile(source, path) {
  const table = new Map();
  for (const entry of parse(source, {}).body) {
    if (entry.type === "Junk") {
      throw new LocaleError(
        `${path}: not Fluent: ${entry.annotations.map((a) => a.message).join("; ")} at ${JSON.stringify(entry.content.slice(0, 60))}`,
      );
    }
    if (entry.type !== "Message") continue;
    const where = `${path}: ${entry.id.name}`;
    if (!entry.value || entry.attributes.length)
      throw new LocaleError(`${where}: expected a plain message, got attributes`);
    if (table.has(entry.id.name)) throw new LocaleError(`${where}: is there twice`);
    table.set(entry.id.name, textOf(entry.value, where));
  }
  return table;
}

const variablesOf = (text) =>
  [...new Set([...text.matchAll(/\{(\w+)\}/g)].map((match) => match[1]))].sort().join(" ");

function load(page, language) {
  const tables = filesOf(page)
    .filter((name) => existsSync(join(locales, language, `${name}.ftl`)))
    .map((name) => {
      const path = `locales/${language}/${name}.ftl`;
      return compile(readFileSync(join(web, "..", path), "utf8"), path);
    });
  const entries = tables.flatMap((table) => [...table]);
  const merged = new Map(entries);
  if (merged.size < entries.length)
    throw new LocaleError(
      `locales/${language}: a message is in two of ${filesOf(page).join(", ")}; keep one`,
    );
  return tables.length ? merged : null;
}

/**
 * All languages of one page. A missing file or key fails, unless allowMissing (STORESIDE_ALLOW_MISSING=1): then
 * English stands in and `warn` is told. A key English does not have, or other variables than English has, always fails.
 */
export function pageMessages(page, { allowMissing = false, warn = console.warn } = {}) {
  const english = load(page, "en");
  if (!english)
    throw new LocaleError(`locales/en/${page}.ftl: expected the page's English messages, found no such file`);
  const keys = [...english.keys()];
  const languages = {};
  for (const language of LANGUAGES) {
    const path = `locales/${language}/${page}.ftl`;
    const table = load(page, language) ?? new Map();
    const missing = keys.filter((key) => !table.has(key));
    if (missing.length) {
      const what = `${path}: ${missing.length} of ${keys.length} messages missing (${missing.slice(0, 3).join(", ")}...)`;
      if (!allowMissing)
        throw new LocaleError(`${what}; translate them, or build with STORESIDE_ALLOW_MISSING=1`);
      warn(`warning: ${what}; English stands in`);
    }
    for (const [key, text] of table) {
      if (!english.has(key)) throw new LocaleError(`${path}: ${key} is not in locales/en/${page}.ftl`);
      if (variablesOf(text) !== variablesOf(english.get(key))) {
        throw new LocaleError(
          `${path}: ${key}: expected the variables of English (${variablesOf(english.get(key)) || "none"}), got (${variablesOf(text) || "none"})`,
        );
      }
    }
    languages[language] = keys.map((key) => table.get(key) ?? english.get(key));
  }
  return { keys, languages };
}

/** The JavaScript of `locales:<page>`. */
export function pageModule(page, options) {
  return `export const messages = ${JSON.stringify(pageMessages(page, options))};\n`;
}

/** Writes .generated/locales.d.ts, so that tsc knows every key. Pages without a file get an open `string`. */
export function writeTypes() {
  const modules = PAGES.map((page) => {
    const english = load(page, "en");
    const key = english?.size
      ? [...english.keys()].map((name) => JSON.stringify(name)).join(" | ")
      : "string";
    return `declare module "locales:${page}" {\n  export type Key = ${key};\n  export const messages: import("../shared/i18n.ts").Messages<Key>;\n}\n`;
  });
  mkdirSync(join(web, ".generated"), { recursive: true });
  writeFileSync(join(web, ".generated", "locales.d.ts"), `${modules.join("\n")}`);
}

/** The same modules for vitest. */
export function localesVitePlugin() {
  return {
    name: "locales",
    resolveId: (id) => (id.startsWith("locales:") ? `\0${id}` : null),
    load: (id) =>
      id.startsWith("\0locales:")
        ? pageModule(id.slice("\0locales:".length), { allowMissing: true, warn: () => {} })
        : null,
  };
}
