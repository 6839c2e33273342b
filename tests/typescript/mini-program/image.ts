// A picture that lies on a server: downloaded for the snapshot, and named to the shop.
import {
  ParameterError,
  SUBMIT_EC_CUSTOM_GOODS_PLUGIN,
  submitEcCustomGoods,
  type SubmitEcCustomGoodsOptions,
} from "@doudian/mini-program";

const plugin = tt.requirePlugin(SUBMIT_EC_CUSTOM_GOODS_PLUGIN);
const picture = "https://pictures.example.com/bracelet.png";

export function options(orderId: string, filePath: string): SubmitEcCustomGoodsOptions {
  return {
    orderId,
    filePath,
    customData: {
      image: [{ id: 2, url: picture }],
      text: [{ id: 1, key: "手镯颜色", content: "黑色" }],
      extra: {},
    },
  };
}

Page({
  orderId: "",

  choose() {
    tt.downloadFile({
      url: picture,
      success: ({ tempFilePath }) => {
        try {
          submitEcCustomGoods(plugin, options(this.orderId, tempFilePath));
        } catch (error) {
          if (error instanceof ParameterError) {
            const ways: string[] = error.problems.map(({ path }) => path);
            tt.showToast({ title: ways.join("、") });
          }
        }
      },
    });
  },
});
