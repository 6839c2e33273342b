// A client that public tools make of an exported OpenAPI document: the types by openapi-typescript,
// the calls by openapi-fetch.

import createClient from "openapi-fetch";
import type { components, paths, webhooks } from "./doudian.js";
import type { paths as Shop } from "./weixin_shop.js";

const doudian = createClient<paths>({ baseUrl: "https://openapi-fxg.jinritemai.com" });
const signed = { app_key: "1", timestamp: "2026-01-01 00:00:00", v: "2", sign_method: "md5" };

export async function orders(): Promise<number> {
  const { data } = await doudian.POST("/order/searchList", {
    params: { query: { ...signed, method: "order.searchList" } },
    body: { page: 0, size: 10 },
  });
  const rows = data?.data?.shop_order_list ?? [];
  const first: components["schemas"]["DoudianOrderSearchListData"] | undefined = data?.data;
  // @ts-expect-error: a size is a number
  await doudian.POST("/order/searchList", { params: { query: { ...signed, method: "order.searchList" } }, body: { page: 0, size: "10" } });
  // @ts-expect-error: there is no such method
  await doudian.POST("/order/searchLists", {});
  return rows.length + (first?.total ?? 0) + (data?.code ?? 0);
}

export async function categories(): Promise<string | undefined> {
  const shop = createClient<Shop>({ baseUrl: "https://api.weixin.qq.com" });
  const { data } = await shop.POST("/shop/cat/get", { body: {} });
  return data?.third_cat_list?.[0]?.third_cat_name;
}

export type Paid = NonNullable<
  webhooks["doudian_trade_TradePaid.101"]["post"]["requestBody"]
>["content"]["application/json"]["p_id"];
