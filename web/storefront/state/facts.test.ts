import { type Key, messages } from "locales:storefront";
import { describe, expect, it } from "vitest";
import { translator } from "../../shared/i18n.ts";
import { formatFact } from "./facts.ts";

const text = translator<Key>(messages, "en");

describe("a product's fact", () => {
  it.each([
    ["24", "months", "en", "24 months"],
    ["24", "months", "de", "24 Monate"],
    ["1.5", "m", "fr", "1,5 m"],
    ["20000", "mm", "de", "20.000 mm"],
    ["-20", "°C", "en", "-20°C"],
    ["240", "g/m²", "de", "240 g/m²"],
    ["1.5", "W", "es", "1,5 W"],
    ["13 to 15", "oz", "en", "13 to 15 oz"],
    ["100 % linen", null, "ja", "100 % linen"],
    ["yes", null, "en", "Yes"],
    ["no", null, "en", "No"],
  ] as const)("%s %s in %s is %s", (value, unit, language, expected) => {
    expect(formatFact({ value, unit }, language, text).replaceAll(/[\u00a0\u202f]/g, " ")).toBe(expected);
  });
});
