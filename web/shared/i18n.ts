// Texts of a page in the reader's language. The tables come from locales/ at build time (locales.mjs).

export const LANGUAGES = ["en", "es", "fr", "de", "pt", "it", "ru", "zh", "ja", "ko", "ar"] as const;
export type Language = (typeof LANGUAGES)[number];

/** Each language's own name for itself, for choosers. */
export const LANGUAGE_NAMES: Record<Language, string> = {
  en: "English",
  es: "Español",
  fr: "Français",
  de: "Deutsch",
  pt: "Português",
  it: "Italiano",
  ru: "Русский",
  zh: "中文",
  ja: "日本語",
  ko: "한국어",
  ar: "العربية",
};

export interface Messages<Key extends string = string> {
  keys: readonly Key[];
  /** One text per key, in the order of `keys`. */
  languages: Readonly<Record<string, readonly string[]>>;
  /** The widget's other languages: scripts to load, relative to the desk. */
  files?: Readonly<Record<string, string>>;
}

export type Values = Record<string, string | number>;
export type Translate<Key extends string = string> = (key: Key, values?: Values) => string;

/** `t(key, values)` for one language. An unknown key throws: it is a fault of ours, never a shopper's. */
export function translator<Key extends string>(messages: Messages<Key>, language: Language): Translate<Key> {
  const texts = messages.languages[language] ?? messages.languages.en ?? [];
  const index = new Map(messages.keys.map((key, position) => [key, position]));
  const integers = new Intl.NumberFormat(language === "ar" ? "ar-u-nu-latn" : language);
  return (key, values = {}) => {
    const text = texts[index.get(key) ?? -1];
    if (text === undefined) throw new Error(`expected a message of this page, got "${key}"`);
    return text.replace(/\{(\w+)\}/g, (_, name: string) => {
      const value = values[name];
      if (value === undefined) throw new Error(`${key}: expected a value for {${name}}, got none`);
      return typeof value === "number" ? integers.format(value) : value;
    });
  };
}

/** `pt-BR` -> `pt`; null where the language is not one of ours. */
export function languageOf(tag: string | null | undefined): Language | null {
  const code = tag?.trim().toLowerCase().split(/[-_]/)[0];
  return LANGUAGES.find((language) => language === code) ?? null;
}

/** The first of the tags that we speak, English if none. */
export function pickLanguage(...tags: (string | null | undefined)[]): Language {
  for (const tag of tags) {
    const language = languageOf(tag);
    if (language) return language;
  }
  return "en";
}

export function directionOf(language: string | null | undefined): "ltr" | "rtl" {
  return languageOf(language) === "ar" ? "rtl" : "ltr";
}
