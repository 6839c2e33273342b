// What a caller writes. Each line that must be refused says so; one that is not is an error.
import type {
  DoudianMethods,
  DoudianOrderSearchListRequest,
  DoudianShopOrder,
  DoudianTradeTradePaid101,
} from "./doudian/index.js";

declare function call<M extends keyof DoudianMethods>(
  method: M,
  request: DoudianMethods[M]["request"],
): Promise<DoudianMethods[M]["response"]>;

const request: DoudianOrderSearchListRequest = { page: 0, size: 10 };

export async function orders(): Promise<DoudianShopOrder[]> {
  const answer = await call("order.searchList", request);
  if (answer.code !== 10000) {
    throw new Error(answer.sub_msg ?? answer.msg);
  }
  return answer.data?.shop_order_list ?? [];
}

export function ids(order: DoudianShopOrder, paid: DoudianTradeTradePaid101): string[] {
  // @ts-expect-error An id is text.
  const number: number = order.order_id;
  // @ts-expect-error Amounts are numbers.
  const text: string = order.pay_amount;
  return [order.order_id, paid.p_id, String(number), text];
}

// @ts-expect-error There is no such method.
void call("order.seachList", request);
// @ts-expect-error A parameter is missing.
void call("order.searchList", { page: 0 });
// @ts-expect-error A parameter is of another type.
void call("order.searchList", { page: "0", size: 10 });
// A code that is not known yet can be compared with.
export const isNew = (order: DoudianShopOrder) => order.order_status === 424242;
