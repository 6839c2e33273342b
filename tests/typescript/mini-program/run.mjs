// What the checks say, run as a mini program would.
import assert from "node:assert/strict";
import * as calls from "@doudian/mini-program";

const { ParameterError, adviceOf, checkSubmitEcCustomGoods, submitEcCustomGoods } = calls;

const good = () => ({
  orderId: "xxxx",
  filePath: "ttfile://abc",
  customData: { text: [{ id: 1, key: "手镯颜色", content: "黑色" }], extra: {} },
});

/** What is said of the options after a change of them. */
function said(change, page) {
  const options = good();
  const other = change(options);
  return checkSubmitEcCustomGoods(other === undefined ? options : other, page).map(
    ({ path, message }) => `${path} ${message}`,
  );
}

const unchanged = () => {};
const image = (url) => (options) => {
  options.customData.image = [{ id: 1, url: "https://a.example.com/1.png" }, { id: 2, url }];
};

// The document's own options, and what may be left out.
assert.deepEqual(said(unchanged), []);
assert.deepEqual(said((options) => delete options.orderId && undefined), []);
assert.deepEqual(said((options) => void (options.customData.unknown = 1)), []);
assert.deepEqual(said(image("https://a.example.com/2.png")), []);

const cases = [
  [(o) => void delete o.filePath, ["filePath is missing"]],
  [(o) => void (o.filePath = undefined), ["filePath is missing"]],
  [(o) => void (o.filePath = null), ["filePath must be text, and is null"]],
  [(o) => void (o.filePath = ""), ["filePath is empty"]],
  [(o) => void (o.filePath = {}), ["filePath must be text, and is an object"]],
  [(o) => void (o.orderId = 4736605172296554197), ["orderId must be text, and is a number"]],
  [(o) => void (o.orderId = " "), ["orderId is empty"]],
  [(o) => void delete o.customData, ["customData is missing"]],
  [(o) => void (o.customData = []), ["customData must be an object, and is a list"]],
  [(o) => void delete o.customData.text, ["customData.text is missing"]],
  [(o) => void (o.customData.text = {}), ["customData.text must be a list, and is an object"]],
  [(o) => void (o.customData.text = [null]), ["customData.text[0] must be an object, and is null"]],
  [
    (o) => void (o.customData.text = [{ id: "1", key: 2 }]),
    [
      "customData.text[0].id must be a whole number, and is text",
      "customData.text[0].key must be text, and is a number",
      "customData.text[0].content is missing",
    ],
  ],
  [(o) => void (o.customData.text[0].id = NaN), ["customData.text[0].id must be a whole number, and is no number"]],
  [(o) => void (o.customData.extra = "{}"), ["customData.extra must be an object, and is text"]],
  [image("http://a.example.com/2.png"), ["customData.image[1].url must begin with https://"]],
  [image("ttfile://a.png"), ["customData.image[1].url must begin with https://"]],
  [image(""), ["customData.image[1].url must begin with https://"]],
  [image(1), ["customData.image[1].url must be text, and is a number"]],
  [(o) => void (o.success = "done"), ["success must be a function, and is text"]],
  [() => null, ["options must be an object, and is null"]],
  [() => "orderId", ["options must be an object, and is text"]],
  // A member that every object has is none of the options.
  [() => Object.create(good()), ["filePath is missing", "customData is missing"]],
];
for (const [change, expected] of cases) {
  assert.deepEqual(said(change), expected);
}

// The query of the page goes before the option.
const withOrder = { query: { order_id: "yyyy" } };
const without = (options) => void delete options.orderId;
assert.deepEqual(said(without, withOrder), []);
assert.deepEqual(said(without, { query: {} }), ["orderId is missing: the query of the page has no order_id"]);
assert.deepEqual(said(without, { query: { order_id: "" } }).length, 1);
assert.deepEqual(said(without, {}).length, 1);
assert.deepEqual(said(unchanged, { query: {} }), []);
assert.deepEqual(said(unchanged, withOrder), [
  "orderId is not the order_id of the page's query, which goes before it",
]);
assert.deepEqual(said((options) => void (options.orderId = "yyyy"), withOrder), []);

// What is wrong is told before anything is called, and without what users wrote.
const called = [];
const plugin = { submitEcCustomGoods: (options) => called.push(options) };
const secret = { filePath: 5, customData: { text: [{ id: 1, key: "刻字", content: ["我爱你"] }] } };
assert.throws(
  () => submitEcCustomGoods(plugin, secret),
  (error) => {
    assert(error instanceof ParameterError && error instanceof TypeError);
    assert.equal(error.name, "ParameterError");
    assert.equal(error.call, "submitEcCustomGoods");
    assert.equal(error.problems.length, 2);
    assert.match(error.message, /^submitEcCustomGoods: filePath must be text, and is a number; /);
    assert(!error.message.includes("我爱你"));
    return true;
  },
);
assert.deepEqual(called, []);
const options = good();
assert.equal(submitEcCustomGoods(plugin, options), 1);
assert.equal(called[0], options);

// Codes of the document, each with advice; others are no mistake.
const codes = [10101, 10301, 20000, 21500, 21501, 21502, 21503, 21655, 21660, 21661, 21662];
for (const code of codes) {
  const advice = adviceOf(code);
  assert.equal(advice.code, code);
  assert(advice.label && advice.text, String(code));
}
const later = codes.filter((code) => adviceOf(code).retry === "later");
assert.deepEqual(later, [21500, 21501, 21502, 21655]);
assert.equal(adviceOf(21660, "submitEcCustomGoods").action, "already_done");
assert.equal(adviceOf("100008").label, adviceOf(100008, "getChannelsLiveInfo").label);
assert.equal(adviceOf("-14", "getChannelsLiveInfo").retry, "never");
for (const unknown of [0, undefined, null, "toString", "__proto__"]) {
  assert.equal(adviceOf(unknown), undefined);
}
assert.equal(adviceOf(10101, "getChannelsLiveInfo"), undefined);
assert.equal(adviceOf(10101, "toString"), undefined);

// The calls of WeChat.
const wx = new Proxy({}, { get: (_, name) => (options) => [name, options] });
for (const [name, options] of [
  ["getChannelsLiveInfo", { finderUserName: "sphABCDEF123456" }],
  ["openChannelsLive", { finderUserName: "sphABCDEF123456" }],
  ["getChannelsLiveNoticeInfo", { finderUserName: "sphABCDEF123456" }],
  ["reserveChannelsLive", { noticeId: "1" }],
]) {
  assert.deepEqual(calls[name](wx, options), [name, options]);
  assert.throws(() => calls[name](wx, {}), ParameterError);
}
const payment = {
  orderInfo: {
    create_time: "2021-10-27 12:00:00",
    out_order_id: "a",
    path: "/pages/order",
    order_detail: {
      product_infos: [],
      price_info: { order_price: 100, freight: 0 },
    },
  },
  timeStamp: "1635307200",
  nonceStr: "a".repeat(33),
  package: "wx201410272009395522657a690389285100",
  paySign: "b",
};
assert.deepEqual(
  calls.checkRequestOrderPayment(payment).map(({ path, message }) => `${path} ${message}`),
  [
    "orderInfo.order_detail.product_infos has fewer items than 1",
    "nonceStr has more characters than 32",
    "package must begin with prepay_id=",
  ],
);
