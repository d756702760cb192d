// The agents' desk.

import { render } from "preact";
import "../shared/tokens.css";
import "../shared/cards.css";
import "../shared/photos.css";
import "./ui/desk.css";
import { deskApi } from "./api.ts";
import { DeskPage } from "./page.ts";
import { App } from "./ui/app.tsx";

function tabStorage(): Storage | null {
  try {
    return sessionStorage;
  } catch {
    return null;
  }
}

const root = document.getElementById("desk");
if (!root) throw new Error("index.html: expected an element with the id desk");

const page = new DeskPage({
  api: deskApi(),
  openSocket: () => new WebSocket(`${location.origin.replace(/^http/, "ws")}/api/v1/desk/events`),
  storage: tabStorage(),
});
render(<App page={page} />, root);
void page.restore();
