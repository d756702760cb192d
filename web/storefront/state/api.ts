// The storefront's own server, under /store. Every failure becomes an ApiError with the server's stable code.

import type { Money, OrderState, ParcelEvent, ParcelStatus, SizeRow } from "../../shared/protocol.ts";

export interface ProductTile {
  sku: string;
  title: string;
  category: string;
  brand: string;
  image: string;
  price: Money;
  rating: number | null;
  in_stock: boolean;
}

export interface CataloguePage {
  products: ProductTile[];
  categories: string[];
  total: number;
  next: number | null;
}

export interface Variant {
  sku: string;
  size: string | null;
  /** A code, worded by the page (`colour_navy`). */
  colour: string | null;
  in_stock: boolean;
  stock: number;
  /** The day it is expected back, where it is sold out and the day is known. */
  back_on: string | null;
}

export interface SizeChart {
  unit: string;
  systems: string[];
  /** The names of the rows' ranges. */
  measures: string[];
  rows: SizeRow[];
}

export interface Product extends ProductTile {
  description: string;
  /** A code, as the variants'. */
  colour: string;
  variants: Variant[];
  attributes: { name: string; value: string; unit: string | null }[];
  care: string[];
  guide: string[];
  size_chart: SizeChart | null;
}

export interface CartItem extends Variant {
  product_sku: string;
  title: string;
  image: string;
  price: Money;
}

export interface Customer {
  customer_id: number;
  name: string;
  country: string;
  language: string;
  orders: number;
  /** The state of the newest order. */
  hint: OrderState | null;
}

export interface Parcel {
  carrier: string;
  carrier_name: string;
  tracking_number: string;
  status: ParcelStatus;
  expected: { from: string; to: string } | null;
  delivered_at: string | null;
  events: ParcelEvent[];
}

export interface OrderItem {
  sku: string;
  title: string;
  image: string;
  size: string | null;
  colour: string | null;
  quantity: number;
  price: Money;
}

export interface Order {
  order_number: string;
  placed_on: string;
  status: OrderState;
  total: Money;
  shipping: Money;
  promised_by: string | null;
  items: OrderItem[];
  parcels: Parcel[];
}

export interface Country {
  country: string;
  currency: string;
  /** What standard delivery costs, and the goods' value from which it is free. */
  shipping: Money;
  free_from: Money | null;
}

export class ApiError extends Error {
  constructor(
    readonly code: string,
    readonly status: number,
    message: string,
    readonly fields: Readonly<Record<string, unknown>> = {},
  ) {
    super(message);
  }
}

type Values = Record<string, string | number | null | undefined>;

export async function get<T>(path: string, values: Values = {}, signal?: AbortSignal): Promise<T> {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(values)) {
    if (value !== null && value !== undefined && value !== "") query.set(name, String(value));
  }
  const tail = query.size > 0 ? `?${query}` : "";
  return request<T>(`/store/api${path}${tail}`, signal ? { signal } : {});
}

export async function post<T>(path: string, body: object): Promise<T> {
  const headers = { "Content-Type": "application/json" };
  return request<T>(`/store/api${path}`, { method: "POST", headers, body: JSON.stringify(body) });
}

export async function remove(path: string): Promise<void> {
  await request<null>(`/store/api${path}`, { method: "DELETE" });
}

async function request<T>(address: string, options: RequestInit): Promise<T> {
  let response: Response;
  try {
    response = await fetch(address, { credentials: "same-origin", ...options });
  } catch (error) {
    if (error instanceof DOMException && error.name === "AbortError") throw error;
    throw new ApiError("network.unreachable", 0, "The shop's server could not be reached.");
  }
  if (response.status === 204) return null as T;
  const body = await response.json().catch(() => null);
  if (response.ok && body !== null) return body as T;
  const error = body?.error ?? {};
  const message = error.message ?? response.statusText;
  throw new ApiError(error.code ?? "server.failed", response.status, message, error.fields ?? {});
}
