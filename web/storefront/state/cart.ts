// The cart, without DOM. It knows variants and quantities only: titles and prices are asked of the shop each
// time, so that a cart left for a month never shows last month's price.

import type { Country } from "./api.ts";

export interface CartLine {
  /** The variant's SKU. */
  sku: string;
  quantity: number;
}

export type Cart = readonly CartLine[];

export const MOST_OF_ONE = 10;
const MOST_LINES = 50;

export function addToCart(cart: Cart, sku: string, quantity: number): Cart {
  const present = cart.find((line) => line.sku === sku);
  if (present) return setQuantity(cart, sku, present.quantity + quantity);
  if (cart.length >= MOST_LINES) return cart;
  return [...cart, { sku, quantity: bounded(quantity) }];
}

/** Below one, the line goes. */
export function setQuantity(cart: Cart, sku: string, quantity: number): Cart {
  if (quantity < 1) return cart.filter((line) => line.sku !== sku);
  return cart.map((line) => (line.sku === sku ? { sku, quantity: bounded(quantity) } : line));
}

export function pieces(cart: Cart): number {
  return cart.reduce((sum, line) => sum + line.quantity, 0);
}

/** In minor units; lines whose price is unknown or that can't be bought count nothing. */
export function subtotal(cart: Cart, prices: ReadonlyMap<string, number>): number {
  return cart.reduce((sum, line) => sum + line.quantity * (prices.get(line.sku) ?? 0), 0);
}

/** Standard delivery of goods worth `goods`, all in minor units of the place's currency. */
export function deliveryFor(goods: number, place: Pick<Country, "shipping" | "free_from">): number {
  return place.free_from && goods >= place.free_from.amount ? 0 : place.shipping.amount;
}

/** What another version, another tab or a curious visitor left in the storage is not trusted. */
export function parseCart(stored: string | null): Cart {
  if (!stored) return [];
  let value: unknown;
  try {
    value = JSON.parse(stored);
  } catch {
    return [];
  }
  if (!Array.isArray(value)) return [];
  return value.filter(isLine).reduce<Cart>((cart, line) => addToCart(cart, line.sku, line.quantity), []);
}

function isLine(value: unknown): value is CartLine {
  if (typeof value !== "object" || value === null) return false;
  const { sku, quantity } = value as Record<string, unknown>;
  return typeof sku === "string" && sku !== "" && Number.isInteger(quantity) && (quantity as number) > 0;
}

function bounded(quantity: number): number {
  return Math.max(1, Math.min(MOST_OF_ONE, Math.trunc(quantity)));
}
