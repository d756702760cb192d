import { describe, expect, it } from "vitest";
import type { Variant } from "./api.ts";
import { chosenVariant, coloursOf, firstChoice, sizesOf } from "./choice.ts";

const variant = (colour: string | null, size: string | null, stock: number): Variant => ({
  sku: `V-${colour}-${size}`,
  colour,
  size,
  stock,
  in_stock: stock > 0,
  back_on: null,
});
const shirt = [
  variant("sand", "S", 0),
  variant("sand", "M", 0),
  variant("navy", "S", 3),
  variant("navy", "M", 0),
];

describe("choosing a variant", () => {
  it("opens with a colour that can be bought and leaves the size to the shopper", () =>
    expect(firstChoice(shirt)).toEqual({ colour: "navy", size: null }));
  it("opens with the variant that was asked for", () =>
    expect(firstChoice(shirt, "V-sand-M")).toEqual({ colour: "sand", size: "M" }));
  it("needs no choice where there is one size", () =>
    expect(chosenVariant([variant(null, null, 1)], firstChoice([variant(null, null, 1)]))?.sku).toBe(
      "V-null-null",
    ));
  it("lists colours once and sizes of one colour", () => {
    expect(coloursOf(shirt)).toEqual(["sand", "navy"]);
    expect(sizesOf(shirt, "navy").map(({ size }) => size)).toEqual(["S", "M"]);
  });
  it("is nothing until a size is chosen", () =>
    expect(chosenVariant(shirt, { colour: "navy", size: null })).toBeNull());
});
