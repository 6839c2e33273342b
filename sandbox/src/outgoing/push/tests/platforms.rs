//! Which platforms can be stood for.

use std::sync::Arc;

use doudian_codegen::{SourceFile, compile};

use crate::push::{PushSender, SetupError};

const MESSAGE: &str = "message: mall_order_Paid\ntag: \"1\"\ntitle: 支付\nkey: id\n\
     data:\n  id: { type: string, required: true, label: 单号 }\n";

/// A sender for a platform that has a message and this transport.
fn build(transport: &str) -> Result<PushSender, SetupError> {
    let platform = format!(
        "platform: mall\nspec_version: 1\ntitle: 商城\nclass_prefix: Mall\n\
         host: https://open.mall.example.com\ntransport: {{ {transport} }}\n\
         envelope: {{ code: code, success: 0, data: data }}\n"
    );
    let files = [
        SourceFile::new("mall/platform.yaml", platform),
        SourceFile::new("mall/messages/paid.yaml", MESSAGE),
    ];
    let model = compile(&files).unwrap_or_else(|error| panic!("{error}"));
    assert_eq!(model.platforms[0].messages.len(), 1);
    PushSender::builder("http://127.0.0.1:1/").spec(Arc::new(model)).build()
}

#[tokio::test]
async fn having_messages_makes_no_platform_doudian() {
    for transport in
        ["kind: json, token: { header: access-token }", "kind: custom, protocol: \"crate::MALL\""]
    {
        let error = build(transport).unwrap_err();
        assert!(matches!(&error, SetupError::Silent { platform } if platform == "mall"), "{error}");
        let said = error.to_string();
        assert!(said.contains("`mall`") && said.contains("`doudian_signed`"), "{said}");
    }
    assert!(build("kind: doudian_signed").is_ok());
}
