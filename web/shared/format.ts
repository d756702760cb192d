// Money, days and times for the reader's language, by Intl. Days (`YYYY-MM-DD`) have no time zone: they never shift.

import type { Money } from "./protocol.ts";

/** Arabic with the digits that order numbers and the bot's own sentences carry. */
const localeOf = (language: string): string => (language === "ar" ? "ar-u-nu-latn" : language);

const cache = new Map<string, Intl.NumberFormat | Intl.DateTimeFormat | Intl.RelativeTimeFormat>();

function cached<T extends Intl.NumberFormat | Intl.DateTimeFormat | Intl.RelativeTimeFormat>(
  key: string,
  make: () => T,
): T {
  const found = cache.get(key) as T | undefined;
  if (found) return found;
  const made = make();
  cache.set(key, made);
  return made;
}

export function formatMoney({ amount, currency }: Money, language: string): string {
  const format = cached(
    `money ${language} ${currency}`,
    () => new Intl.NumberFormat(localeOf(language), { style: "currency", currency }),
  );
  return format.format(amount / 10 ** (format.resolvedOptions().maximumFractionDigits ?? 2));
}

export function formatNumber(value: number, language: string): string {
  return cached(`number ${language}`, () => new Intl.NumberFormat(localeOf(language))).format(value);
}

function dateFormat(
  language: string,
  name: string,
  options: Intl.DateTimeFormatOptions,
): Intl.DateTimeFormat {
  return cached(`${name} ${language}`, () => new Intl.DateTimeFormat(localeOf(language), options));
}

const DAY: Intl.DateTimeFormatOptions = { weekday: "short", day: "numeric", month: "short", timeZone: "UTC" };
const LONG_DAY: Intl.DateTimeFormatOptions = {
  day: "numeric",
  month: "long",
  year: "numeric",
  timeZone: "UTC",
};

const midnight = (day: string): Date => new Date(`${day.slice(0, 10)}T00:00:00Z`);

/** `2026-03-05` -> `Thu, Mar 5`. */
export function formatDay(day: string, language: string): string {
  return dateFormat(language, "day", DAY).format(midnight(day));
}

/** `2026-03-05` -> `March 5, 2026`. */
export function formatLongDay(day: string, language: string): string {
  return dateFormat(language, "long", LONG_DAY).format(midnight(day));
}

/** Two days as one span, in the language's own way; one day where both are the same. */
export function formatDayRange(from: string, to: string, language: string): string {
  return dateFormat(language, "day", DAY).formatRange(midnight(from), midnight(to));
}

/** An instant's time of day, in the reader's time zone. */
export function formatTime(instant: string, language: string): string {
  return dateFormat(language, "time", { hour: "numeric", minute: "2-digit" }).format(new Date(instant));
}

/** An instant as day and time, in the reader's time zone. */
export function formatInstant(instant: string, language: string): string {
  return dateFormat(language, "instant", {
    day: "numeric",
    month: "short",
    hour: "numeric",
    minute: "2-digit",
  }).format(new Date(instant));
}

const calendarDay = (date: Date): number => Date.UTC(date.getFullYear(), date.getMonth(), date.getDate());

/** `today`, `yesterday` in the reader's language, else the day: a heading between messages. */
export function formatDayHeading(instant: string, language: string, now: Date = new Date()): string {
  const date = new Date(instant);
  const ago = Math.round((calendarDay(date) - calendarDay(now)) / 86_400_000);
  if (ago === 0 || ago === -1) {
    const relative = cached(
      `relative ${language}`,
      () => new Intl.RelativeTimeFormat(localeOf(language), { numeric: "auto" }),
    ).format(ago, "day");
    return relative.charAt(0).toLocaleUpperCase(language) + relative.slice(1);
  }
  return dateFormat(language, "heading", { weekday: "long", day: "numeric", month: "long" }).format(date);
}

/** A country's name in the reader's language; the code itself where Intl has none. */
export function formatCountry(code: string, language: string): string {
  try {
    return new Intl.DisplayNames(localeOf(language), { type: "region" }).of(code) ?? code;
  } catch {
    return code;
  }
}
