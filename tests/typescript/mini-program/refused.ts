// What must not compile. Each line that is to be refused says so.
import {
  adviceOf,
  openChannelsLive,
  submitEcCustomGoods,
  type Advice,
  type CustomGoodsSuccessReply,
  type GetChannelsLiveInfoSuccess,
  type SubmitEcCustomGoodsOptions,
} from "@doudian/mini-program";

declare const plugin: { submitEcCustomGoods(options: SubmitEcCustomGoodsOptions): void };
const text = [{ id: 1, key: "手镯颜色", content: "黑色" }];

// @ts-expect-error The file is missing.
export const withoutFile: SubmitEcCustomGoodsOptions = { customData: { text } };
// @ts-expect-error The custom data is missing.
export const withoutData: SubmitEcCustomGoodsOptions = { filePath: "ttfile://abc" };
// @ts-expect-error The texts are missing.
export const withoutText: SubmitEcCustomGoodsOptions = { filePath: "ttfile://abc", customData: {} };
// @ts-expect-error An order is a text.
export const number: SubmitEcCustomGoodsOptions = { filePath: "a", customData: { text }, orderId: 4 };
// @ts-expect-error A module is a number.
text[0]!.id = "1";
// @ts-expect-error There is no such option.
submitEcCustomGoods(plugin, { filePath: "a", customData: { text }, filepath: "a" });
// @ts-expect-error The plugin has another function.
openChannelsLive(plugin, { finderUserName: "sphABCDEF123456" });
// @ts-expect-error There is no such call.
adviceOf(10101, "submit");
// @ts-expect-error A code may be one that no source names.
export const advice: Advice = adviceOf(10101);
// @ts-expect-error The reply has a number.
export const reply: CustomGoodsSuccessReply = { err_msg: "ok" };

export function state(live: GetChannelsLiveInfoSuccess): string {
  // @ts-expect-error The state is a number.
  const status: string = live.status;
  return status;
}
