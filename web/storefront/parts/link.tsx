import type { ComponentChildren } from "preact";
import { addressOf, type Route } from "../state/routes.ts";
import { useShop } from "../state/shop.tsx";

interface LinkProps {
  to: Route;
  class?: string;
  current?: boolean;
  children: ComponentChildren;
}

/** A plain anchor that stays in the page; with a modifier key or the middle button the browser does as ever. */
export function Link({ to, class: className, current, children }: LinkProps) {
  const { go } = useShop();
  const onClick = (event: MouseEvent) => {
    if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    go(to);
  };
  return (
    <a href={addressOf(to)} class={className} aria-current={current ? "page" : undefined} onClick={onClick}>
      {children}
    </a>
  );
}
