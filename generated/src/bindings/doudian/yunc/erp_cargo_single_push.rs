// @generated from doudian/yunc/yunc.erpCargoSinglePush.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;
use crate::DoudianCategoryPath;

/// ERP推送货品数据 — `yunc.erpCargoSinglePush`
///
/// Family: `yunc` (the feature `yunc`).
/// Changes something: repeat it only when it surely had no effect.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianYuncErpCargoSinglePushRequest;
///
/// let request = DoudianYuncErpCargoSinglePushRequest::new(1, "…", "…", 1, "…");
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
/// | 20000 | `isp.service-error:1000` | 服务异常 | wait, then repeat |
/// | 50002 | `isv.business-failed:3000` | 参数错误 | mend the request |
/// | 50002 | `isv.business-failed:3201` | 并发更新失败 | wait, then repeat |
/// | 50002 | `isv.business-failed:3202` | 并发更新失败 | wait, then repeat |
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianYuncErpCargoSinglePushRequest {
    /// 店铺ID
    pub shop_id: i64,
    /// ERP商品编码
    pub erp_sku_id: String,
    /// 货品名称
    pub cargo_name: String,
    /// 货品描述
    pub cargo_desc: Option<String>,
    /// 货品英文名称
    pub english_name: Option<String>,
    /// 计量单位
    pub stock_unit: Option<String>,
    /// 长度单位
    pub length_unit: Option<String>,
    /// 长度
    pub length: Option<f64>,
    /// 宽度
    pub width: Option<f64>,
    /// 高度
    pub height: Option<f64>,
    /// 重量单位
    pub weight_unit: Option<String>,
    /// 毛重
    pub gross_weight: Option<f64>,
    /// 净重
    pub net_weight: Option<f64>,
    /// 货币单位
    pub currency_unit: Option<String>,
    /// 市场价
    pub market_price: Option<f64>,
    /// 采购价
    pub supply_price: Option<f64>,
    /// 零售价
    pub retail_price: Option<f64>,
    /// 是否航空禁运品
    ///
    /// Codes:
    ///
    /// - `0` 否
    /// - `1` 是
    pub is_embargo: Option<i64>,
    /// 是否易碎品
    ///
    /// Codes:
    ///
    /// - `0` 否
    /// - `1` 是
    pub is_fragile: Option<i64>,
    /// 是否大件
    ///
    /// Codes:
    ///
    /// - `0` 否
    /// - `1` 是
    pub is_large: Option<i64>,
    /// 是否贵重品
    ///
    /// Codes:
    ///
    /// - `0` 否
    /// - `1` 是
    pub is_precious: Option<i64>,
    /// 是否效期管理
    ///
    /// Codes:
    ///
    /// - `0` 否
    /// - `1` 是
    pub is_need_valid: Option<i64>,
    /// 是否液体
    ///
    /// Codes:
    ///
    /// - `0` 否
    /// - `1` 是
    pub is_liquid: Option<i64>,
    /// 是否危险品
    ///
    /// Codes:
    ///
    /// - `0` 否
    /// - `1` 是
    pub is_hazardous: Option<i64>,
    /// 有效期
    pub period_of_validity: Option<i32>,
    /// 禁售期
    pub period_of_forbid_sale: Option<i32>,
    /// 禁收期
    pub period_of_forbid_take: Option<i32>,
    /// 临期预警天数
    pub period_of_warning: Option<i32>,
    /// 是否批次管理
    ///
    /// Codes:
    ///
    /// - `0` 否
    /// - `1` 是
    pub is_need_batch: Option<i64>,
    /// 批次类型
    pub batch_type: Option<i32>,
    /// 是否强批次管理
    ///
    /// Codes:
    ///
    /// - `0` 否
    /// - `1` 是
    pub is_must_batch: Option<i64>,
    /// 配件信息
    pub accessory_info: Option<String>,
    /// 产地
    pub origin_address: Option<String>,
    /// 税率
    pub tax_rate: Option<String>,
    /// 运输温度
    pub delivery_temp: Option<String>,
    /// 存储温度
    pub storage_temp: Option<String>,
    /// 品牌编码
    pub brand_code: Option<String>,
    /// 品牌名称
    pub brand_name: Option<String>,
    /// 货品图片URL
    pub picture: Option<String>,
    /// 类目ID
    pub category_id: Option<i64>,
    /// 类目名称
    pub category_name: Option<String>,
    /// 类目详细信息
    pub category_detail: Option<DoudianCategoryPath>,
    /// 条形码列表
    pub barcode: Option<Vec<String>>,
    /// 扩展描述属性列表
    pub props_extends: Option<Vec<DoudianYuncErpCargoSinglePushProperty>>,
    /// 销售规格属性列表
    pub sku_props: Option<Vec<DoudianYuncErpCargoSinglePushProperty>>,
    /// 状态
    pub status: i32,
    /// 仓库编码
    pub warehouse_code: String,
}

#[allow(clippy::wrong_self_convention)]
impl DoudianYuncErpCargoSinglePushRequest {
    /// With the parameters that are required.
    pub fn new(
        shop_id: i64,
        erp_sku_id: impl Into<String>,
        cargo_name: impl Into<String>,
        status: i32,
        warehouse_code: impl Into<String>,
    ) -> Self {
        Self {
            shop_id,
            erp_sku_id: erp_sku_id.into(),
            cargo_name: cargo_name.into(),
            cargo_desc: None,
            english_name: None,
            stock_unit: None,
            length_unit: None,
            length: None,
            width: None,
            height: None,
            weight_unit: None,
            gross_weight: None,
            net_weight: None,
            currency_unit: None,
            market_price: None,
            supply_price: None,
            retail_price: None,
            is_embargo: None,
            is_fragile: None,
            is_large: None,
            is_precious: None,
            is_need_valid: None,
            is_liquid: None,
            is_hazardous: None,
            period_of_validity: None,
            period_of_forbid_sale: None,
            period_of_forbid_take: None,
            period_of_warning: None,
            is_need_batch: None,
            batch_type: None,
            is_must_batch: None,
            accessory_info: None,
            origin_address: None,
            tax_rate: None,
            delivery_temp: None,
            storage_temp: None,
            brand_code: None,
            brand_name: None,
            picture: None,
            category_id: None,
            category_name: None,
            category_detail: None,
            barcode: None,
            props_extends: None,
            sku_props: None,
            status,
            warehouse_code: warehouse_code.into(),
        }
    }

    /// Sets `cargo_desc` (货品描述).
    #[must_use]
    pub fn cargo_desc(mut self, cargo_desc: impl Into<String>) -> Self {
        self.cargo_desc = Some(cargo_desc.into());
        self
    }

    /// Sets `english_name` (货品英文名称).
    #[must_use]
    pub fn english_name(mut self, english_name: impl Into<String>) -> Self {
        self.english_name = Some(english_name.into());
        self
    }

    /// Sets `stock_unit` (计量单位).
    #[must_use]
    pub fn stock_unit(mut self, stock_unit: impl Into<String>) -> Self {
        self.stock_unit = Some(stock_unit.into());
        self
    }

    /// Sets `length_unit` (长度单位).
    #[must_use]
    pub fn length_unit(mut self, length_unit: impl Into<String>) -> Self {
        self.length_unit = Some(length_unit.into());
        self
    }

    /// Sets `length` (长度).
    #[must_use]
    pub fn length(mut self, length: f64) -> Self {
        self.length = Some(length);
        self
    }

    /// Sets `width` (宽度).
    #[must_use]
    pub fn width(mut self, width: f64) -> Self {
        self.width = Some(width);
        self
    }

    /// Sets `height` (高度).
    #[must_use]
    pub fn height(mut self, height: f64) -> Self {
        self.height = Some(height);
        self
    }

    /// Sets `weight_unit` (重量单位).
    #[must_use]
    pub fn weight_unit(mut self, weight_unit: impl Into<String>) -> Self {
        self.weight_unit = Some(weight_unit.into());
        self
    }

    /// Sets `gross_weight` (毛重).
    #[must_use]
    pub fn gross_weight(mut self, gross_weight: f64) -> Self {
        self.gross_weight = Some(gross_weight);
        self
    }

    /// Sets `net_weight` (净重).
    #[must_use]
    pub fn net_weight(mut self, net_weight: f64) -> Self {
        self.net_weight = Some(net_weight);
        self
    }

    /// Sets `currency_unit` (货币单位).
    #[must_use]
    pub fn currency_unit(mut self, currency_unit: impl Into<String>) -> Self {
        self.currency_unit = Some(currency_unit.into());
        self
    }

    /// Sets `market_price` (市场价).
    #[must_use]
    pub fn market_price(mut self, market_price: f64) -> Self {
        self.market_price = Some(market_price);
        self
    }

    /// Sets `supply_price` (采购价).
    #[must_use]
    pub fn supply_price(mut self, supply_price: f64) -> Self {
        self.supply_price = Some(supply_price);
        self
    }

    /// Sets `retail_price` (零售价).
    #[must_use]
    pub fn retail_price(mut self, retail_price: f64) -> Self {
        self.retail_price = Some(retail_price);
        self
    }

    /// Sets `is_embargo` (是否航空禁运品).
    #[must_use]
    pub fn is_embargo(mut self, is_embargo: i64) -> Self {
        self.is_embargo = Some(is_embargo);
        self
    }

    /// Sets `is_fragile` (是否易碎品).
    #[must_use]
    pub fn is_fragile(mut self, is_fragile: i64) -> Self {
        self.is_fragile = Some(is_fragile);
        self
    }

    /// Sets `is_large` (是否大件).
    #[must_use]
    pub fn is_large(mut self, is_large: i64) -> Self {
        self.is_large = Some(is_large);
        self
    }

    /// Sets `is_precious` (是否贵重品).
    #[must_use]
    pub fn is_precious(mut self, is_precious: i64) -> Self {
        self.is_precious = Some(is_precious);
        self
    }

    /// Sets `is_need_valid` (是否效期管理).
    #[must_use]
    pub fn is_need_valid(mut self, is_need_valid: i64) -> Self {
        self.is_need_valid = Some(is_need_valid);
        self
    }

    /// Sets `is_liquid` (是否液体).
    #[must_use]
    pub fn is_liquid(mut self, is_liquid: i64) -> Self {
        self.is_liquid = Some(is_liquid);
        self
    }

    /// Sets `is_hazardous` (是否危险品).
    #[must_use]
    pub fn is_hazardous(mut self, is_hazardous: i64) -> Self {
        self.is_hazardous = Some(is_hazardous);
        self
    }

    /// Sets `period_of_validity` (有效期).
    #[must_use]
    pub fn period_of_validity(mut self, period_of_validity: i32) -> Self {
        self.period_of_validity = Some(period_of_validity);
        self
    }

    /// Sets `period_of_forbid_sale` (禁售期).
    #[must_use]
    pub fn period_of_forbid_sale(mut self, period_of_forbid_sale: i32) -> Self {
        self.period_of_forbid_sale = Some(period_of_forbid_sale);
        self
    }

    /// Sets `period_of_forbid_take` (禁收期).
    #[must_use]
    pub fn period_of_forbid_take(mut self, period_of_forbid_take: i32) -> Self {
        self.period_of_forbid_take = Some(period_of_forbid_take);
        self
    }

    /// Sets `period_of_warning` (临期预警天数).
    #[must_use]
    pub fn period_of_warning(mut self, period_of_warning: i32) -> Self {
        self.period_of_warning = Some(period_of_warning);
        self
    }

    /// Sets `is_need_batch` (是否批次管理).
    #[must_use]
    pub fn is_need_batch(mut self, is_need_batch: i64) -> Self {
        self.is_need_batch = Some(is_need_batch);
        self
    }

    /// Sets `batch_type` (批次类型).
    #[must_use]
    pub fn batch_type(mut self, batch_type: i32) -> Self {
        self.batch_type = Some(batch_type);
        self
    }

    /// Sets `is_must_batch` (是否强批次管理).
    #[must_use]
    pub fn is_must_batch(mut self, is_must_batch: i64) -> Self {
        self.is_must_batch = Some(is_must_batch);
        self
    }

    /// Sets `accessory_info` (配件信息).
    #[must_use]
    pub fn accessory_info(mut self, accessory_info: impl Into<String>) -> Self {
        self.accessory_info = Some(accessory_info.into());
        self
    }

    /// Sets `origin_address` (产地).
    #[must_use]
    pub fn origin_address(mut self, origin_address: impl Into<String>) -> Self {
        self.origin_address = Some(origin_address.into());
        self
    }

    /// Sets `tax_rate` (税率).
    #[must_use]
    pub fn tax_rate(mut self, tax_rate: impl Into<String>) -> Self {
        self.tax_rate = Some(tax_rate.into());
        self
    }

    /// Sets `delivery_temp` (运输温度).
    #[must_use]
    pub fn delivery_temp(mut self, delivery_temp: impl Into<String>) -> Self {
        self.delivery_temp = Some(delivery_temp.into());
        self
    }

    /// Sets `storage_temp` (存储温度).
    #[must_use]
    pub fn storage_temp(mut self, storage_temp: impl Into<String>) -> Self {
        self.storage_temp = Some(storage_temp.into());
        self
    }

    /// Sets `brand_code` (品牌编码).
    #[must_use]
    pub fn brand_code(mut self, brand_code: impl Into<String>) -> Self {
        self.brand_code = Some(brand_code.into());
        self
    }

    /// Sets `brand_name` (品牌名称).
    #[must_use]
    pub fn brand_name(mut self, brand_name: impl Into<String>) -> Self {
        self.brand_name = Some(brand_name.into());
        self
    }

    /// Sets `picture` (货品图片URL).
    #[must_use]
    pub fn picture(mut self, picture: impl Into<String>) -> Self {
        self.picture = Some(picture.into());
        self
    }

    /// Sets `category_id` (类目ID).
    #[must_use]
    pub fn category_id(mut self, category_id: i64) -> Self {
        self.category_id = Some(category_id);
        self
    }

    /// Sets `category_name` (类目名称).
    #[must_use]
    pub fn category_name(mut self, category_name: impl Into<String>) -> Self {
        self.category_name = Some(category_name.into());
        self
    }

    /// Sets `category_detail` (类目详细信息).
    #[must_use]
    pub fn category_detail(mut self, category_detail: DoudianCategoryPath) -> Self {
        self.category_detail = Some(category_detail);
        self
    }

    /// Sets `barcode` (条形码列表).
    #[must_use]
    pub fn barcode(
        mut self,
        barcode: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.barcode = Some(barcode.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `props_extends` (扩展描述属性列表).
    #[must_use]
    pub fn props_extends(
        mut self,
        props_extends: impl Into<Vec<DoudianYuncErpCargoSinglePushProperty>>,
    ) -> Self {
        self.props_extends = Some(props_extends.into());
        self
    }

    /// Sets `sku_props` (销售规格属性列表).
    #[must_use]
    pub fn sku_props(
        mut self,
        sku_props: impl Into<Vec<DoudianYuncErpCargoSinglePushProperty>>,
    ) -> Self {
        self.sku_props = Some(sku_props.into());
        self
    }
}

/// The answer to [`DoudianYuncErpCargoSinglePushRequest`].
pub type DoudianYuncErpCargoSinglePushResponse = rt::DoudianResponse<
    DoudianYuncErpCargoSinglePushData,
>;

impl rt::DoudianRequest for DoudianYuncErpCargoSinglePushRequest {
    type Data = DoudianYuncErpCargoSinglePushData;

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "yunc.erpCargoSinglePush",
        path: "/yunc/erpCargoSinglePush",
        token: true,
        effect: rt::Effect::Write,
        errors: &[
            rt::ErrorRow {
                code: 20000,
                sub_code: "isp.service-error:1000",
                label: "服务异常",
                retry: rt::Retry::Later,
                action: rt::Action::Wait,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:3000",
                label: "参数错误",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:3201",
                label: "并发更新失败",
                retry: rt::Retry::Later,
                action: rt::Action::Wait,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:3202",
                label: "并发更新失败",
                retry: rt::Retry::Later,
                action: rt::Action::Wait,
            },
        ],
    };
}

impl rt::Encode for DoudianYuncErpCargoSinglePushRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianYuncErpCargoSinglePushRequest",
            &[
                rt::Field("shop_id", rt::REQUIRED, &[]),
                rt::Field("erp_sku_id", rt::REQUIRED, &[]),
                rt::Field("cargo_name", rt::REQUIRED, &[]),
                rt::Field("cargo_desc", 0, &[]),
                rt::Field("english_name", 0, &[]),
                rt::Field("stock_unit", 0, &[]),
                rt::Field("length_unit", 0, &[]),
                rt::Field("length", 0, &[]),
                rt::Field("width", 0, &[]),
                rt::Field("height", 0, &[]),
                rt::Field("weight_unit", 0, &[]),
                rt::Field("gross_weight", 0, &[]),
                rt::Field("net_weight", 0, &[]),
                rt::Field("currency_unit", 0, &[]),
                rt::Field("market_price", 0, &[]),
                rt::Field("supply_price", 0, &[]),
                rt::Field("retail_price", 0, &[]),
                rt::Field("is_embargo", 0, &["0", "1"]),
                rt::Field("is_fragile", 0, &["0", "1"]),
                rt::Field("is_large", 0, &["0", "1"]),
                rt::Field("is_precious", 0, &["0", "1"]),
                rt::Field("is_need_valid", 0, &["0", "1"]),
                rt::Field("is_liquid", 0, &["0", "1"]),
                rt::Field("is_hazardous", 0, &["0", "1"]),
                rt::Field("period_of_validity", 0, &[]),
                rt::Field("period_of_forbid_sale", 0, &[]),
                rt::Field("period_of_forbid_take", 0, &[]),
                rt::Field("period_of_warning", 0, &[]),
                rt::Field("is_need_batch", 0, &["0", "1"]),
                rt::Field("batch_type", 0, &[]),
                rt::Field("is_must_batch", 0, &["0", "1"]),
                rt::Field("accessory_info", 0, &[]),
                rt::Field("origin_address", 0, &[]),
                rt::Field("tax_rate", 0, &[]),
                rt::Field("delivery_temp", 0, &[]),
                rt::Field("storage_temp", 0, &[]),
                rt::Field("brand_code", 0, &[]),
                rt::Field("brand_name", 0, &[]),
                rt::Field("picture", 0, &[]),
                rt::Field("category_id", 0, &[]),
                rt::Field("category_name", 0, &[]),
                rt::Field("category_detail", 0, &[]),
                rt::Field("barcode", 0, &[]),
                rt::Field("props_extends", 0, &[]),
                rt::Field("sku_props", 0, &[]),
                rt::Field("status", rt::REQUIRED, &[]),
                rt::Field("warehouse_code", rt::REQUIRED, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 31, &self.accessory_info);
        rt::put(w, 42, &self.barcode);
        rt::put(w, 29, &self.batch_type);
        rt::put(w, 36, &self.brand_code);
        rt::put(w, 37, &self.brand_name);
        rt::put(w, 3, &self.cargo_desc);
        rt::put(w, 2, &self.cargo_name);
        rt::put(w, 41, &self.category_detail);
        rt::put(w, 39, &self.category_id);
        rt::put(w, 40, &self.category_name);
        rt::put(w, 13, &self.currency_unit);
        rt::put(w, 34, &self.delivery_temp);
        rt::put(w, 4, &self.english_name);
        rt::put(w, 1, &self.erp_sku_id);
        rt::put(w, 11, &self.gross_weight);
        rt::put(w, 9, &self.height);
        rt::put(w, 17, &self.is_embargo);
        rt::put(w, 18, &self.is_fragile);
        rt::put(w, 23, &self.is_hazardous);
        rt::put(w, 19, &self.is_large);
        rt::put(w, 22, &self.is_liquid);
        rt::put(w, 30, &self.is_must_batch);
        rt::put(w, 28, &self.is_need_batch);
        rt::put(w, 21, &self.is_need_valid);
        rt::put(w, 20, &self.is_precious);
        rt::put(w, 7, &self.length);
        rt::put(w, 6, &self.length_unit);
        rt::put(w, 14, &self.market_price);
        rt::put(w, 12, &self.net_weight);
        rt::put(w, 32, &self.origin_address);
        rt::put(w, 25, &self.period_of_forbid_sale);
        rt::put(w, 26, &self.period_of_forbid_take);
        rt::put(w, 24, &self.period_of_validity);
        rt::put(w, 27, &self.period_of_warning);
        rt::put(w, 38, &self.picture);
        rt::put(w, 43, &self.props_extends);
        rt::put(w, 16, &self.retail_price);
        rt::put(w, 0, &self.shop_id);
        rt::put(w, 44, &self.sku_props);
        rt::put(w, 45, &self.status);
        rt::put(w, 5, &self.stock_unit);
        rt::put(w, 35, &self.storage_temp);
        rt::put(w, 15, &self.supply_price);
        rt::put(w, 33, &self.tax_rate);
        rt::put(w, 46, &self.warehouse_code);
        rt::put(w, 10, &self.weight_unit);
        rt::put(w, 8, &self.width);
    }
}

rt::impl_record!(DoudianYuncErpCargoSinglePushRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianYuncErpCargoSinglePushRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.shop_id, r),
            1 => rt::get(&mut self.erp_sku_id, r),
            2 => rt::get(&mut self.cargo_name, r),
            3 => rt::get(&mut self.cargo_desc, r),
            4 => rt::get(&mut self.english_name, r),
            5 => rt::get(&mut self.stock_unit, r),
            6 => rt::get(&mut self.length_unit, r),
            7 => rt::get(&mut self.length, r),
            8 => rt::get(&mut self.width, r),
            9 => rt::get(&mut self.height, r),
            10 => rt::get(&mut self.weight_unit, r),
            11 => rt::get(&mut self.gross_weight, r),
            12 => rt::get(&mut self.net_weight, r),
            13 => rt::get(&mut self.currency_unit, r),
            14 => rt::get(&mut self.market_price, r),
            15 => rt::get(&mut self.supply_price, r),
            16 => rt::get(&mut self.retail_price, r),
            17 => rt::get(&mut self.is_embargo, r),
            18 => rt::get(&mut self.is_fragile, r),
            19 => rt::get(&mut self.is_large, r),
            20 => rt::get(&mut self.is_precious, r),
            21 => rt::get(&mut self.is_need_valid, r),
            22 => rt::get(&mut self.is_liquid, r),
            23 => rt::get(&mut self.is_hazardous, r),
            24 => rt::get(&mut self.period_of_validity, r),
            25 => rt::get(&mut self.period_of_forbid_sale, r),
            26 => rt::get(&mut self.period_of_forbid_take, r),
            27 => rt::get(&mut self.period_of_warning, r),
            28 => rt::get(&mut self.is_need_batch, r),
            29 => rt::get(&mut self.batch_type, r),
            30 => rt::get(&mut self.is_must_batch, r),
            31 => rt::get(&mut self.accessory_info, r),
            32 => rt::get(&mut self.origin_address, r),
            33 => rt::get(&mut self.tax_rate, r),
            34 => rt::get(&mut self.delivery_temp, r),
            35 => rt::get(&mut self.storage_temp, r),
            36 => rt::get(&mut self.brand_code, r),
            37 => rt::get(&mut self.brand_name, r),
            38 => rt::get(&mut self.picture, r),
            39 => rt::get(&mut self.category_id, r),
            40 => rt::get(&mut self.category_name, r),
            41 => rt::get(&mut self.category_detail, r),
            42 => rt::get(&mut self.barcode, r),
            43 => rt::get(&mut self.props_extends, r),
            44 => rt::get(&mut self.sku_props, r),
            45 => rt::get(&mut self.status, r),
            46 => rt::get(&mut self.warehouse_code, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianYuncErpCargoSinglePushRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            shop_id: Default::default(),
            erp_sku_id: Default::default(),
            cargo_name: Default::default(),
            cargo_desc: Default::default(),
            english_name: Default::default(),
            stock_unit: Default::default(),
            length_unit: Default::default(),
            length: Default::default(),
            width: Default::default(),
            height: Default::default(),
            weight_unit: Default::default(),
            gross_weight: Default::default(),
            net_weight: Default::default(),
            currency_unit: Default::default(),
            market_price: Default::default(),
            supply_price: Default::default(),
            retail_price: Default::default(),
            is_embargo: Default::default(),
            is_fragile: Default::default(),
            is_large: Default::default(),
            is_precious: Default::default(),
            is_need_valid: Default::default(),
            is_liquid: Default::default(),
            is_hazardous: Default::default(),
            period_of_validity: Default::default(),
            period_of_forbid_sale: Default::default(),
            period_of_forbid_take: Default::default(),
            period_of_warning: Default::default(),
            is_need_batch: Default::default(),
            batch_type: Default::default(),
            is_must_batch: Default::default(),
            accessory_info: Default::default(),
            origin_address: Default::default(),
            tax_rate: Default::default(),
            delivery_temp: Default::default(),
            storage_temp: Default::default(),
            brand_code: Default::default(),
            brand_name: Default::default(),
            picture: Default::default(),
            category_id: Default::default(),
            category_name: Default::default(),
            category_detail: Default::default(),
            barcode: Default::default(),
            props_extends: Default::default(),
            sku_props: Default::default(),
            status: Default::default(),
            warehouse_code: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianYuncErpCargoSinglePushRequest, Self::blank());

/// Part of the answer to `yunc.erpCargoSinglePush`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianYuncErpCargoSinglePushData {
    /// ERP商品编码
    pub erp_sku_id: String,
    /// 货品编码
    pub cargo_code: String,
}

impl rt::Encode for DoudianYuncErpCargoSinglePushData {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianYuncErpCargoSinglePushData",
            &[
                rt::Field("erp_sku_id", rt::REQUIRED, &[]),
                rt::Field("cargo_code", rt::REQUIRED, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 1, &self.cargo_code);
        rt::put(w, 0, &self.erp_sku_id);
    }
}

impl rt::Decode for DoudianYuncErpCargoSinglePushData {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.erp_sku_id, r),
            1 => rt::get(&mut self.cargo_code, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianYuncErpCargoSinglePushData);

rt::impl_serde!(DoudianYuncErpCargoSinglePushData, Self::default());

/// Part of the request `yunc.erpCargoSinglePush`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianYuncErpCargoSinglePushProperty {
    /// 属性Key\_ID
    pub prop_key_id: Option<i64>,
    /// 属性Key
    pub prop_key: Option<String>,
    /// 属性值ID
    pub prop_val_id: Option<i64>,
    /// 属性值
    pub prop_val: Option<String>,
}

impl DoudianYuncErpCargoSinglePushProperty {
    /// Without parameters.
    pub fn new() -> Self {
        Self {
            prop_key_id: None,
            prop_key: None,
            prop_val_id: None,
            prop_val: None,
        }
    }

    /// Sets `prop_key_id` (属性Key\_ID).
    #[must_use]
    pub fn prop_key_id(mut self, prop_key_id: i64) -> Self {
        self.prop_key_id = Some(prop_key_id);
        self
    }

    /// Sets `prop_key` (属性Key).
    #[must_use]
    pub fn prop_key(mut self, prop_key: impl Into<String>) -> Self {
        self.prop_key = Some(prop_key.into());
        self
    }

    /// Sets `prop_val_id` (属性值ID).
    #[must_use]
    pub fn prop_val_id(mut self, prop_val_id: i64) -> Self {
        self.prop_val_id = Some(prop_val_id);
        self
    }

    /// Sets `prop_val` (属性值).
    #[must_use]
    pub fn prop_val(mut self, prop_val: impl Into<String>) -> Self {
        self.prop_val = Some(prop_val.into());
        self
    }
}

impl rt::Encode for DoudianYuncErpCargoSinglePushProperty {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianYuncErpCargoSinglePushProperty",
            &[
                rt::Field("prop_key_id", 0, &[]),
                rt::Field("prop_key", 0, &[]),
                rt::Field("prop_val_id", 0, &[]),
                rt::Field("prop_val", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 1, &self.prop_key);
        rt::put(w, 0, &self.prop_key_id);
        rt::put(w, 3, &self.prop_val);
        rt::put(w, 2, &self.prop_val_id);
    }
}

#[cfg(feature = "serde")]
impl rt::Decode for DoudianYuncErpCargoSinglePushProperty {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.prop_key_id, r),
            1 => rt::get(&mut self.prop_key, r),
            2 => rt::get(&mut self.prop_val_id, r),
            3 => rt::get(&mut self.prop_val, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianYuncErpCargoSinglePushProperty);

rt::impl_serde!(DoudianYuncErpCargoSinglePushProperty, Self::default());
