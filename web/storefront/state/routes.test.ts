import { describe, expect, it } from "vitest";
import { addressOf, parseRoute, type Route } from "./routes.ts";

const routes: [string, Route][] = [
  ["/", { page: "catalogue", category: null, query: "" }],
  ["/?q=linen%20shirt", { page: "catalogue", category: null, query: "linen shirt" }],
  ["/c/shoes", { page: "catalogue", category: "shoes", query: "" }],
  ["/c/shoes?q=%E9%9D%B4", { page: "catalogue", category: "shoes", query: "靴" }],
  ["/p/TEE-100", { page: "product", sku: "TEE-100" }],
  ["/cart", { page: "cart" }],
  ["/account", { page: "account" }],
  ["/account/reset", { page: "reset", token: "" }],
  ["/account/reset?token=a_b-C", { page: "reset", token: "a_b-C" }],
  ["/pay", { page: "pay", reference: "" }],
  ["/pay?request=a_b-C", { page: "pay", reference: "a_b-C" }],
];

describe("an address", () => {
  it.each(routes)("%s is read and written back", (address, route) => {
    const url = new URL(address, "http://shop.test");
    expect(parseRoute(url.pathname, url.search)).toEqual(route);
    expect(addressOf(route)).toBe(address);
  });

  it.each(["/p", "/p/A/B", "/cart/1", "/c", "/account/orders", "/blog"])("%s is a missing page", (path) => {
    expect(parseRoute(path)).toEqual({ page: "missing" });
  });

  it("may be badly encoded", () => {
    expect(parseRoute("/p/%")).toEqual({ page: "product", sku: "%" });
  });
});
