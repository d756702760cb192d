// Photos that wait for their message: made smaller, uploaded while the shopper still writes, taken back with a tap.

import type { Photo } from "../shared/protocol.ts";
import { mayRepeat } from "./conversation.ts";
import { type Desk, DeskError, type Key } from "./desk.ts";
import { type Upload, upload } from "./upload.ts";

export const PHOTOS_OF_A_MESSAGE = 6;

export interface DraftPhoto {
  client_id: string;
  /** A small picture of it as a data: address, null where the browser cannot draw it. */
  preview: string | null;
  status: "uploading" | "ready" | "failed";
  /** 0 to 1. */
  progress: number;
  /** As the desk has it, once it is ready. */
  photo: Photo | null;
  /** Why it failed: the desk's error code, or `network`, `server`. */
  error: string | null;
}

/** What is uploaded of a file, and what the shopper sees of it meanwhile. */
export interface Prepared {
  blob: Blob;
  preview: string | null;
}

export interface PhotoOptions {
  desk: Desk;
  /** Opens the conversation where there is none yet. */
  key: () => Promise<Key>;
  prepare: (file: Blob) => Promise<Prepared>;
  newId: () => string;
  upload?: Upload;
  changed: (drafts: readonly DraftPhoto[]) => void;
}

export class PhotoDrafts {
  #drafts: readonly DraftPhoto[] = [];
  readonly #blobs = new Map<string, Blob>();

  constructor(private readonly options: PhotoOptions) {}

  /** Takes as many as still fit into a message. */
  add(files: Iterable<Blob>): void {
    for (const file of [...files].slice(0, PHOTOS_OF_A_MESSAGE - this.#drafts.length)) {
      const client_id = this.options.newId();
      this.#set([
        ...this.#drafts,
        { client_id, preview: null, status: "uploading", progress: 0, photo: null, error: null },
      ]);
      void this.options.prepare(file).then(({ blob, preview }) => {
        if (!this.#find(client_id)) return;
        this.#blobs.set(client_id, blob);
        this.#change(client_id, { preview });
        void this.#upload(client_id);
      });
    }
  }

  retry(clientId: string): void {
    this.#change(clientId, { status: "uploading", progress: 0, error: null });
    void this.#upload(clientId);
  }

  remove(clientId: string): void {
    const draft = this.#find(clientId);
    this.#forget([clientId]);
    const { photo } = draft ?? {};
    if (photo)
      this.options.key().then(
        (key) => this.#takeBack(key, photo),
        () => {},
      );
  }

  /** The photos for a message that is sent now; the failed ones stay, to be tried again. */
  take(): { photo: Photo; preview: string | null }[] {
    const ready = this.#drafts.flatMap(({ photo, preview }) => (photo ? [{ photo, preview }] : []));
    this.#forget(this.#drafts.filter(({ photo }) => photo).map(({ client_id }) => client_id));
    return ready;
  }

  /** The network is back. */
  repeat(): void {
    for (const { client_id, status, error } of this.#drafts)
      if (status === "failed" && mayRepeat(error)) this.retry(client_id);
  }

  /** Another conversation begins, which has none of them. */
  again(): void {
    for (const { client_id } of this.#drafts.filter(({ photo }) => photo)) {
      this.#change(client_id, { photo: null });
      this.retry(client_id);
    }
  }

  clear(): void {
    this.#forget(this.#drafts.map(({ client_id }) => client_id));
  }

  async #upload(clientId: string): Promise<void> {
    const blob = this.#blobs.get(clientId);
    if (!blob || !this.#find(clientId)) return;
    try {
      const key = await this.options.key();
      const address = `${this.options.desk.photosAddress(key)}?client_id=${clientId}`;
      const send = this.options.upload ?? upload;
      const photo = await send(address, key.token, blob, (progress) => this.#change(clientId, { progress }));
      // Removed meanwhile: what has arrived is taken back.
      if (!this.#find(clientId)) this.#takeBack(key, photo);
      // Another conversation began meanwhile, which does not have it.
      else if ((await this.options.key()).id !== key.id) await this.#upload(clientId);
      else this.#change(clientId, { status: "ready", progress: 1, photo });
    } catch (error) {
      if (!(error instanceof DeskError)) throw error;
      const code = error.status === 0 ? "network" : error.temporary || error.lost ? "server" : error.code;
      this.#change(clientId, { status: "failed", error: code });
    }
  }

  /** Where that fails, the desk forgets it by itself after a day. */
  #takeBack(key: Key, { id }: Photo): void {
    this.options.desk.takeBack(key, id).catch(() => {});
  }

  #find(clientId: string): DraftPhoto | undefined {
    return this.#drafts.find(({ client_id }) => client_id === clientId);
  }

  #change(clientId: string, facts: Partial<DraftPhoto>): void {
    this.#set(this.#drafts.map((draft) => (draft.client_id === clientId ? { ...draft, ...facts } : draft)));
  }

  #forget(clientIds: string[]): void {
    for (const id of clientIds) this.#blobs.delete(id);
    this.#set(this.#drafts.filter(({ client_id }) => !clientIds.includes(client_id)));
  }

  #set(drafts: readonly DraftPhoto[]): void {
    this.#drafts = drafts;
    this.options.changed(drafts);
  }
}
