// Which variant is meant by a chosen colour and size, without DOM.

import type { Variant } from "./api.ts";

export interface Choice {
  colour: string | null;
  size: string | null;
}

/** What is chosen when the page opens: the first colour that can be bought; a size only where there is no other. */
export function firstChoice(variants: readonly Variant[], wanted: string | null = null): Choice {
  const start =
    variants.find((variant) => variant.sku === wanted) ??
    variants.find((variant) => variant.in_stock) ??
    variants[0];
  const colour = start?.colour ?? null;
  const sizes = sizesOf(variants, colour);
  const only = sizes.length === 1 ? (sizes[0]?.size ?? null) : null;
  return { colour, size: start?.sku === wanted ? (start?.size ?? null) : only };
}

export function coloursOf(variants: readonly Variant[]): string[] {
  return [...new Set(variants.map(({ colour }) => colour).filter((colour) => colour !== null))];
}

/** One variant per size, in the shop's order. Empty where the thing comes in one size. */
export function sizesOf(variants: readonly Variant[], colour: string | null): Variant[] {
  return variants.filter((variant) => variant.colour === colour && variant.size !== null);
}

/** Null while a size has still to be chosen. */
export function chosenVariant(variants: readonly Variant[], choice: Choice): Variant | null {
  return variants.find((variant) => variant.colour === choice.colour && variant.size === choice.size) ?? null;
}
