//! A sender without a network, on a clock that tests control.

mod data;
mod platforms;
mod repeats;
mod streams;
mod webhooks;

use std::collections::VecDeque;
use std::sync::{Arc, Mutex};

use doudian_codegen::model::Model;
use doudian_codegen::{SourceFile, compile};
use doudian_runtime::DoudianPushMessage;

use super::sender::{Inner, Repeats};
use super::{Form, PushSender, way};
use crate::outgoing::post::{self, Answered, Door, Outgoing, Posting};
use crate::spec::Served;
use crate::world::App;

const PLATFORM: &str = "\
platform: doudian
spec_version: 1
title: 抖店开放平台
class_prefix: Doudian
host: https://openapi-fxg.jinritemai.com
";

const PAID: &str = r#"message: doudian_trade_TradePaid
tag: "101"
title: 订单支付确认
key: p_id
data:
  p_id: { type: i64, required: true, lenient: true }
  s_ids: [i64]
  pay_time: { type: i64, unit: s }
  update_time: string
  rushed: bool
  buyer: { type: Buyer }
  addr: { type: text<Address> }
types:
  Buyer: { name: string, level: i32 }
  Address: { detail: string, codes: [i64] }
example:
  data: { p_id: 4736605172296554197, s_ids: [1], addr: '{"detail":"x"}' }
"#;

const MADE_UP: &str = r#"message: doudian_refund_RefundCreated
tag: "200"
title: 买家发起售后申请
data:
  aftersale_id: { type: i64, required: true }
  update_time: string
"#;

const NO_TAG: &str = "message: doudian_iopTrade_DistributionCancel\ntitle: 代打取消\n";

const ENDLESS: &str = r#"message: doudian_trade_Endless
tag: "300"
title: 无尽
data: { id: i64, itself: Itself }
types:
  Itself: { x: text<Itself>, way: { type: text<Way>, required: true } }
  Way: { back: { type: "[text<map<Itself>>]", required: true } }
"#;

fn model() -> Arc<Model> {
    let files = [PLATFORM, PAID, MADE_UP, NO_TAG, ENDLESS];
    let paths = ["p.yaml", "a.yaml", "b.yaml", "c.yaml", "d.yaml"];
    let files = paths.into_iter().zip(files);
    let files: Vec<_> = files.map(|(path, text)| SourceFile::new(path, text)).collect();
    Arc::new(compile(&files).unwrap_or_else(|problems| panic!("{problems}")))
}

/// How the other side answers.
#[derive(Clone)]
enum Reaction {
    Body(u16, &'static str),
    Broken,
    Never,
}

const YES: Reaction = Reaction::Body(200, r#"{"code":0,"msg":"success"}"#);

/// Answers in turn, then for ever with success, and keeps what came.
#[derive(Clone)]
struct Fake {
    answers: Arc<Mutex<VecDeque<Reaction>>>,
    came: Arc<Mutex<Vec<Outgoing>>>,
}

impl Fake {
    fn new(answers: &[Reaction]) -> Self {
        let answers = answers.iter().cloned().collect();
        Self { answers: Arc::new(Mutex::new(answers)), came: Arc::default() }
    }

    fn sender(&self) -> PushSender {
        self.sender_with(Repeats::default(), Form::default())
    }

    fn sender_with(&self, repeats: Repeats, form: Form) -> PushSender {
        let served = Served::all(&model()).next().unwrap();
        PushSender::new(Inner {
            url: post::address("http://127.0.0.1/").unwrap(),
            app: App::demo(),
            way: way::of(&served, form, None).unwrap(),
            repeats,
            platform: served,
            observer: None,
            door: Box::new(self.clone()),
        })
    }

    fn count(&self) -> usize {
        self.came.lock().unwrap().len()
    }

    /// The messages that came, verified: tag, id and data.
    fn verified(&self) -> Vec<(String, String, String)> {
        let came = self.came.lock().unwrap();
        let read = came.iter().flat_map(|request| verify(request).unwrap());
        read.collect()
    }
}

fn verify(request: &Outgoing) -> Result<Vec<(String, String, String)>, doudian_runtime::PushError> {
    let App { key, secret } = App::demo();
    let header = |name| {
        let found = request.headers.iter().find(|(known, _)| *known == name);
        found.map_or("", |(_, value)| value.as_str())
    };
    let (app_id, sign) = (header("app-id"), header("event-sign"));
    let delivery = DoudianPushMessage::verify(&key, &secret, app_id, sign, &request.body)?;
    let data = delivery.into_data().into_iter();
    Ok(data.map(|message| (message.tag, message.msg_id, message.data)).collect())
}

impl Door for Fake {
    fn send(&self, request: Outgoing) -> Posting<'_> {
        self.came.lock().unwrap().push(request);
        let answer = self.answers.lock().unwrap().pop_front().unwrap_or(YES);
        Box::pin(async move {
            match answer {
                Reaction::Body(status, body) => {
                    Ok(Answered { status, body: body.into(), cut: false })
                }
                Reaction::Broken => Err("cannot connect: refused".to_owned()),
                Reaction::Never => std::future::pending().await,
            }
        })
    }
}
