import { describe, expect, it } from "vitest";
import { visitCountry, visitLanguage } from "./places.ts";

const served = ["AT", "BR", "CN", "DE", "ES", "US"];

describe("the language of a visit", () => {
  it("is the chosen one", () => expect(visitLanguage("ko", ["de"])).toBe("ko"));
  it("is the first of the browser's that the shop speaks", () =>
    expect(visitLanguage(null, ["nl-NL", "zh-Hant-TW", "en"])).toBe("zh"));
  it("ignores a choice of a language that the shop does not speak", () =>
    expect(visitLanguage("xx", ["fr-CA"])).toBe("fr"));
  it("is English where it speaks none", () => expect(visitLanguage(null, ["nl"])).toBe("en"));
});

describe("the country of a visit", () => {
  it("is the chosen one", () => expect(visitCountry("BR", ["de-AT"], "de", served)).toBe("BR"));
  it("comes from the browser's tags", () =>
    expect(visitCountry(null, ["de-AT", "de"], "de", served)).toBe("AT"));
  it("skips scripts and places not served", () =>
    expect(visitCountry(null, ["zh-Hant-TW", "zh"], "zh", served)).toBe("CN"));
  it("stands before the shop has answered", () => expect(visitCountry(null, ["ja-JP"], "ja", [])).toBe("JP"));
});
