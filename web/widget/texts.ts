// The widget's words. English is inside; the language a shopper reads comes as one small script from the desk.

import { type Key, messages } from "locales:widget";
import { type Language, type Translate, translator } from "../shared/i18n.ts";

export type T = Translate<Key>;

declare global {
  interface Window {
    storesideTexts?: Partial<Record<Language, string[]>>;
  }
}

const languages: Record<string, readonly string[]> = { ...messages.languages };
const translators = new Map<Language, T>();
const loads = new Map<Language, Promise<boolean>>();

export const hasTexts = (language: Language): boolean => language in languages;

/** Whether the language's words are here now. Tried once more when asked again after a failure. */
export function loadTexts(language: Language, desk: string): Promise<boolean> {
  const file = messages.files?.[language];
  if (hasTexts(language) || !file) return Promise.resolve(hasTexts(language));
  const load =
    loads.get(language) ??
    new Promise<boolean>((resolve) => {
      const script = document.createElement("script");
      const done = () => {
        const texts = window.storesideTexts?.[language];
        if (texts) languages[language] = texts;
        else loads.delete(language);
        script.remove();
        resolve(!!texts);
      };
      script.src = `${desk}/${file}`;
      script.async = true;
      script.onload = done;
      script.onerror = done;
      document.head.append(script);
    });
  loads.set(language, load);
  return load;
}

/** The words of a language that is here. */
export function textsIn(language: Language): T {
  let t = translators.get(language);
  if (!t) {
    t = translator({ keys: messages.keys, languages }, language);
    translators.set(language, t);
  }
  return t;
}

const ERRORS: Record<string, Key> = {
  network: "error-offline",
  "message.too_long": "error-too-long",
  "message.empty": "error-empty",
  "message.not_text": "error-not-text",
  "message.client_id_conflict": "error-client-id-conflict",
  "payload.not_offered": "error-payload-not-offered",
  "rate.limited": "error-rate-limited",
};

/** The sentence for one of the desk's error codes, in the shopper's language; the desk's own English never shows. */
export function errorKey(code: string | null): Key {
  return ERRORS[code ?? ""] ?? "error-server";
}
