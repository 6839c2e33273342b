//! Every method of the spec, typed on both sides: its example or placeholder request is
//! accepted by the gateway, the answer is as described, and both are written again as they
//! were read.

mod doudian;
mod douyin_open;
mod walk;
mod weixin_shop;
