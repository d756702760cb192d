import { describe, expect, it } from "vitest";
import {
  addToCart,
  type Cart,
  deliveryFor,
  MOST_OF_ONE,
  parseCart,
  pieces,
  setQuantity,
  subtotal,
} from "./cart.ts";

const cart: Cart = [
  { sku: "TEE-M", quantity: 2 },
  { sku: "LAMP", quantity: 1 },
];

describe("the cart", () => {
  it("adds to the line that is there", () => {
    expect(addToCart(cart, "LAMP", 2)).toEqual([
      { sku: "TEE-M", quantity: 2 },
      { sku: "LAMP", quantity: 3 },
    ]);
  });

  it("opens a line for what is new", () => {
    expect(pieces(addToCart(cart, "MUG", 1))).toBe(4);
  });

  it("never holds more of one thing than it may", () => {
    expect(setQuantity(cart, "LAMP", 500)[1]?.quantity).toBe(MOST_OF_ONE);
  });

  it("drops a line at zero", () => {
    expect(setQuantity(cart, "TEE-M", 0)).toEqual([{ sku: "LAMP", quantity: 1 }]);
  });

  it("is delivered for nothing from a value on", () => {
    const place = {
      shipping: { amount: 390, currency: "EUR" },
      free_from: { amount: 5000, currency: "EUR" },
    };
    expect(deliveryFor(4999, place)).toBe(390);
    expect(deliveryFor(5000, place)).toBe(0);
    expect(deliveryFor(99_999, { ...place, free_from: null })).toBe(390);
  });

  it("counts only what has a price", () => {
    expect(subtotal(cart, new Map([["TEE-M", 1990]]))).toBe(3980);
  });

  it("leaves the cart it was given as it was", () => {
    addToCart(cart, "LAMP", 1);
    expect(pieces(cart)).toBe(3);
  });
});

describe("a stored cart", () => {
  it("comes back as it was", () => {
    expect(parseCart(JSON.stringify(cart))).toEqual(cart);
  });

  it.each([
    null,
    "",
    "{",
    "7",
    '{"sku":"A"}',
    '[1,null,{"sku":"A"},{"sku":"","quantity":1},{"sku":"A","quantity":-1}]',
  ])("is empty when it holds %j", (stored) => expect(parseCart(stored)).toEqual([]));

  it("joins lines of the same thing", () => {
    const stored = '[{"sku":"A","quantity":1},{"sku":"A","quantity":2,"price":1}]';
    expect(parseCart(stored)).toEqual([{ sku: "A", quantity: 3 }]);
  });
});
