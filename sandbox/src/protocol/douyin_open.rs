//! What calls of the Douyin open platform do, and the shapes of its answers.

use doudian_codegen::model::Json;

use super::json::{Room, Said};
use super::{Accepted, Outcome, Refusal};
use crate::json::{self, number, text};
use crate::world::World;

/// What the platform does beyond its descriptors.
pub(crate) const ROOM: Room = Room { take_effect: Some(take_effect), envelope: Some(envelope) };

const INVALID: i64 = 2_100_005;
/// What `extra.sub_error_code` is of every refusal that the documents show.
const SUB_CODE: i64 = 1_000_000_000;
/// How many test goods a mini program has at most.
const MAX_TEST_GOODS: usize = 20;

fn take_effect(world: &mut World, accepted: &Accepted<'_>, data: &mut Json) -> Result<(), Refusal> {
    let Some(("solution", action)) = accepted.api.method.split_once('.') else { return Ok(()) };
    if json::text_of(accepted.params, "type").as_deref() != Some("goods") {
        let hint = "type is not right,only 'goods' is now used as type";
        return Err(Refusal::new(INVALID, "", hint));
    }
    let given = match json::present(accepted.params, "ref_id_list") {
        Some(Json::List(ids)) => ids.iter().filter_map(json::scalar).map(str::to_owned).collect(),
        _ => Vec::new(),
    };
    let known = &mut world.test_goods;
    match action {
        "add_app_test_relation" => {
            let new: Vec<_> = given.into_iter().filter(|id| !known.contains(id)).collect();
            if known.len() + new.len() > MAX_TEST_GOODS {
                let hint =
                    format!("there are at most {MAX_TEST_GOODS} test goods, delete some first");
                return Err(Refusal::new(INVALID, "", hint));
            }
            known.extend(new);
        }
        "delete_app_test_relation" => known.retain(|id| !given.contains(id)),
        _ => {
            let ids = known.iter().cloned().map(text).collect();
            *data = Json::Object(vec![("ref_id_list".to_owned(), Json::List(ids))]);
        }
    }
    Ok(())
}

/// `extra` and `data`, each with the code; with `BaseResp` in the place of `data` where test goods
/// were deleted.
fn envelope(said: &Said<'_>, outcome: Outcome) -> Json {
    let (code, label, hint, data) = match outcome {
        Ok(data) => (0, String::new(), None, data),
        Err(refusal) => {
            let label = said.label(&refusal).to_owned();
            (refusal.code, label, Some(refusal.hint), Json::Null)
        }
    };
    let (mut data, other) = match data {
        Json::Object(data) => (data, None),
        Json::Null => (Vec::new(), None),
        other => (Vec::new(), Some(other)),
    };
    let codes = || vec![member("error_code", number(code)), member("description", text(&*label))];
    let mut members = Vec::new();
    match said.method.split_once('.') {
        // The calls that make tokens have no `extra`.
        Some(("oauth", _)) if code == 0 => {
            let data = data.into_iter().chain(codes()).collect();
            return Json::Object(vec![
                member("data", Json::Object(data)),
                member("message", text("success")),
            ]);
        }
        Some((_, "delete_app_test_relation")) if code == 0 => {
            let done =
                vec![member("StatusMessage", text("success")), member("StatusCode", number(0))];
            members.push(member("BaseResp", Json::Object(done)));
        }
        // A list or a word leaves no room for codes.
        _ if other.is_some() => members.extend(other.map(|other| member("data", other))),
        _ => {
            let inside = if said.is_flat { Vec::new() } else { std::mem::take(&mut data) };
            let inside = inside.into_iter().chain(codes()).collect();
            members.push(member("data", Json::Object(inside)));
        }
    }
    let (sub_code, words) = match hint {
        Some(hint) => (SUB_CODE, hint),
        None => (0, "success".to_owned()),
    };
    let mut extra = vec![member("logid", text(said.log_id())), member("now", number(said.now))];
    extra.extend(codes());
    extra.push(member("sub_error_code", number(sub_code)));
    extra.push(member("sub_description", text(words)));
    members.push(member("extra", Json::Object(extra)));
    members.extend(data);
    Json::Object(members)
}

fn member(name: &str, value: Json) -> (String, Json) {
    (name.to_owned(), value)
}
