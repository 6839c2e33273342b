// What a user draws on a canvas, sent as the picture of the good to be made.
import {
  SUBMIT_EC_CUSTOM_GOODS_PLUGIN,
  adviceOf,
  submitEcCustomGoods,
  type SubmitEcCustomGoodsFailure,
} from "@doudian/mini-program";

const plugin = tt.requirePlugin(SUBMIT_EC_CUSTOM_GOODS_PLUGIN);

Page({
  query: {} as Record<string, string | undefined>,

  onLoad(query: Record<string, string | undefined>) {
    this.query = query;
    tt.login();
  },

  engrave() {
    tt.showLoading({ title: "正在提交" });
    tt.canvasToTempFilePath({
      canvasId: "engraving",
      success: ({ tempFilePath }) => this.send(tempFilePath),
      fail: () => tt.hideLoading(),
    });
  },

  send(filePath: string) {
    submitEcCustomGoods(
      plugin,
      {
        filePath,
        customData: { text: [{ id: 1, key: "刻字", content: "平安" }] },
        success: () => tt.showToast({ title: "已提交" }),
        fail: (failure) => this.tell(failure),
        complete: () => tt.hideLoading(),
      },
      this,
    );
  },

  tell({ errNo, errMsg }: SubmitEcCustomGoodsFailure) {
    const advice = adviceOf(errNo, "submitEcCustomGoods");
    tt.showToast({ title: advice?.label ?? errMsg ?? "提交失败" });
    if (advice?.retry === "later") {
      tt.login();
    }
  },
});
