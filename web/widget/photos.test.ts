// @vitest-environment node
// Photos on their way to the next message, with a network in the test's hands.
import { beforeEach, describe, expect, it } from "vitest";
import { type Desk, DeskError, type Key } from "./desk.ts";
import { type DraftPhoto, PHOTOS_OF_A_MESSAGE, PhotoDrafts } from "./photos.ts";
import type { Upload } from "./upload.ts";

interface Sent {
  address: string;
  progress: (part: number) => void;
  succeed: (id: string) => void;
  fail: (error: unknown) => void;
}

let sent: Sent[];
let takenBack: string[];
let conversation: string;
let seen: readonly DraftPhoto[];
let ids: number;
let drafts: PhotoDrafts;

const file = () => new Blob(["a photo"], { type: "image/jpeg" });
const settled = () => new Promise((resolve) => setTimeout(resolve));
const statuses = () => seen.map(({ status }) => status);

beforeEach(() => {
  sent = [];
  takenBack = [];
  conversation = "c1";
  seen = [];
  ids = 0;
  const upload: Upload = (address, _token, _photo, progress) =>
    new Promise((resolve, fail) => {
      sent.push({ address, progress, succeed: (id) => resolve({ id, width: 4, height: 3 }), fail });
    });
  const desk = {
    photosAddress: ({ id }: { id: string }) => `/conversations/${id}/photos`,
    takeBack: async (key: Key, id: string) => void takenBack.push(`${key.id}/${id}`),
  } as unknown as Desk;
  drafts = new PhotoDrafts({
    desk,
    key: async () => ({ id: conversation, token: "t1" }),
    prepare: async (blob) => ({ blob, preview: "data:image/jpeg;base64,AA" }),
    newId: () => `id${++ids}`,
    upload,
    changed: (now) => {
      seen = now;
    },
  });
});

async function add(count: number): Promise<void> {
  drafts.add(Array.from({ length: count }, file));
  await settled();
}

describe("photos for the next message", () => {
  it("are shown at once, uploaded under an id of their own, and go with the message when they are there", async () => {
    await add(2);
    expect(statuses()).toEqual(["uploading", "uploading"]);
    expect(seen[0]?.preview).toMatch(/^data:/);
    expect(sent.map(({ address }) => address)).toEqual([
      "/conversations/c1/photos?client_id=id1",
      "/conversations/c1/photos?client_id=id2",
    ]);
    sent[0]?.progress(0.4);
    expect(seen[0]?.progress).toBe(0.4);
    sent[0]?.succeed("p1");
    sent[1]?.succeed("p2");
    await settled();
    expect(statuses()).toEqual(["ready", "ready"]);
    expect(drafts.take().map(({ photo }) => photo.id)).toEqual(["p1", "p2"]);
    expect(seen).toEqual([]);
  });

  it("are as many as a message takes", async () => {
    await add(PHOTOS_OF_A_MESSAGE + 3);
    expect(seen).toHaveLength(PHOTOS_OF_A_MESSAGE);
    await add(1);
    expect(seen).toHaveLength(PHOTOS_OF_A_MESSAGE);
  });

  it("say why they failed, and are tried again under the same id", async () => {
    await add(1);
    sent[0]?.fail(new DeskError(415, "photo.heic"));
    await settled();
    expect(seen[0]).toMatchObject({ status: "failed", error: "photo.heic" });
    expect(drafts.take()).toEqual([]);
    drafts.retry("id1");
    await settled();
    expect(sent[1]?.address).toBe(sent[0]?.address);
    sent[1]?.succeed("p1");
    await settled();
    expect(statuses()).toEqual(["ready"]);
  });

  it("go on by themselves when the network is back, but not where the photo is at fault", async () => {
    await add(2);
    sent[0]?.fail(new DeskError(0, "network"));
    sent[1]?.fail(new DeskError(422, "photo.broken"));
    await settled();
    expect(seen.map(({ error }) => error)).toEqual(["network", "photo.broken"]);
    drafts.repeat();
    await settled();
    expect(statuses()).toEqual(["uploading", "failed"]);
    expect(sent).toHaveLength(3);
  });

  it("leave the desk again when they are removed, also in the middle of the way", async () => {
    await add(2);
    sent[0]?.succeed("p1");
    await settled();
    drafts.remove("id1");
    drafts.remove("id2");
    expect(seen).toEqual([]);
    sent[1]?.succeed("p2");
    await settled();
    expect(takenBack).toEqual(["c1/p1", "c1/p2"]);
  });

  it("are uploaded anew to another conversation", async () => {
    await add(1);
    sent[0]?.succeed("p1");
    await settled();
    drafts.again();
    await settled();
    expect(statuses()).toEqual(["uploading"]);
    expect(drafts.take()).toEqual([]);
    expect(sent).toHaveLength(2);
  });

  it("are uploaded anew also where the other conversation began in the middle of the way", async () => {
    await add(1);
    conversation = "c2";
    drafts.again();
    sent[0]?.succeed("p1");
    await settled();
    expect(statuses()).toEqual(["uploading"]);
    expect(sent[1]?.address).toBe("/conversations/c2/photos?client_id=id1");
    sent[1]?.succeed("p2");
    await settled();
    expect(drafts.take().map(({ photo }) => photo.id)).toEqual(["p2"]);
  });

  it("are forgotten when another person signs in", async () => {
    await add(1);
    drafts.clear();
    conversation = "c2";
    sent[0]?.succeed("p1");
    await settled();
    expect(seen).toEqual([]);
    expect(takenBack).toEqual(["c1/p1"]);
  });
});
