//! Push messages and SPI methods: what they come to.

use doudian_codegen::model::{Home, Reply, Type};
use doudian_codegen::{SourceFile, compile, crate_output};

use crate::support::{PLATFORM, good};

const PAID: &str = r#"message: doudian_trade_TradePaid
tag: "101"
title: 订单支付确认
key: p_id
data:
  p_id: { type: i64, required: true, lenient: true }
  goods: [Good]
types:
  Good: { id: i64 }
example:
  data: { p_id: "4736605172296554197", goods: [{ id: 1 }] }
"#;

const CANCEL: &str = "message: doudian_iopTrade_DistributionCancel\ntitle: 代打取消\n";

const NOTIFY: &str = r#"spi: topup.notify
title: 充值通知
reply: flat
request:
  trade_order_no: { type: string, required: true }
  account: Account
response:
  seller_order_no: { type: string, required: true }
  state: { type: string, default: SUCCESS }
types:
  Account: { name: string }
errors:
  - { code: 200001, label: 类型不支持 }
"#;

const ACCEPT: &str =
    "spi: send.accept\ntitle: 接单\ndiscriminator: spi_type\nrequest: { spi_type: i64 }\n";
const REJECT: &str = "spi: send.reject\ntitle: 拒单\ndiscriminator: spi_type\n\
    request: { spi_type: { type: i64, codes: { 4: 拒单, 7: 拒 } } }\n";

fn output(path: &str) -> String {
    let files = [
        ("platform.yaml", PLATFORM),
        ("messages/paid.yaml", PAID),
        ("messages/cancel.yaml", CANCEL),
        ("spi/notify.yaml", &NOTIFY.replace(", default: SUCCESS", "")),
        ("spi/accept.yaml", ACCEPT),
        ("spi/reject.yaml", REJECT),
    ];
    let sources: Vec<_> =
        files.into_iter().map(|(path, text)| SourceFile::new(path, text)).collect();
    let model = compile(&sources).unwrap_or_else(|problems| panic!("{problems}"));
    let output = crate_output(&model.platforms[0], "");
    let file = output.files().iter().find(|(name, _)| *name == path);
    file.unwrap_or_else(|| panic!("{path} is not written")).1.clone()
}

#[test]
fn names_come_from_topic_and_tag() {
    let model = good(&[("a.yaml", PAID), ("b.yaml", CANCEL)]);
    let platform = &model.platforms[0];
    let names: Vec<_> = platform
        .messages
        .iter()
        .map(|message| (&*message.data, &*message.rust.module, message.tag.as_deref()))
        .collect();
    assert_eq!(
        names,
        [
            ("DoudianIopTradeDistributionCancel", "iop_trade_distribution_cancel", None),
            ("DoudianTradeTradePaid101", "trade_trade_paid", Some("101")),
        ]
    );
    let good = &platform.structs["DoudianTradeTradePaid101Good"];
    assert_eq!(good.home, Home::Message("doudian_trade_TradePaid".to_owned()));
    assert_eq!(good.families, ["messages"]);
    assert!(good.in_response && !good.in_request);
}

#[test]
fn what_answers_an_spi_call_can_be_built() {
    let model = good(&[("a.yaml", &NOTIFY.replace(", default: SUCCESS", ""))]);
    let platform = &model.platforms[0];
    let [spi] = &*platform.spis else { panic!("{:?}", platform.spis) };
    assert_eq!((&*spi.request, spi.reply), ("DoudianSpiTopupNotifyRequest", Reply::Flat));
    assert_eq!(spi.data, Some(Type::Struct("DoudianSpiTopupNotifyData".to_owned())));
    let data = &platform.structs["DoudianSpiTopupNotifyData"];
    assert!(data.in_request && data.in_response);
    let account = &platform.structs["DoudianSpiTopupNotifyAccount"];
    assert!(account.in_response && !account.in_request);
    assert_eq!(account.families, ["spi"]);
}

#[test]
fn only_requests_of_methods_have_defaults() {
    let problems = crate::support::bad(&[("a.yaml", NOTIFY)]);
    assert!(problems.iter().any(|problem| problem.code == "misplaced-default"), "{problems}");
}

#[test]
fn a_message_is_tied_to_its_type() {
    let text = output("messages/trade_trade_paid.rs");
    for part in [
        "/// 订单支付确认 — the message `doudian_trade_TradePaid`, tag 101",
        "pub struct DoudianTradeTradePaid101 {",
        "impl rt::MessageData for DoudianTradeTradePaid101 {",
        "tag: Some(\"101\"),",
        "rt::key(&self.p_id)",
    ] {
        assert!(text.contains(part), "{part} is missing in\n{text}");
    }
    let all = output("messages/push_event.rs");
    for part in [
        "pub enum DoudianPushEvent {",
        "\"101\" | \"doudian_trade_TradePaid\" => {",
        "\"doudian_iopTrade_DistributionCancel\" => {",
        "impl From<DoudianTradeTradePaid101> for DoudianPushEvent {",
    ] {
        assert!(all.contains(part), "{part} is missing in\n{all}");
    }
    let spi = output("spi/topup_notify.rs");
    for part in [
        "rt::spi!(DoudianSpiTopupNotifyRequest {",
        "pub type DoudianSpiTopupNotifyResponse = rt::SpiResponse<",
        "reply: Flat;",
        "pub fn new(seller_order_no: impl Into<String>) -> Self {",
        "/// | 200001 | 类型不支持 |",
    ] {
        assert!(spi.contains(part), "{part} is missing in\n{spi}");
    }
    // A method has its own codes, or all but those of the others; most have no such parameter.
    assert!(!spi.contains("discriminator:"), "{spi}");
    for (file, codes) in [
        ("accept", "discriminator: \"spi_type\" Not [\"4\", \"7\"];"),
        ("reject", "discriminator: \"spi_type\" Only [\"4\", \"7\"];"),
    ] {
        let spi = output(&format!("spi/send_{file}.rs"));
        assert!(spi.contains(codes), "{codes} is missing in\n{spi}");
    }
    let root = output("mod.rs");
    assert!(
        root.contains("    /// Push messages: 2 types.\n    messages: \"messages\";"),
        "{root}"
    );
}
