// The shop's addresses, without DOM. An address it does not know is a page of its own, not an error.

export type Route =
  | { page: "catalogue"; category: string | null; query: string }
  | { page: "product"; sku: string }
  | { page: "cart" }
  | { page: "account" }
  | { page: "reset"; token: string }
  | { page: "pay"; reference: string }
  | { page: "missing" };

export function parseRoute(pathname: string, search = ""): Route {
  const query = (new URLSearchParams(search).get("q") ?? "").slice(0, 100);
  const [first = "", second = "", ...rest] = pathname.split("/").filter(Boolean).map(decode);
  if (rest.length > 0) return { page: "missing" };
  if (!first) return { page: "catalogue", category: null, query };
  if (first === "c" && second) return { page: "catalogue", category: second, query };
  if (first === "p" && second) return { page: "product", sku: second };
  if (first === "cart" && !second) return { page: "cart" };
  if (first === "account" && !second) return { page: "account" };
  if (first === "account" && second === "reset") {
    return { page: "reset", token: new URLSearchParams(search).get("token") ?? "" };
  }
  if (first === "pay" && !second) {
    return { page: "pay", reference: new URLSearchParams(search).get("request") ?? "" };
  }
  return { page: "missing" };
}

export function addressOf(route: Route): string {
  switch (route.page) {
    case "catalogue": {
      const path = route.category ? `/c/${encodeURIComponent(route.category)}` : "/";
      return route.query ? `${path}?q=${encodeURIComponent(route.query)}` : path;
    }
    case "product":
      return `/p/${encodeURIComponent(route.sku)}`;
    case "cart":
      return "/cart";
    case "account":
      return "/account";
    case "reset":
      return route.token ? `/account/reset?token=${encodeURIComponent(route.token)}` : "/account/reset";
    case "pay":
      return route.reference ? `/pay?request=${encodeURIComponent(route.reference)}` : "/pay";
    case "missing":
      return "/";
  }
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part; // "%" alone in an address someone typed
  }
}
