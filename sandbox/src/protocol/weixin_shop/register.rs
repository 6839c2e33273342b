//! The application, what has been shown to work, and the scenes.

use doudian_codegen::model::Json;

use super::super::Refusal;
use super::call::ShopCall;
use super::codes;
use crate::json::{lay, number, text};
use crate::world::{Task, Trade};

/// The codes of the tasks, and what has to be shown for them.
const TASKS: [(i64, Task); 6] = [
    (6, Task::Good),
    (7, Task::Order),
    (8, Task::Delivery),
    (9, Task::AfterSale),
    // Of orders of secondary merchants.
    (19, Task::Order),
    (20, Task::AfterSale),
];
/// The tests are done; then, the release is out.
const TESTED: i64 = 10;
const RELEASED: i64 = 11;
/// Channels and official accounts.
const SCENE: i64 = 1;

pub(super) fn take_effect(
    trade: &mut Trade,
    action: &str,
    call: &ShopCall<'_>,
    data: &mut Json,
) -> Result<(), Refusal> {
    match action {
        "apply" => trade.applied = true,
        "check" => lay(data, [("data", state(trade))]),
        "finish_access_info" => {
            let item = call.number("access_info_item").unwrap_or_default();
            may_finish(trade, item)?;
            trade.finished.insert(item);
        }
        "apply_scene" => {
            let group = call.number("scene_group_id").unwrap_or_default();
            if group != SCENE {
                return Err(codes::invalid("parameter `scene_group_id`: there is only 1"));
            }
            if !is_finished(trade) {
                let hint = "shop.register.finish_access_info has not finished the items 6 to 11";
                return Err(codes::not_finished(hint));
            }
            trade.scenes.insert(group);
        }
        _ => {}
    }
    Ok(())
}

fn may_finish(trade: &Trade, item: i64) -> Result<(), Refusal> {
    if let Some((_, task)) = TASKS.iter().find(|(code, _)| *code == item) {
        let calls = match task {
            Task::Good => "shop.spu.add has added no good",
            Task::Order => "shop.order.pay has told of no order that was paid",
            Task::Delivery => "shop.delivery.send has sent no order",
            Task::AfterSale => "no after-sale order was added",
        };
        let shown = trade.shown.contains(task);
        return if shown { Ok(()) } else { Err(codes::not_finished(calls)) };
    }
    match item {
        TESTED if !has_tasks(trade) => Err(codes::not_finished("finish the items 6 to 9 first")),
        RELEASED if !trade.finished.contains(&TESTED) => {
            Err(codes::not_finished("finish the item 10 first"))
        }
        TESTED | RELEASED => Ok(()),
        _ => Err(codes::invalid("parameter `access_info_item`: there are 6 to 11, 19 and 20")),
    }
}

/// Whether the four tasks are finished.
fn has_tasks(trade: &Trade) -> bool {
    let tasks = [Task::Good, Task::Order, Task::Delivery, Task::AfterSale];
    tasks.into_iter().all(|task| finished(trade, task))
}

fn finished(trade: &Trade, task: Task) -> bool {
    TASKS.iter().any(|(code, known)| *known == task && trade.finished.contains(code))
}

fn is_finished(trade: &Trade) -> bool {
    has_tasks(trade) && trade.finished.contains(&TESTED) && trade.finished.contains(&RELEASED)
}

/// What the call that asks for the state answers.
fn state(trade: &Trade) -> Json {
    let flag = |is_set: bool| number(i64::from(is_set));
    let shown = |task: Task| flag(trade.shown.contains(&task));
    let done = |task: Task| flag(finished(trade, task));
    let code = |code: i64| flag(trade.finished.contains(&code));
    let access = object([
        ("spu_audit_success", shown(Task::Good)),
        ("pay_order_success", shown(Task::Order)),
        ("send_delivery_success", shown(Task::Delivery)),
        ("add_aftersale_success", shown(Task::AfterSale)),
        ("spu_audit_finished", done(Task::Good)),
        ("pay_order_finished", done(Task::Order)),
        ("send_delivery_finished", done(Task::Delivery)),
        ("add_aftersale_finished", done(Task::AfterSale)),
        ("test_api_finished", code(TESTED)),
        ("deploy_wxa_finished", code(RELEASED)),
        ("open_product_task_finished", flag(is_finished(trade))),
    ]);
    let scenes = trade.scenes.iter().map(|group| {
        let checks = [1, 2].map(|id| object([("ext_id", number(id)), ("status", number(1))]));
        object([
            ("group_id", number(group)),
            ("name", text("视频号、公众号场景")),
            ("status", number(1)),
            ("reason", text("")),
            ("scene_group_ext_list", Json::List(checks.into())),
        ])
    });
    object([
        ("status", number(2)),
        ("access_info", access),
        ("scene_group_list", Json::List(scenes.collect())),
    ])
}

fn object<const N: usize>(members: [(&str, Json); N]) -> Json {
    Json::Object(members.map(|(name, value)| (name.to_owned(), value)).into())
}
