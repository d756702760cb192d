// Words for the catalogue's codes (`navy`, `wash_30`, `material`), kept in the page's own texts.

import { type Key, messages } from "locales:storefront";
import type { Translate } from "../../shared/i18n.ts";

const known: ReadonlySet<string> = new Set(messages.keys);

/** The page's word for a code; a code that came with a new product shows as it is until it is given a word. */
export function wordFor(text: Translate<Key>, prefix: string, code: string): string {
  const key = `${prefix}_${code}`;
  if (known.has(key)) return text(key as Key);
  const plain = code.replaceAll("_", " ");
  return plain.charAt(0).toLocaleUpperCase() + plain.slice(1);
}
