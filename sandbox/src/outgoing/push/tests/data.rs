//! The data of a message: the example, with what the caller puts in its place.

use super::Fake;
use crate::push::{Push, SendError};

fn data(push: Push) -> Result<String, SendError> {
    Fake::new(&[]).sender().make(&push).map(|message| message.data)
}

const EXAMPLE: &str = r#"{"p_id":4736605172296554197,"s_ids":[1],"addr":"{\"detail\":\"x\"}"}"#;

#[test]
fn the_example_is_what_is_sent() {
    assert_eq!(data(Push::of("101")).unwrap(), EXAMPLE);
    assert_eq!(data(Push::of("doudian_trade_TradePaid")).unwrap(), EXAMPLE);
    let made_up = data(Push::of("200")).unwrap();
    assert_eq!(
        made_up,
        r#"{"aftersale_id":3453347975240268172,"update_time":"2023-11-15 06:13:20"}"#
    );
}

#[test]
fn what_holds_itself_in_text_is_made_up_to_an_end() {
    let made_up = data(Push::of("300")).unwrap();
    let expected = r#"{"id":3453347975240268172,"itself":{"way":"{\"back\":[\"{}\"]}"}}"#;
    assert_eq!(made_up, expected);
}

#[test]
fn members_are_written_as_their_types_have_it() {
    let id = "12345678901234567890123";
    let push = Push::of("101")
        .set("p_id", id)
        .set("s_ids", "[7,8]")
        .set("s_ids.1", 9)
        .set("s_ids.2", id)
        .set("rushed", true)
        .set("buyer.name", "a\"b")
        .set("buyer.level", 3)
        .set("addr.detail", "一二")
        .set("addr.codes.0", 5)
        .set("unknown", 1)
        .at("pay_time", 1_700_000_000)
        .at("update_time", 1_700_000_000)
        .at("other_time", 1_700_000_000)
        .set_json("more", r#"{"a":[1.50]}"#);
    let expected = concat!(
        r#"{"p_id":12345678901234567890123,"s_ids":[7,9,12345678901234567890123],"#,
        r#""addr":"{\"detail\":\"一二\",\"codes\":[5]}","rushed":true,"#,
        r#""buyer":{"name":"a\"b","level":3},"unknown":"1","pay_time":1700000000,"#,
        r#""update_time":"2023-11-15T06:13:20+08:00","more":{"a":[1.50]}}"#
    );
    assert_eq!(data(push).unwrap(), expected);
}

#[test]
fn json_in_text_is_made_where_there_is_none() {
    let push = Push::of("101").data("{}").set("addr.codes.0", 5).set("addr.detail", "x");
    assert_eq!(data(push).unwrap(), r#"{"addr":"{\"codes\":[5],\"detail\":\"x\"}"}"#);
}

#[test]
fn members_can_be_left_out() {
    let push = Push::of("101").without("p_id").without("s_ids.0").without("addr").without("none");
    assert_eq!(data(push).unwrap(), r#"{"s_ids":[]}"#);
    assert_eq!(
        data(Push::of("101").leave_out("s_ids").fill("none.x", 1)).unwrap().matches(':').count(),
        3
    );
}

#[test]
fn what_cannot_be_set_is_named_without_its_value() {
    for (push, words) in [
        (Push::of("101").set("p_id", "s3cret"), "`p_id`: expected a number"),
        (Push::of("101").set("rushed", "s3cret"), "`rushed`: expected true or false"),
        (Push::of("101").set("s_ids", "s3cret"), "`s_ids`: expected a JSON list"),
        (Push::of("101").set("s_ids.9", 1), "`9` is no index of a list of 1"),
        (Push::of("101").set("p_id.x", 1), "there is no `x` in a number"),
        (Push::of("101").set("a..b", 1), "a name of the path is empty"),
        (Push::of("101").set_json("a", "{s3cret"), "no JSON"),
        (Push::of("101").data("s3cret").set("a", 1), "data that is"),
    ] {
        let error = data(push).unwrap_err().to_string();
        assert!(error.contains(words), "{error}");
        assert!(!error.contains("s3cret"), "{error}");
    }
}

#[test]
fn data_goes_as_it_is_given() {
    for given in ["no JSON", "", r#"{ "p_id" : 1 }"#] {
        assert_eq!(data(Push::of("101").data(given)).unwrap(), given);
        assert_eq!(data(Push::of("999").data(given)).unwrap(), given);
    }
}

#[test]
fn what_is_not_described_needs_more() {
    let error = data(Push::of("999")).unwrap_err().to_string();
    assert!(error.contains("`999`") && error.contains("give its data"), "{error}");
    let error = data(Push::of("doudian_trade_TradePayd")).unwrap_err().to_string();
    assert!(error.contains("did you mean `doudian_trade_TradePaid`"), "{error}");
    let cancel = "doudian_iopTrade_DistributionCancel";
    assert!(data(Push::of(cancel)).unwrap_err().to_string().contains(cancel));
    let message = Fake::new(&[]).sender().make(&Push::of(cancel).tag("503")).unwrap();
    assert_eq!((message.tag.as_str(), message.data.as_str()), ("503", "{}"));
}

#[test]
fn the_probe_is_the_platforms_own() {
    let message = Fake::new(&[]).sender().make(&Push::probe()).unwrap();
    assert_eq!((message.tag.as_str(), message.msg_id.as_str()), ("0", "0"));
    assert_eq!(message.data, "2020-09-10T16:27:56.52842897+08:00");
}

#[test]
fn ids_are_never_the_same() {
    let sender = Fake::new(&[]).sender();
    let id = || sender.make(&Push::of("101")).unwrap().msg_id;
    assert_ne!(id(), id());
    assert_ne!(Fake::new(&[]).sender().make(&Push::of("101")).unwrap().msg_id, id());
}

#[test]
fn nothing_personal_is_shown() {
    let push = Push::of("101").set("buyer.name", "张三").data(r#"{"buyer":{"name":"张三"}}"#);
    assert!(!format!("{push:?} {:?}", push.clone().series(2)).contains("张三"));
}
