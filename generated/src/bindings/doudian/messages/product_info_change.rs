// @generated from doudian/messages/doudian_product_InfoChange.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// 抖店商品内容变更 — the message `doudian_product_InfoChange`, tag 417
///
/// It is about the `product_id`, which is its key.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianProductInfoChange417 {
    /// 商品ID
    pub product_id: i64,
    /// 店铺ID
    pub shop_id: i64,
    /// 门店ID
    ///
    /// Of instant retail; shop\_id is then its head office.
    pub store_id: Option<i64>,
    /// 变更类型
    ///
    /// Codes:
    ///
    /// - `4` 商品编辑后审核通过
    /// - `15` 商品新建审核通过
    pub msg_type: Option<i64>,
    /// 商品状态
    pub status: Option<DoudianProductInfoChange417Status>,
    /// 商品渠道信息
    ///
    /// Of the supermarket only; null else.
    pub channel_info: Option<DoudianProductInfoChange417ChannelInfo>,
    /// 业务标识
    ///
    /// Bits; 1 \<\< 13 is a main product.
    pub product_biz: Option<i64>,
}

impl rt::Encode for DoudianProductInfoChange417 {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianProductInfoChange417",
            &[
                rt::Field("product_id", rt::REQUIRED | rt::LENIENT, &[]),
                rt::Field("shop_id", rt::REQUIRED | rt::LENIENT, &[]),
                rt::Field("store_id", rt::LENIENT, &[]),
                rt::Field("msg_type", 0, &["4", "15"]),
                rt::Field("status", 0, &[]),
                rt::Field("channel_info", 0, &[]),
                rt::Field("product_biz", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 5, &self.channel_info);
        rt::put(w, 3, &self.msg_type);
        rt::put(w, 6, &self.product_biz);
        rt::put(w, 0, &self.product_id);
        rt::put(w, 1, &self.shop_id);
        rt::put(w, 4, &self.status);
        rt::put(w, 2, &self.store_id);
    }
}

impl rt::Decode for DoudianProductInfoChange417 {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.product_id, r),
            1 => rt::get(&mut self.shop_id, r),
            2 => rt::get(&mut self.store_id, r),
            3 => rt::get(&mut self.msg_type, r),
            4 => rt::get(&mut self.status, r),
            5 => rt::get(&mut self.channel_info, r),
            6 => rt::get(&mut self.product_biz, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianProductInfoChange417);

rt::impl_serde!(DoudianProductInfoChange417, Self::default());

impl rt::DoudianMessage for DoudianProductInfoChange417 {
    const MESSAGE: &'static rt::Message = &rt::Message {
        topic: "doudian_product_InfoChange",
        tag: Some("417"),
        title: "抖店商品内容变更",
    };

    fn key(&self) -> Option<String> {
        rt::key(&self.product_id)
    }
}

/// Part of the message `doudian_product_InfoChange`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianProductInfoChange417ChannelInfo {
    /// 渠道ID
    ///
    /// With channel\_type 2, the store of the supermarket.
    pub channel_id: Option<i64>,
    /// 渠道类型
    ///
    /// Codes:
    ///
    /// - `2` 超市
    pub channel_type: Option<i64>,
    /// 主商品ID
    pub channel_main_product_id: Option<i64>,
}

impl rt::Encode for DoudianProductInfoChange417ChannelInfo {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianProductInfoChange417ChannelInfo",
            &[
                rt::Field("channel_id", 0, &[]),
                rt::Field("channel_type", 0, &["2"]),
                rt::Field("channel_main_product_id", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.channel_id);
        rt::put(w, 2, &self.channel_main_product_id);
        rt::put(w, 1, &self.channel_type);
    }
}

impl rt::Decode for DoudianProductInfoChange417ChannelInfo {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.channel_id, r),
            1 => rt::get(&mut self.channel_type, r),
            2 => rt::get(&mut self.channel_main_product_id, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianProductInfoChange417ChannelInfo);

rt::impl_serde!(DoudianProductInfoChange417ChannelInfo, Self::default());

/// Part of the message `doudian_product_InfoChange`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianProductInfoChange417Status {
    /// 上下架状态
    ///
    /// Codes:
    ///
    /// - `0` 在线
    /// - `1` 下线
    /// - `2` 删除
    pub status: Option<String>,
    /// 审核状态
    ///
    /// Codes:
    ///
    /// - `1` 未提交
    /// - `2` 待审核
    /// - `3` 审核通过
    /// - `4` 审核未通过
    /// - `5` 封禁
    /// - `7` 审核通过待上架
    pub check_status: Option<String>,
    /// 草稿状态
    ///
    /// Codes:
    ///
    /// - `0` 无草稿
    /// - `1` 未提审
    /// - `2` 待审核
    /// - `3` 审核通过
    /// - `4` 审核未通过
    pub draft_status: Option<String>,
}

impl rt::Encode for DoudianProductInfoChange417Status {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianProductInfoChange417Status",
            &[
                rt::Field("status", rt::LENIENT, &["0", "1", "2"]),
                rt::Field("check_status", rt::LENIENT, &["1", "2", "3", "4", "5", "7"]),
                rt::Field("draft_status", rt::LENIENT, &["0", "1", "2", "3", "4"]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 1, &self.check_status);
        rt::put(w, 2, &self.draft_status);
        rt::put(w, 0, &self.status);
    }
}

impl rt::Decode for DoudianProductInfoChange417Status {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.status, r),
            1 => rt::get(&mut self.check_status, r),
            2 => rt::get(&mut self.draft_status, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianProductInfoChange417Status);

rt::impl_serde!(DoudianProductInfoChange417Status, Self::default());
