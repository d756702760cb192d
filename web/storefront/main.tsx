// The demo shop's pages. The chat is not part of them: index.html carries it as any shop would.

import { render } from "preact";
import { useEffect } from "preact/hooks";
import "../shared/tokens.css";
import "./storefront.css";
import { AccountPage } from "./pages/account.tsx";
import { CartPage } from "./pages/cart.tsx";
import { Catalogue } from "./pages/catalogue.tsx";
import { PayPage } from "./pages/pay.tsx";
import { ProductPage } from "./pages/product.tsx";
import { ResetPage } from "./pages/reset.tsx";
import { Frame } from "./parts/frame.tsx";
import { Link } from "./parts/link.tsx";
import { Empty } from "./parts/notices.tsx";
import { ShopProvider, useShop } from "./state/shop.tsx";

function Page() {
  const { route } = useShop();
  switch (route.page) {
    case "catalogue":
      return <Catalogue category={route.category} query={route.query} />;
    case "product":
      return <ProductPage sku={route.sku} />;
    case "cart":
      return <CartPage />;
    case "account":
      return <AccountPage />;
    case "pay":
      return <PayPage reference={route.reference} />;
    case "reset":
      return <ResetPage token={route.token} />;
    case "missing":
      return <Missing />;
  }
}

function Missing() {
  const { text } = useShop();
  return (
    <div class="page">
      <Empty alone title={text("not_found_title")} hint={text("not_found_text")}>
        <Link to={{ page: "catalogue", category: null, query: "" }} class="button quiet">
          {text("back_to_shop")}
        </Link>
      </Empty>
    </div>
  );
}

/** The tab's title follows the heading of the page. */
function Title() {
  const { text } = useShop();
  useEffect(() => {
    const main = document.getElementById("content");
    if (!main) return;
    const follow = () => {
      const heading = main.querySelector("h1")?.textContent;
      document.title = heading ? text("page_title", { page: heading }) : text("shop_name");
    };
    follow();
    const watch = new MutationObserver(follow);
    watch.observe(main, { childList: true, subtree: true, characterData: true });
    return () => watch.disconnect();
  }, [text]);
  return null;
}

const root = document.getElementById("shop");
if (!root) throw new Error("index.html: expected an element with the id shop");
render(
  <ShopProvider>
    <Frame>
      <Page />
    </Frame>
    <Title />
  </ShopProvider>,
  root,
);
