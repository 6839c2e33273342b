//! `doudian list --messages` and `doudian list --spi`.

use serde_json::Value;

use crate::run::run;

#[test]
fn messages_are_listed_by_tag() {
    let listed = run(&["list", "--messages"]);
    let rows: Vec<Vec<&str>> =
        listed.ok().lines().map(|line| line.split_whitespace().collect()).collect();
    assert_eq!(
        &rows[0][..5],
        ["100", "doudian_trade_TradeCreate", "DoudianTradeTradeCreate100", "messages", "订单创建"]
    );
    let tags: Vec<u64> = rows.iter().map_while(|row| row[0].parse().ok()).collect();
    assert!(tags.is_sorted() && tags.len() > 40, "{tags:?}");
    assert!(rows[tags.len()..].iter().all(|row| row[0] == "-"), "those without a tag come last");
}

#[test]
fn filters_look_at_names_tags_and_titles() {
    for filter in ["101", "tradepaid", "支付确认"] {
        let found = run(&["list", "--messages", filter]);
        assert!(found.ok().contains("doudian_trade_TradePaid"), "{found:?}");
        assert!(!found.out.contains("doudian_product_change"));
    }
    assert_eq!(run(&["list", "--messages", "no such"]).ok(), "");
    let found = run(&["list", "--spi", "topup."]);
    assert!(found.ok().lines().all(|line| line.starts_with("topup.")), "{found:?}");
}

#[test]
fn programs_read_json() {
    let read =
        |arguments: &[&str]| -> Vec<Value> { serde_json::from_str(run(arguments).ok()).unwrap() };
    let messages = read(&["list", "--messages", "--json", "doudian_trade_TradePaid"]);
    assert_eq!(messages[0]["tag"], "101");
    assert_eq!(messages[0]["type"], "DoudianTradeTradePaid101");
    assert_eq!(messages[0]["key"], "p_id");
    let cancel = read(&["list", "--messages", "--json", "doudian_iopTrade_DistributionCancel"]);
    assert_eq!(cancel[0]["tag"], Value::Null);
    let spis = read(&["list", "--spi", "--json", "crossDocking.push"]);
    assert_eq!(spis[0]["spi"], "logistics.wms.crossDocking.push");
    assert_eq!(spis[0]["reply"], "flat");
    let methods = read(&["list", "--json", "order.searchList"]);
    assert_eq!(methods[0]["method"], "order.searchList");
    run(&["list", "--messages", "--spi"]).failed(&["cannot be used with"]);
}
