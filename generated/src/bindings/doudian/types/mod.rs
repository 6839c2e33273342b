// @generated from the shared types by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

#[cfg(feature = "address")]
mod address;

#[cfg(feature = "address")]
pub use address::*;

#[cfg(any(feature = "after_sale", feature = "messages", feature = "send_home"))]
mod after_sale;

#[cfg(any(feature = "after_sale", feature = "messages", feature = "send_home"))]
pub use after_sale::*;

#[cfg(feature = "brand")]
mod brand;

#[cfg(feature = "brand")]
pub use brand::*;

#[cfg(any(feature = "alliance", feature = "buyin"))]
mod buyin;

#[cfg(any(feature = "alliance", feature = "buyin"))]
pub use buyin::*;

#[cfg(
    any(
        feature = "after_sale",
        feature = "food_takeout",
        feature = "iop",
        feature = "messages",
        feature = "order",
        feature = "product",
        feature = "refund",
        feature = "yunc"
    )
)]
mod common;

#[cfg(
    any(
        feature = "after_sale",
        feature = "food_takeout",
        feature = "iop",
        feature = "messages",
        feature = "order",
        feature = "product",
        feature = "refund",
        feature = "yunc"
    )
)]
pub use common::*;

#[cfg(feature = "food_takeout")]
mod food_takeout;

#[cfg(feature = "food_takeout")]
pub use food_takeout::*;

#[cfg(any(feature = "freight_template", feature = "instant_shopping"))]
mod freight;

#[cfg(any(feature = "freight_template", feature = "instant_shopping"))]
pub use freight::*;

#[cfg(feature = "order")]
mod insurance;

#[cfg(feature = "order")]
pub use insurance::*;

#[cfg(feature = "iop")]
mod iop;

#[cfg(feature = "iop")]
pub use iop::*;

#[cfg(
    any(
        feature = "after_sale",
        feature = "duty_free",
        feature = "messages",
        feature = "order",
        feature = "refund"
    )
)]
mod logistics;

#[cfg(
    any(
        feature = "after_sale",
        feature = "duty_free",
        feature = "messages",
        feature = "order",
        feature = "refund"
    )
)]
pub use logistics::*;

#[cfg(any(feature = "material", feature = "messages"))]
mod material;

#[cfg(any(feature = "material", feature = "messages"))]
pub use material::*;

#[cfg(
    any(
        feature = "after_sale",
        feature = "duty_free",
        feature = "messages",
        feature = "order",
        feature = "refund"
    )
)]
mod order;

#[cfg(
    any(
        feature = "after_sale",
        feature = "duty_free",
        feature = "messages",
        feature = "order",
        feature = "refund"
    )
)]
pub use order::*;

#[cfg(any(feature = "after_sale", feature = "order", feature = "refund"))]
mod order_legacy;

#[cfg(any(feature = "after_sale", feature = "order", feature = "refund"))]
pub use order_legacy::*;

#[cfg(feature = "order")]
mod order_package;

#[cfg(feature = "order")]
pub use order_package::*;

#[cfg(
    any(
        feature = "food_takeout",
        feature = "marketing",
        feature = "product",
        feature = "sku"
    )
)]
mod product;

#[cfg(
    any(
        feature = "food_takeout",
        feature = "marketing",
        feature = "product",
        feature = "sku"
    )
)]
pub use product::*;

#[cfg(
    any(
        feature = "after_sale",
        feature = "duty_free",
        feature = "messages",
        feature = "order",
        feature = "product",
        feature = "refund"
    )
)]
mod product_channel;

#[cfg(
    any(
        feature = "after_sale",
        feature = "duty_free",
        feature = "messages",
        feature = "order",
        feature = "product",
        feature = "refund"
    )
)]
pub use product_channel::*;

#[cfg(feature = "product")]
mod product_edit;

#[cfg(feature = "product")]
pub use product_edit::*;

#[cfg(any(feature = "product", feature = "spu"))]
mod product_property;

#[cfg(any(feature = "product", feature = "spu"))]
pub use product_property::*;

#[cfg(feature = "messages")]
mod push_message;

#[cfg(feature = "messages")]
pub use push_message::*;

#[cfg(feature = "recycle")]
mod recycle;

#[cfg(feature = "recycle")]
pub use recycle::*;

#[cfg(feature = "antispam")]
mod risk;

#[cfg(feature = "antispam")]
pub use risk::*;

#[cfg(feature = "send_home")]
mod send_home;

#[cfg(feature = "send_home")]
pub use send_home::*;

#[cfg(feature = "spi")]
mod send_home_message;

#[cfg(feature = "spi")]
pub use send_home_message::*;

#[cfg(feature = "order")]
mod sensitive;

#[cfg(feature = "order")]
pub use sensitive::*;

#[cfg(feature = "buyin")]
mod shop;

#[cfg(feature = "buyin")]
pub use shop::*;

#[cfg(feature = "sms")]
mod sms;

#[cfg(feature = "sms")]
pub use sms::*;

#[cfg(
    any(
        feature = "food_takeout",
        feature = "marketing",
        feature = "product",
        feature = "sku",
        feature = "spec"
    )
)]
mod spec;

#[cfg(
    any(
        feature = "food_takeout",
        feature = "marketing",
        feature = "product",
        feature = "sku",
        feature = "spec"
    )
)]
pub use spec::*;

#[cfg(feature = "spu")]
mod spu;

#[cfg(feature = "spu")]
pub use spu::*;

#[cfg(any(feature = "product", feature = "sku"))]
mod stock;

#[cfg(any(feature = "product", feature = "sku"))]
pub use stock::*;

#[cfg(any(feature = "send_home", feature = "shop"))]
mod store;

#[cfg(any(feature = "send_home", feature = "shop"))]
pub use store::*;

#[cfg(feature = "superm")]
mod superm;

#[cfg(feature = "superm")]
pub use superm::*;

#[cfg(any(feature = "oauth2", feature = "open", feature = "token"))]
mod token;

#[cfg(any(feature = "oauth2", feature = "open", feature = "token"))]
pub use token::*;

#[cfg(feature = "spi")]
mod topup;

#[cfg(feature = "spi")]
pub use topup::*;

#[cfg(feature = "warehouse")]
mod warehouse;

#[cfg(feature = "warehouse")]
pub use warehouse::*;

#[cfg(any(feature = "iop", feature = "logistics"))]
mod waybill;

#[cfg(any(feature = "iop", feature = "logistics"))]
pub use waybill::*;

#[cfg(feature = "yunc")]
mod yunc;

#[cfg(feature = "yunc")]
pub use yunc::*;
