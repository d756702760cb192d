// The window around the widget: sheet or panel, keyboard on touch screens, the page behind.

import { useEffect, useState } from "preact/hooks";

const SHEET = "(max-width: 520px), (max-height: 460px)";

/** True where the chat fills the screen. The same condition stands in widget.css. */
export function useSheet(): boolean {
  const [sheet, setSheet] = useState(() => matchMedia(SHEET).matches);
  useEffect(() => {
    const query = matchMedia(SHEET);
    const follow = () => setSheet(query.matches);
    query.addEventListener("change", follow);
    return () => query.removeEventListener("change", follow);
  }, []);
  return sheet;
}

/** Focusing a text field would bring up a keyboard over half of the screen. */
export const hasTouchKeyboard = (): boolean => matchMedia("(pointer: coarse)").matches;

/** Keeps a full-screen sheet inside what the on-screen keyboard leaves, and the page behind it from scrolling. */
export function useVisibleArea(panel: { current: HTMLElement | null }, sheet: boolean): void {
  useEffect(() => {
    const viewport = window.visualViewport;
    if (!sheet) return;
    const root = document.documentElement;
    const { overflow } = root.style;
    root.style.overflow = "hidden";
    const resize = () => {
      if (!viewport) return;
      panel.current?.style.setProperty("--visible-height", `${viewport.height}px`);
      panel.current?.style.setProperty("--visible-top", `${viewport.offsetTop}px`);
    };
    resize();
    viewport?.addEventListener("resize", resize);
    viewport?.addEventListener("scroll", resize);
    return () => {
      root.style.overflow = overflow;
      viewport?.removeEventListener("resize", resize);
      viewport?.removeEventListener("scroll", resize);
    };
  }, [panel, sheet]);
}

const FOCUSABLE = "a[href],button:not(:disabled),textarea,[tabindex='0']";

/** Inside a sheet, Tab goes round; the page behind is covered. */
export function keepTabInside(event: KeyboardEvent, panel: HTMLElement): void {
  const stops = [...panel.querySelectorAll<HTMLElement>(FOCUSABLE)];
  const focused = (panel.getRootNode() as ShadowRoot).activeElement;
  const edge = event.shiftKey ? stops[0] : stops.at(-1);
  if (focused !== edge && !(event.shiftKey && focused === panel)) return;
  event.preventDefault();
  (event.shiftKey ? stops.at(-1) : stops[0])?.focus();
}
