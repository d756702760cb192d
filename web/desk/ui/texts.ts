// The desk's words, and the words for codes: reasons, intents, moods, errors, durations.

import { type Key, messages } from "locales:desk";
import { type Key as CardKey, messages as cardMessages } from "locales:widget";
import { createContext } from "preact";
import { useContext } from "preact/hooks";
import { type Language, type Translate, translator } from "../../shared/i18n.ts";
import type { ConversationSummary } from "../../shared/protocol.ts";
import type { Failure } from "../api.ts";

export type { Key };
export type T = Translate<Key>;

export interface Texts {
  language: Language;
  t: T;
  /** The cards' words. */
  cards: Translate<CardKey>;
}

export function textsOf(language: Language): Texts {
  return { language, t: translator(messages, language), cards: translator(cardMessages, language) };
}

export const TextsContext = createContext<Texts>(textsOf("en"));
export const useTexts = (): Texts => useContext(TextsContext);

const known: ReadonlySet<string> = new Set(messages.keys);

/** The page's word for a code; a code that is newer than the page shows as it is. */
export function wordFor(t: T, prefix: string, code: string): string {
  const key = `${prefix}-${code}`;
  if (known.has(key)) return t(key as Key);
  const plain = code.replaceAll("_", " ");
  return plain.charAt(0).toLocaleUpperCase() + plain.slice(1);
}

const FAILURES: Record<string, Key> = {
  network: "error-network",
  "agent.credentials": "error-credentials",
  "conversation.state": "error-state",
  "conversation.not_found": "error-not-found",
  "message.too_long": "error-too-long",
  "message.not_text": "error-not-text",
  "message.client_id_conflict": "error-conflict",
};

export function failureText(t: T, { code, by, retryAfter }: Failure): string {
  if (code === "rate.limited") return t("error-throttled", { seconds: retryAfter ?? 1 });
  if (code === "conversation.already_claimed" && by) return t("error-claimed", { name: by });
  return t(FAILURES[code] ?? "error-server");
}

const APPROVAL_FAILURES: Record<string, Key> = {
  "approval.beyond_level": "approval-needs-lead",
  "approval.refused": "error-approval-refused",
  "shop.unavailable": "error-shop",
};

export function approvalFailureText(t: T, failure: Failure): string {
  if (failure.code === "approval.decided" && failure.by)
    return t("error-approval-decided", { name: failure.by });
  const key = APPROVAL_FAILURES[failure.code];
  return key ? t(key) : failureText(t, failure);
}

export function shopperName(t: T, { shopper, id }: ConversationSummary): string {
  return shopper.name ?? shopper.email ?? `${t("guest")} ${id.slice(0, 4)}`;
}

const names = new Map<string, Intl.DisplayNames>();

/** A language's name in the reader's language: `es` -> `Spanish`. */
export function languageName(code: string | null, language: string): string {
  if (!code) return "–";
  let format = names.get(language);
  if (!format) {
    format = new Intl.DisplayNames([language], { type: "language" });
    names.set(language, format);
  }
  try {
    return format.of(code) ?? code;
  } catch {
    return code;
  }
}

function unit(value: number, name: "second" | "minute" | "hour" | "day", language: string): string {
  const locale = language === "ar" ? "ar-u-nu-latn" : language;
  return new Intl.NumberFormat(locale, { style: "unit", unit: name, unitDisplay: "narrow" }).format(value);
}

/** `42s`, `3m`, `1h 5m`, `2d`: how long ago an instant was, for a narrow column. */
export function durationText(since: string, now: number, language: string): string {
  const seconds = Math.max(0, Math.floor((now - Date.parse(since)) / 1000));
  if (seconds < 60) return unit(seconds, "second", language);
  const minutes = Math.floor(seconds / 60);
  if (minutes < 60) return unit(minutes, "minute", language);
  const hours = Math.floor(minutes / 60);
  if (hours < 24) {
    const rest = minutes % 60;
    return rest
      ? `${unit(hours, "hour", language)} ${unit(rest, "minute", language)}`
      : unit(hours, "hour", language);
  }
  return unit(Math.floor(hours / 24), "day", language);
}

export function numberText(value: number, language: string): string {
  const locale = language === "ar" ? "ar-u-nu-latn" : language;
  return new Intl.NumberFormat(locale, { maximumFractionDigits: 1, minimumFractionDigits: 1 }).format(value);
}

export function percentText(share: number, language: string): string {
  const locale = language === "ar" ? "ar-u-nu-latn" : language;
  return new Intl.NumberFormat(locale, { style: "percent" }).format(share);
}
