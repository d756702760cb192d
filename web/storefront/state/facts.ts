// A product's facts in the language of the page: figures with a unit are formatted, names stay as the shop wrote them.

import type { Key } from "locales:storefront";
import { formatNumber } from "../../shared/format.ts";
import type { Language, Translate } from "../../shared/i18n.ts";

// The catalogue's units as Intl knows them (ECMA-402, sanctioned units).
const UNITS: Record<string, string> = {
  "°": "degree",
  "°C": "celsius",
  cm: "centimeter",
  days: "day",
  g: "gram",
  GB: "gigabyte",
  h: "hour",
  kg: "kilogram",
  l: "liter",
  m: "meter",
  min: "minute",
  ml: "milliliter",
  mm: "millimeter",
  months: "month",
  oz: "ounce",
};

export function formatFact(
  fact: { value: string; unit: string | null },
  language: Language,
  text: Translate<Key>,
): string {
  const { value, unit } = fact;
  if (value === "yes") return text("value_yes");
  if (value === "no") return text("value_no");
  if (!unit) return value;
  const amount = Number(value);
  if (Number.isNaN(amount)) return `${value} ${unit}`;
  const known = UNITS[unit];
  if (!known) return `${formatNumber(amount, language)} ${unit}`;
  const unitDisplay = known === "month" || known === "day" || known === "hour" ? "long" : "short";
  const locale = language === "ar" ? "ar-u-nu-latn" : language;
  return new Intl.NumberFormat(locale, { style: "unit", unit: known, unitDisplay }).format(amount);
}
