// @generated from doudian/sku/sku.detail.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use std::collections::BTreeMap;
use crate::rt;
use crate::DoudianCustomsReportInfo;

/// SKU详情查询 — `sku.detail`
///
/// Family: `sku` (the feature `sku`).
/// Only reads, so repeating it is safe.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianSkuDetailRequest;
///
/// let request = DoudianSkuDetailRequest::new();
/// let response = client.execute(&request).await?;
/// # let _ = response;
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// | code | sub code | meaning | then |
/// |---|---|---|---|
/// | 40004 | `isv.parameter-invalid:20011` | 参数不合法 | mend the request |
/// | 40004 | `isv.parameter-invalid:20050` | SKU不存在 | mend the request |
/// | 50002 | `isv.business-failed:20100` | 商品信息获取异常 | wait, then repeat |
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianSkuDetailRequest {
    /// SKU\_ID
    pub sku_id: Option<i64>,
    /// SKU编码
    pub code: Option<String>,
}

impl DoudianSkuDetailRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self { sku_id: None, code: None }
    }

    /// Sets `sku_id` (SKU\_ID).
    #[must_use]
    pub fn sku_id(mut self, sku_id: i64) -> Self {
        self.sku_id = Some(sku_id);
        self
    }

    /// Sets `code` (SKU编码).
    #[must_use]
    pub fn code(mut self, code: impl Into<String>) -> Self {
        self.code = Some(code.into());
        self
    }
}

impl Default for DoudianSkuDetailRequest {
    fn default() -> Self {
        Self::new()
    }
}

/// The answer to [`DoudianSkuDetailRequest`].
pub type DoudianSkuDetailResponse = rt::DoudianResponse<DoudianSkuDetailData>;

impl rt::DoudianRequest for DoudianSkuDetailRequest {
    type Data = DoudianSkuDetailData;

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "sku.detail",
        path: "/sku/detail",
        token: true,
        effect: rt::Effect::Read,
        errors: &[
            rt::ErrorRow {
                code: 40004,
                sub_code: "isv.parameter-invalid:20011",
                label: "参数不合法",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 40004,
                sub_code: "isv.parameter-invalid:20050",
                label: "SKU不存在",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:20100",
                label: "商品信息获取异常",
                retry: rt::Retry::Later,
                action: rt::Action::Wait,
            },
        ],
    };
}

impl rt::Encode for DoudianSkuDetailRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianSkuDetailRequest",
            &[rt::Field("sku_id", rt::LENIENT, &[]), rt::Field("code", 0, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 1, &self.code);
        rt::put(w, 0, &self.sku_id);
    }
}

rt::impl_record!(DoudianSkuDetailRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianSkuDetailRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.sku_id, r),
            1 => rt::get(&mut self.code, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianSkuDetailRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            sku_id: Default::default(),
            code: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianSkuDetailRequest, Self::blank());

/// Part of the answer to `sku.detail`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianSkuDetailData {
    /// SKU\_ID
    pub id: i64,
    /// app\_key
    pub open_user_id: Option<i64>,
    /// 外部的SKU\_ID
    pub out_sku_id: i64,
    /// 商品ID
    pub product_id: i64,
    /// 第一级子规格
    pub spec_detail_id1: i64,
    /// 第二级子规格
    pub spec_detail_id2: i64,
    /// 第三级子规格
    pub spec_detail_id3: i64,
    /// 第一级子规格名
    pub spec_detail_name1: String,
    /// 第二级子规格名
    pub spec_detail_name2: String,
    /// 第三级子规格名
    pub spec_detail_name3: String,
    /// 海关申报要素
    ///
    /// One source shows a list.
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub customs_report_info: Option<DoudianCustomsReportInfo>,
    /// 价格, in fen (0.01 yuan)
    pub price: i64,
    /// 结算价格, in fen (0.01 yuan)
    pub settlement_price: Option<i64>,
    /// 规格ID
    pub spec_id: i64,
    /// 创建时间, in seconds
    pub create_time: i64,
    /// SKU外部编码
    pub code: String,
    /// SKU类型
    ///
    /// Codes:
    ///
    /// - `0` 普通
    /// - `1` 区域库存
    pub sku_type: i64,
    /// 供应商ID
    pub supplier_id: Option<String>,
    /// 库存
    pub stock_num: Option<i64>,
    /// 预占库存
    pub prehold_stock_num: Option<i64>,
    /// 活动库存
    pub prom_stock_num: Option<i64>,
    /// 阶梯库存
    pub step_stock_num: Option<i64>,
    /// 预占阶梯库存
    pub prehold_step_stock_num: Option<i64>,
    /// 活动阶梯库存
    pub prom_step_stock_num: Option<i64>,
    /// 商品ID字符串
    pub product_id_str: String,
    /// 是否套装
    ///
    /// Codes:
    ///
    /// - `0` 否
    /// - `1` 是
    pub is_suit: Option<i32>,
    /// 套装内数量
    pub suit_num: Option<i64>,
    /// 容量, in ml
    pub volume: Option<i64>,
    /// 区域仓库存信息
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub stock_map: BTreeMap<String, i32>,
    /// 区域仓预占库存信息
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub prehold_stock_map: BTreeMap<String, i32>,
    /// 区域仓中的发货时效或库存字典
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub ship_rule_map: BTreeMap<String, i32>,
}

impl rt::Encode for DoudianSkuDetailData {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianSkuDetailData",
            &[
                rt::Field("id", rt::REQUIRED, &[]),
                rt::Field("open_user_id", 0, &[]),
                rt::Field("out_sku_id", rt::REQUIRED, &[]),
                rt::Field("product_id", rt::REQUIRED | rt::LENIENT, &[]),
                rt::Field("spec_detail_id1", rt::REQUIRED, &[]),
                rt::Field("spec_detail_id2", rt::REQUIRED, &[]),
                rt::Field("spec_detail_id3", rt::REQUIRED, &[]),
                rt::Field("spec_detail_name1", rt::REQUIRED, &[]),
                rt::Field("spec_detail_name2", rt::REQUIRED, &[]),
                rt::Field("spec_detail_name3", rt::REQUIRED, &[]),
                rt::Field("customs_report_info", rt::UNCERTAIN, &[]),
                rt::Field("price", rt::REQUIRED, &[]),
                rt::Field("settlement_price", 0, &[]),
                rt::Field("spec_id", rt::REQUIRED, &[]),
                rt::Field("create_time", rt::REQUIRED, &[]),
                rt::Field("code", rt::REQUIRED, &[]),
                rt::Field("sku_type", rt::REQUIRED, &["0", "1"]),
                rt::Field("supplier_id", rt::LENIENT, &[]),
                rt::Field("stock_num", 0, &[]),
                rt::Field("prehold_stock_num", 0, &[]),
                rt::Field("prom_stock_num", 0, &[]),
                rt::Field("step_stock_num", 0, &[]),
                rt::Field("prehold_step_stock_num", 0, &[]),
                rt::Field("prom_step_stock_num", 0, &[]),
                rt::Field("product_id_str", rt::REQUIRED, &[]),
                rt::Field("is_suit", 0, &["0", "1"]),
                rt::Field("suit_num", 0, &[]),
                rt::Field("volume", 0, &[]),
                rt::Field("stock_map", rt::UNCERTAIN, &[]),
                rt::Field("prehold_stock_map", rt::UNCERTAIN, &[]),
                rt::Field("ship_rule_map", rt::UNCERTAIN, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 15, &self.code);
        rt::put(w, 14, &self.create_time);
        rt::put(w, 10, &self.customs_report_info);
        rt::put(w, 0, &self.id);
        rt::put(w, 25, &self.is_suit);
        rt::put(w, 1, &self.open_user_id);
        rt::put(w, 2, &self.out_sku_id);
        rt::put(w, 22, &self.prehold_step_stock_num);
        rt::put(w, 29, &self.prehold_stock_map);
        rt::put(w, 19, &self.prehold_stock_num);
        rt::put(w, 11, &self.price);
        rt::put(w, 3, &self.product_id);
        rt::put(w, 24, &self.product_id_str);
        rt::put(w, 23, &self.prom_step_stock_num);
        rt::put(w, 20, &self.prom_stock_num);
        rt::put(w, 12, &self.settlement_price);
        rt::put(w, 30, &self.ship_rule_map);
        rt::put(w, 16, &self.sku_type);
        rt::put(w, 4, &self.spec_detail_id1);
        rt::put(w, 5, &self.spec_detail_id2);
        rt::put(w, 6, &self.spec_detail_id3);
        rt::put(w, 7, &self.spec_detail_name1);
        rt::put(w, 8, &self.spec_detail_name2);
        rt::put(w, 9, &self.spec_detail_name3);
        rt::put(w, 13, &self.spec_id);
        rt::put(w, 21, &self.step_stock_num);
        rt::put(w, 28, &self.stock_map);
        rt::put(w, 18, &self.stock_num);
        rt::put(w, 26, &self.suit_num);
        rt::put(w, 17, &self.supplier_id);
        rt::put(w, 27, &self.volume);
    }
}

impl rt::Decode for DoudianSkuDetailData {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.id, r),
            1 => rt::get(&mut self.open_user_id, r),
            2 => rt::get(&mut self.out_sku_id, r),
            3 => rt::get(&mut self.product_id, r),
            4 => rt::get(&mut self.spec_detail_id1, r),
            5 => rt::get(&mut self.spec_detail_id2, r),
            6 => rt::get(&mut self.spec_detail_id3, r),
            7 => rt::get(&mut self.spec_detail_name1, r),
            8 => rt::get(&mut self.spec_detail_name2, r),
            9 => rt::get(&mut self.spec_detail_name3, r),
            10 => rt::get(&mut self.customs_report_info, r),
            11 => rt::get(&mut self.price, r),
            12 => rt::get(&mut self.settlement_price, r),
            13 => rt::get(&mut self.spec_id, r),
            14 => rt::get(&mut self.create_time, r),
            15 => rt::get(&mut self.code, r),
            16 => rt::get(&mut self.sku_type, r),
            17 => rt::get(&mut self.supplier_id, r),
            18 => rt::get(&mut self.stock_num, r),
            19 => rt::get(&mut self.prehold_stock_num, r),
            20 => rt::get(&mut self.prom_stock_num, r),
            21 => rt::get(&mut self.step_stock_num, r),
            22 => rt::get(&mut self.prehold_step_stock_num, r),
            23 => rt::get(&mut self.prom_step_stock_num, r),
            24 => rt::get(&mut self.product_id_str, r),
            25 => rt::get(&mut self.is_suit, r),
            26 => rt::get(&mut self.suit_num, r),
            27 => rt::get(&mut self.volume, r),
            28 => rt::get(&mut self.stock_map, r),
            29 => rt::get(&mut self.prehold_stock_map, r),
            30 => rt::get(&mut self.ship_rule_map, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianSkuDetailData);

rt::impl_serde!(DoudianSkuDetailData, Self::default());
