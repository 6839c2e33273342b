// What a mini program does with the package: a line of the walk each, its name and its text apart
// by a tab.
import * as calls from "./index.js";

const { ParameterError, SUBMIT_EC_CUSTOM_GOODS_PLUGIN, adviceOf, submitEcCustomGoods } = calls;
const [orderId] = process.argv.slice(2);
const step = (name, text) => console.log(`${name}\t${text}`);

// The host, as far as the plugin goes: it takes the custom data of an order once.
const taken = new Set();
const plugin = {
  submitEcCustomGoods({ orderId, success, fail, complete }) {
    const isNew = !taken.has(orderId);
    taken.add(orderId);
    const result = isNew
      ? { errMsg: "submitEcCustomGoods:ok" }
      : { errNo: 21660, errMsg: "submitEcCustomGoods:fail" };
    (isNew ? success : fail)?.(result);
    complete?.(result);
  },
};
const tt = { requirePlugin: (id) => (id === SUBMIT_EC_CUSTOM_GOODS_PLUGIN ? plugin : undefined) };

function submit(change) {
  const options = {
    orderId,
    filePath: "ttfile://temp/ring.png",
    customData: {
      image: [{ id: 1, url: "https://example.com/ring.png" }],
      text: [{ id: 1, key: "手镯颜色", content: "黑色" }],
    },
    success: ({ errMsg }) => step("submit", `${orderId}: ${errMsg}`),
    fail: ({ errNo }) => {
      const advice = adviceOf(errNo, "submitEcCustomGoods");
      step("failed", `${errNo} ${advice?.label} (repeat: ${advice?.retry})`);
    },
  };
  change(options);
  try {
    submitEcCustomGoods(tt.requirePlugin(SUBMIT_EC_CUSTOM_GOODS_PLUGIN), options);
  } catch (error) {
    if (!(error instanceof ParameterError)) {
      throw error;
    }
    step("refused", error.message);
  }
}

submit((options) => delete options.filePath);
submit((options) => (options.customData.image[0].url = "http://example.com/ring.png"));
submit(() => {});
submit(() => {});
