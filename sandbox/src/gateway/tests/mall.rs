//! A made-up platform with a way of its own, as small as one can be: JSON in the body, the token
//! in a header, and codes beside the data.

use doudian_codegen::model::Json;

use crate::json::{self, number, text};
use crate::protocol::{
    Accepted, Asked, Carried, Fault, HttpReply, Incoming, Outcome, Protocol, Refusal, Scene,
};
use crate::world::{Grantee, Lives, Tokens, World};

/// Its descriptors.
pub(super) const FILES: [(&str, &str); 3] = [
    (
        "mall/platform.yaml",
        "platform: mall\nspec_version: 1\ntitle: 商城\nclass_prefix: Mall\n\
         host: https://open.mall.example.com\n\
         transport: { kind: custom, protocol: \"crate::MALL\" }\n\
         envelope: { code: errcode, success: 0, message: errmsg, data: beside }\n",
    ),
    (
        "mall/goods.add.yaml",
        "method: goods.add\ntitle: 添加商品\nrequest:\n  \
         title: { type: string, required: true, label: 标题, max_length: 5 }\n\
         response:\n  goods_id: { type: i64, required: true, label: 商品ID }\n",
    ),
    (
        "mall/token.get.yaml",
        "method: token.get\ntitle: 获取令牌\ntoken: false\nresponse:\n  \
         token: { type: string, label: 令牌 }\n",
    ),
];

pub(super) struct Mall;

impl Protocol for Mall {
    fn read(&self, request: &Incoming<'_>, scene: &Scene<'_>) -> Asked {
        let params = json::parse(&String::from_utf8_lossy(request.body));
        let carried = Carried { token: request.header("mall-token").to_owned(), params };
        let carried = match request.header("mall-app") == scene.app.key {
            true => Ok(carried),
            false => Err(Refusal::new(1, "", "the header mall-app names no known app")),
        };
        Asked { method: scene.method_at(request.path).unwrap_or_default().to_owned(), carried }
    }

    fn reply(&self, _: &Incoming<'_>, outcome: Outcome, _: i64) -> HttpReply {
        let (status, code, message, data) = match outcome {
            Ok(data) => (200, 0, "ok".to_owned(), data),
            Err(refusal) => (400, refusal.code, refusal.hint, Json::Null),
        };
        let mut members =
            vec![("errcode".to_owned(), number(code)), ("errmsg".to_owned(), text(message))];
        if let Json::Object(data) = data {
            members.extend(data);
        }
        HttpReply { status, headers: Vec::new(), body: Json::Object(members).compact() }
    }

    fn refuse(&self, _: &str, fault: Fault) -> Refusal {
        let (code, hint) = match fault {
            Fault::UnknownMethod(_) | Fault::WrongVerb(_) => (2, "no such method".to_owned()),
            Fault::TokenMissing => (3, "no token".to_owned()),
            Fault::TokenUnknown | Fault::TokenMalformed => (4, "unknown token".to_owned()),
            Fault::TokenExpired => (5, "old token".to_owned()),
            Fault::Unreadable(hint) | Fault::Missing(hint) | Fault::Invalid(hint) => (6, hint),
            Fault::Documented(refusal) => return refusal,
        };
        Refusal::new(code, "", hint)
    }

    fn success(&self, _: &str) -> i64 {
        0
    }

    /// Each token that is made takes the place of the one before, which lives on for 5 minutes.
    fn lives(&self) -> Lives {
        Lives { access: 7200, refresh: 0, code: 0, renewable: i64::MAX, overlap: 300 }
    }

    fn makes_tokens(&self, method: &str) -> bool {
        method == "token.get"
    }

    fn grant(&self, tokens: &mut Tokens, _: &str, _: &Json, now: i64) -> Outcome {
        let app = Grantee::Other { kind: "app".to_owned(), id: String::new() };
        let token = tokens.grant(&app, now).access_token;
        Ok(Json::Object(vec![("token".to_owned(), text(token))]))
    }

    fn take_effect(
        &self,
        world: &mut World,
        accepted: &Accepted<'_>,
        data: &mut Json,
    ) -> Result<(), Refusal> {
        let title = json::text_of(accepted.params, "title").unwrap_or_default();
        let product = Json::Object(vec![("name".to_owned(), text(title))]);
        let (id, _) = world.products.add(&product, accepted.now);
        if let Json::Object(members) = data {
            json::set(members, "goods_id", number(id));
        }
        Ok(())
    }
}
