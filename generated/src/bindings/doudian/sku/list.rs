// @generated from doudian/sku/sku.list.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use std::collections::BTreeMap;
use crate::rt;
use crate::DoudianCustomsReportInfo;

/// 商品SKU列表 — `sku.list`
///
/// Takes product\_id or out\_product\_id.
///
/// Platform documentation: <https://op.jinritemai.com/docs/api-docs/14/82>
///
/// Family: `sku` (the feature `sku`).
/// Only reads, so repeating it is safe.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianSkuListRequest;
///
/// let request = DoudianSkuListRequest::new().product_id(3453347975240268174);
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
/// | 40004 | `isv.parameter-invalid:4` | 商品不属于当前店铺 | mend the request |
/// | 40002 | `isv.missing-parameter:3` | 缺少商品ID | mend the request |
/// | 50002 | `isv.business-failed:7` | 获取库存数失败 | wait, then repeat |
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianSkuListRequest {
    /// 商品ID
    pub product_id: Option<i64>,
    /// 外部商品ID
    pub out_product_id: Option<i64>,
}

impl DoudianSkuListRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self {
            product_id: None,
            out_product_id: None,
        }
    }

    /// Sets `product_id` (商品ID).
    #[must_use]
    pub fn product_id(mut self, product_id: i64) -> Self {
        self.product_id = Some(product_id);
        self
    }

    /// Sets `out_product_id` (外部商品ID).
    #[must_use]
    pub fn out_product_id(mut self, out_product_id: i64) -> Self {
        self.out_product_id = Some(out_product_id);
        self
    }
}

impl Default for DoudianSkuListRequest {
    fn default() -> Self {
        Self::new()
    }
}

/// The answer to [`DoudianSkuListRequest`].
pub type DoudianSkuListResponse = rt::DoudianResponse<Vec<DoudianSku>>;

impl rt::DoudianRequest for DoudianSkuListRequest {
    type Data = Vec<DoudianSku>;

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "sku.list",
        path: "/sku/list",
        token: true,
        effect: rt::Effect::Read,
        errors: &[
            rt::ErrorRow {
                code: 40004,
                sub_code: "isv.parameter-invalid:4",
                label: "商品不属于当前店铺",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 40002,
                sub_code: "isv.missing-parameter:3",
                label: "缺少商品ID",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:7",
                label: "获取库存数失败",
                retry: rt::Retry::Later,
                action: rt::Action::Wait,
            },
        ],
    };
}

impl rt::Encode for DoudianSkuListRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianSkuListRequest",
            &[
                rt::Field("product_id", rt::LENIENT, &[]),
                rt::Field("out_product_id", rt::LENIENT, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 1, &self.out_product_id);
        rt::put(w, 0, &self.product_id);
    }
}

rt::impl_record!(DoudianSkuListRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianSkuListRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.product_id, r),
            1 => rt::get(&mut self.out_product_id, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianSkuListRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            product_id: Default::default(),
            out_product_id: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianSkuListRequest, Self::blank());

/// Part of the answer to `sku.list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianSku {
    /// SKU\_ID
    pub id: i64,
    /// app\_key
    #[deprecated]
    pub open_user_id: Option<i64>,
    /// 外部SKU\_ID
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
    pub customs_report_info: Option<DoudianCustomsReportInfo>,
    /// 商品价格, in fen (0.01 yuan)
    pub price: i64,
    /// 结算价格, in fen (0.01 yuan)
    #[deprecated]
    pub settlement_price: Option<i64>,
    /// 规格ID
    pub spec_id: i64,
    /// 创建时间, in seconds
    pub create_time: i64,
    /// SKU外部编码
    pub code: String,
    /// 库存类型
    ///
    /// Codes:
    ///
    /// - `0` 普通
    /// - `1` 区域库存
    /// - `10` 阶梯库存
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
    /// 区域仓库存信息
    pub stock_map: BTreeMap<String, i64>,
    /// 区域仓预占库存信息
    pub prehold_stock_map: BTreeMap<String, i64>,
    /// 商品ID
    pub product_id_str: String,
    /// 发货规则
    pub ship_rule_map: BTreeMap<String, DoudianSkuListShipRule>,
    /// 是否套装
    ///
    /// Codes:
    ///
    /// - `0` 否
    /// - `1` 是
    pub is_suit: Option<i32>,
    /// 套装数量
    pub suit_num: Option<i64>,
    /// 净含量
    pub volume: Option<i64>,
    /// 普通库存
    pub normal_stock_num: Option<i64>,
    /// 渠道库存
    pub channel_stock_num: Option<i64>,
    /// 销售属性
    pub sell_properties: Vec<DoudianSkuListSellProperty>,
}

#[allow(deprecated)]
impl rt::Encode for DoudianSku {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianSku",
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
                rt::Field("customs_report_info", 0, &[]),
                rt::Field("price", rt::REQUIRED, &[]),
                rt::Field("settlement_price", 0, &[]),
                rt::Field("spec_id", rt::REQUIRED, &[]),
                rt::Field("create_time", rt::REQUIRED, &[]),
                rt::Field("code", rt::REQUIRED, &[]),
                rt::Field("sku_type", rt::REQUIRED, &["0", "1", "10"]),
                rt::Field("supplier_id", rt::LENIENT, &[]),
                rt::Field("stock_num", 0, &[]),
                rt::Field("prehold_stock_num", 0, &[]),
                rt::Field("prom_stock_num", 0, &[]),
                rt::Field("step_stock_num", 0, &[]),
                rt::Field("prehold_step_stock_num", 0, &[]),
                rt::Field("prom_step_stock_num", 0, &[]),
                rt::Field("stock_map", 0, &[]),
                rt::Field("prehold_stock_map", 0, &[]),
                rt::Field("product_id_str", rt::REQUIRED, &[]),
                rt::Field("ship_rule_map", 0, &[]),
                rt::Field("is_suit", 0, &["0", "1"]),
                rt::Field("suit_num", 0, &[]),
                rt::Field("volume", 0, &[]),
                rt::Field("normal_stock_num", 0, &[]),
                rt::Field("channel_stock_num", 0, &[]),
                rt::Field("sell_properties", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 32, &self.channel_stock_num);
        rt::put(w, 15, &self.code);
        rt::put(w, 14, &self.create_time);
        rt::put(w, 10, &self.customs_report_info);
        rt::put(w, 0, &self.id);
        rt::put(w, 28, &self.is_suit);
        rt::put(w, 31, &self.normal_stock_num);
        rt::put(w, 1, &self.open_user_id);
        rt::put(w, 2, &self.out_sku_id);
        rt::put(w, 22, &self.prehold_step_stock_num);
        rt::put(w, 25, &self.prehold_stock_map);
        rt::put(w, 19, &self.prehold_stock_num);
        rt::put(w, 11, &self.price);
        rt::put(w, 3, &self.product_id);
        rt::put(w, 26, &self.product_id_str);
        rt::put(w, 23, &self.prom_step_stock_num);
        rt::put(w, 20, &self.prom_stock_num);
        rt::put(w, 33, &self.sell_properties);
        rt::put(w, 12, &self.settlement_price);
        rt::put(w, 27, &self.ship_rule_map);
        rt::put(w, 16, &self.sku_type);
        rt::put(w, 4, &self.spec_detail_id1);
        rt::put(w, 5, &self.spec_detail_id2);
        rt::put(w, 6, &self.spec_detail_id3);
        rt::put(w, 7, &self.spec_detail_name1);
        rt::put(w, 8, &self.spec_detail_name2);
        rt::put(w, 9, &self.spec_detail_name3);
        rt::put(w, 13, &self.spec_id);
        rt::put(w, 21, &self.step_stock_num);
        rt::put(w, 24, &self.stock_map);
        rt::put(w, 18, &self.stock_num);
        rt::put(w, 29, &self.suit_num);
        rt::put(w, 17, &self.supplier_id);
        rt::put(w, 30, &self.volume);
    }
}

#[allow(deprecated)]
impl rt::Decode for DoudianSku {
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
            24 => rt::get(&mut self.stock_map, r),
            25 => rt::get(&mut self.prehold_stock_map, r),
            26 => rt::get(&mut self.product_id_str, r),
            27 => rt::get(&mut self.ship_rule_map, r),
            28 => rt::get(&mut self.is_suit, r),
            29 => rt::get(&mut self.suit_num, r),
            30 => rt::get(&mut self.volume, r),
            31 => rt::get(&mut self.normal_stock_num, r),
            32 => rt::get(&mut self.channel_stock_num, r),
            33 => rt::get(&mut self.sell_properties, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianSku);

rt::impl_serde!(DoudianSku, Self::default());

/// Part of the answer to `sku.list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianSkuListSellProperty {
    /// 规格值ID
    pub value_spec_detail_id: Option<i64>,
    /// 规格值名称
    pub value_name: Option<String>,
}

impl rt::Encode for DoudianSkuListSellProperty {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianSkuListSellProperty",
            &[rt::Field("value_spec_detail_id", 0, &[]), rt::Field("value_name", 0, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 1, &self.value_name);
        rt::put(w, 0, &self.value_spec_detail_id);
    }
}

impl rt::Decode for DoudianSkuListSellProperty {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.value_spec_detail_id, r),
            1 => rt::get(&mut self.value_name, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianSkuListSellProperty);

rt::impl_serde!(DoudianSkuListSellProperty, Self::default());

/// Part of the answer to `sku.list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianSkuListShipRule {
    /// 预售类型
    ///
    /// Codes:
    ///
    /// - `0` 现货模式
    /// - `1` 全款预售模式
    pub presell_type: Option<i64>,
    /// 发货延迟时间
    pub delay_day: Option<i64>,
    /// 全款预售截止时间
    pub presell_end_time: Option<i64>,
}

impl rt::Encode for DoudianSkuListShipRule {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianSkuListShipRule",
            &[
                rt::Field("presell_type", 0, &["0", "1"]),
                rt::Field("delay_day", 0, &[]),
                rt::Field("presell_end_time", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 1, &self.delay_day);
        rt::put(w, 2, &self.presell_end_time);
        rt::put(w, 0, &self.presell_type);
    }
}

impl rt::Decode for DoudianSkuListShipRule {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.presell_type, r),
            1 => rt::get(&mut self.delay_day, r),
            2 => rt::get(&mut self.presell_end_time, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianSkuListShipRule);

rt::impl_serde!(DoudianSkuListShipRule, Self::default());
