// Language and country of a visit, without DOM.

import { type Language, languageOf } from "../../shared/i18n.ts";

// Where a browser names a language without a country ("de", not "de-AT").
const USUAL_COUNTRY: Record<Language, string> = {
  en: "GB",
  es: "ES",
  fr: "FR",
  de: "DE",
  pt: "PT",
  it: "IT",
  ru: "KZ",
  zh: "CN",
  ja: "JP",
  ko: "KR",
  ar: "AE",
};

/** The chosen language, else the first of the browser's that the shop speaks; `zh-Hant-TW` counts as `zh`. */
export function visitLanguage(chosen: string | null, preferred: readonly string[]): Language {
  return [chosen, ...preferred].map(languageOf).find((language) => language !== null) ?? "en";
}

/** The chosen country, else the one in the browser's tags, else the language's usual one, as far as the shop sends there. */
export function visitCountry(
  chosen: string | null,
  preferred: readonly string[],
  language: Language,
  served: readonly string[],
): string {
  const named = preferred.map((tag) => tag.split("-").find((part) => /^[A-Z]{2}$/.test(part)) ?? "");
  const wanted = [chosen ?? "", ...named, USUAL_COUNTRY[language], "DE"];
  // Until the shop has said where it sends to, the first guess stands, so that prices needn't wait for the list.
  const possible = served.length > 0 ? wanted.filter((country) => served.includes(country)) : wanted;
  return possible.find(Boolean) ?? served[0] ?? "DE";
}
