// @generated from doudian/buyin/buyin.externalServiceFeeOrderImport.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// 外部商达订单导入 — `buyin.externalServiceFeeOrderImport`
///
/// Family: `buyin` (the feature `buyin`).
/// Changes something: repeat it only when it surely had no effect.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::{DoudianBuyinExternalServiceFeeOrderImportContract, DoudianBuyinExternalServiceFeeOrderImportProduct, DoudianBuyinExternalServiceFeeOrderImportRequest};
///
/// let request = DoudianBuyinExternalServiceFeeOrderImportRequest::new(
///     "…",
///     3001,
///     "…",
///     0,
///     [DoudianBuyinExternalServiceFeeOrderImportProduct::new("…", 1, 1, 1, 1)],
///     1,
///     DoudianBuyinExternalServiceFeeOrderImportContract::new(1, 1, 1, 1),
/// );
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
/// | 20000 | `isp.service-error:256` | 服务繁忙 | wait, then repeat |
/// | 40004 | `isv.parameter-invalid:257` | 参数校验失败 | mend the request |
/// | 40004 | `isv.parameter-invalid:4157` | 无效用户 | mend the request |
/// | 40004 | `isv.parameter-invalid:4398` | 无效账号类型 | mend the request |
/// | 40004 | `isv.parameter-invalid:4497` | 外部订单ID错误 | mend the request |
/// | 40004 | `isv.parameter-invalid:4498` | 订单子状态错误 | mend the request |
/// | 40004 | `isv.parameter-invalid:4499` | 商品数超30 | mend the request |
/// | 40004 | `isv.parameter-invalid:4500` | 佣金率须为1至100 | mend the request |
/// | 40004 | `isv.parameter-invalid:4501` | 约定直播价格非法 | mend the request |
/// | 40004 | `isv.parameter-invalid:4502` | 直播形式错误 | mend the request |
/// | 40004 | `isv.parameter-invalid:4503` | 无效单品介绍时长 | mend the request |
/// | 40004 | `isv.parameter-invalid:4504` | 开播时间起止错误 | mend the request |
/// | 40004 | `isv.parameter-invalid:4505` | 无效发货时间 | mend the request |
/// | 40004 | `isv.parameter-invalid:4506` | 低价承诺参数错误 | mend the request |
/// | 40004 | `isv.parameter-invalid:4507` | 广告投放参数错误 | mend the request |
/// | 40004 | `isv.parameter-invalid:4508` | 补充约定过长 | mend the request |
/// | 40004 | `isv.parameter-invalid:4509` | 订单元数据不存在 | mend the request |
/// | 40004 | `isv.parameter-invalid:4510` | 达人不属于机构 | mend the request |
/// | 40004 | `isv.parameter-invalid:4511` | 预期结算额非法 | mend the request |
/// | 40004 | `isv.parameter-invalid:4512` | 库存量非法 | mend the request |
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianBuyinExternalServiceFeeOrderImportRequest {
    /// 外部订单ID
    pub external_order_id: String,
    /// 订单子状态
    ///
    /// Codes:
    ///
    /// - `3001` 待开播
    /// - `3003` 待补播
    /// - `4001` 待验收
    /// - `7006` 商家同意取消
    pub sub_status: i64,
    /// 达人账号ID
    ///
    /// Personal data (an account): `Debug` shows `***`.
    pub kol_account_id: String,
    /// 达人账号类型
    ///
    /// Codes:
    ///
    /// - `0` 抖音号
    /// - `1` 百应ID
    pub kol_account_type: i32,
    /// 合作商品列表
    ///
    /// At most 30.
    pub products: Vec<DoudianBuyinExternalServiceFeeOrderImportProduct>,
    /// 合作模式
    ///
    /// Codes:
    ///
    /// - `1` 纯佣金
    /// - `2` 等比例
    /// - `3` 一口价
    pub order_type: i32,
    /// 协议内容
    pub contract: DoudianBuyinExternalServiceFeeOrderImportContract,
}

impl DoudianBuyinExternalServiceFeeOrderImportRequest {
    /// With the parameters that are required.
    pub fn new(
        external_order_id: impl Into<String>,
        sub_status: i64,
        kol_account_id: impl Into<String>,
        kol_account_type: i32,
        products: impl Into<Vec<DoudianBuyinExternalServiceFeeOrderImportProduct>>,
        order_type: i32,
        contract: DoudianBuyinExternalServiceFeeOrderImportContract,
    ) -> Self {
        Self {
            external_order_id: external_order_id.into(),
            sub_status,
            kol_account_id: kol_account_id.into(),
            kol_account_type,
            products: products.into(),
            order_type,
            contract,
        }
    }
}

/// The answer to [`DoudianBuyinExternalServiceFeeOrderImportRequest`].
pub type DoudianBuyinExternalServiceFeeOrderImportResponse = rt::DoudianResponse<
    DoudianBuyinExternalServiceFeeOrderImportData,
>;

impl rt::DoudianRequest for DoudianBuyinExternalServiceFeeOrderImportRequest {
    type Data = DoudianBuyinExternalServiceFeeOrderImportData;

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "buyin.externalServiceFeeOrderImport",
        path: "/buyin/externalServiceFeeOrderImport",
        token: true,
        effect: rt::Effect::Write,
        errors: &[
            rt::ErrorRow {
                code: 20000,
                sub_code: "isp.service-error:256",
                label: "服务繁忙",
                retry: rt::Retry::Later,
                action: rt::Action::Wait,
            },
            rt::ErrorRow {
                code: 40004,
                sub_code: "isv.parameter-invalid:257",
                label: "参数校验失败",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 40004,
                sub_code: "isv.parameter-invalid:4157",
                label: "无效用户",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 40004,
                sub_code: "isv.parameter-invalid:4398",
                label: "无效账号类型",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 40004,
                sub_code: "isv.parameter-invalid:4497",
                label: "外部订单ID错误",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 40004,
                sub_code: "isv.parameter-invalid:4498",
                label: "订单子状态错误",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 40004,
                sub_code: "isv.parameter-invalid:4499",
                label: "商品数超30",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 40004,
                sub_code: "isv.parameter-invalid:4500",
                label: "佣金率须为1至100",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 40004,
                sub_code: "isv.parameter-invalid:4501",
                label: "约定直播价格非法",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 40004,
                sub_code: "isv.parameter-invalid:4502",
                label: "直播形式错误",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 40004,
                sub_code: "isv.parameter-invalid:4503",
                label: "无效单品介绍时长",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 40004,
                sub_code: "isv.parameter-invalid:4504",
                label: "开播时间起止错误",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 40004,
                sub_code: "isv.parameter-invalid:4505",
                label: "无效发货时间",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 40004,
                sub_code: "isv.parameter-invalid:4506",
                label: "低价承诺参数错误",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 40004,
                sub_code: "isv.parameter-invalid:4507",
                label: "广告投放参数错误",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 40004,
                sub_code: "isv.parameter-invalid:4508",
                label: "补充约定过长",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 40004,
                sub_code: "isv.parameter-invalid:4509",
                label: "订单元数据不存在",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 40004,
                sub_code: "isv.parameter-invalid:4510",
                label: "达人不属于机构",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 40004,
                sub_code: "isv.parameter-invalid:4511",
                label: "预期结算额非法",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 40004,
                sub_code: "isv.parameter-invalid:4512",
                label: "库存量非法",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
        ],
    };
}

impl rt::Encode for DoudianBuyinExternalServiceFeeOrderImportRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianBuyinExternalServiceFeeOrderImportRequest",
            &[
                rt::Field("external_order_id", rt::REQUIRED, &[]),
                rt::Field("sub_status", rt::REQUIRED, &["3001", "3003", "4001", "7006"]),
                rt::Field("kol_account_id", rt::REQUIRED | rt::PII, &[]),
                rt::Field("kol_account_type", rt::REQUIRED, &["0", "1"]),
                rt::Field("products", rt::REQUIRED, &[]),
                rt::Field("order_type", rt::REQUIRED, &["1", "2", "3"]),
                rt::Field("contract", rt::REQUIRED, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 6, &self.contract);
        rt::put(w, 0, &self.external_order_id);
        rt::put(w, 2, &self.kol_account_id);
        rt::put(w, 3, &self.kol_account_type);
        rt::put(w, 5, &self.order_type);
        rt::put(w, 4, &self.products);
        rt::put(w, 1, &self.sub_status);
    }
}

rt::impl_record!(DoudianBuyinExternalServiceFeeOrderImportRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianBuyinExternalServiceFeeOrderImportRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.external_order_id, r),
            1 => rt::get(&mut self.sub_status, r),
            2 => rt::get(&mut self.kol_account_id, r),
            3 => rt::get(&mut self.kol_account_type, r),
            4 => rt::get(&mut self.products, r),
            5 => rt::get(&mut self.order_type, r),
            6 => rt::get(&mut self.contract, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianBuyinExternalServiceFeeOrderImportRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            external_order_id: Default::default(),
            sub_status: Default::default(),
            kol_account_id: Default::default(),
            kol_account_type: Default::default(),
            products: Default::default(),
            order_type: Default::default(),
            contract: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianBuyinExternalServiceFeeOrderImportRequest, Self::blank());

/// Part of the request `buyin.externalServiceFeeOrderImport`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianBuyinExternalServiceFeeOrderImportContract {
    /// 直播形式
    ///
    /// Codes:
    ///
    /// - `1` 专场
    /// - `2` 混场
    pub live_type: i64,
    /// 联系人
    ///
    /// Personal data (a name): `Debug` shows `***`.
    pub contact_name: Option<String>,
    /// 联系人手机号
    ///
    /// Personal data (a phone number): `Debug` shows `***`.
    pub contact_phone: Option<String>,
    /// 最低结算额, in fen (0.01 yuan)
    pub min_gmv: i64,
    /// 服务费, in fen (0.01 yuan)
    pub order_fee: Option<i64>,
    /// 直播开始时间, in seconds
    pub live_start_time: i64,
    /// 直播结束时间, in seconds
    pub live_end_time: i64,
    /// 单品介绍时长, in seconds
    pub introduce_duration: Option<i64>,
    /// 最大发货时间, in seconds
    pub max_deliver_time: Option<i64>,
    /// 是否保价
    ///
    /// Codes:
    ///
    /// - `0` 约定不保价
    /// - `1` 约定保价
    pub assure_price: Option<i64>,
    /// 是否渠道等价
    ///
    /// Codes:
    ///
    /// - `1` 允许渠道等价
    /// - `2` 不可渠道等价
    pub assure_price_channel: Option<i64>,
    /// 保价前天数
    pub assure_price_pred: Option<i64>,
    /// 保价后天数
    pub assure_price_postd: Option<i64>,
    /// 是否投放广告
    ///
    /// Codes:
    ///
    /// - `0` 约定不投放广告
    /// - `1` 约定投放广告
    pub ad_act: Option<i64>,
    /// 广告投放额, in fen (0.01 yuan)
    pub ad_act_amount: Option<i64>,
    /// 广告投放方
    ///
    /// Codes:
    ///
    /// - `1` 商家
    /// - `2` 达人
    pub ad_act_role: Option<i64>,
    /// 其它约定
    ///
    /// At most 1000 characters.
    pub addon: Option<String>,
}

impl DoudianBuyinExternalServiceFeeOrderImportContract {
    /// With the parameters that are required.
    pub fn new(
        live_type: i64,
        min_gmv: i64,
        live_start_time: i64,
        live_end_time: i64,
    ) -> Self {
        Self {
            live_type,
            contact_name: None,
            contact_phone: None,
            min_gmv,
            order_fee: None,
            live_start_time,
            live_end_time,
            introduce_duration: None,
            max_deliver_time: None,
            assure_price: None,
            assure_price_channel: None,
            assure_price_pred: None,
            assure_price_postd: None,
            ad_act: None,
            ad_act_amount: None,
            ad_act_role: None,
            addon: None,
        }
    }

    /// Sets `contact_name` (联系人).
    #[must_use]
    pub fn contact_name(mut self, contact_name: impl Into<String>) -> Self {
        self.contact_name = Some(contact_name.into());
        self
    }

    /// Sets `contact_phone` (联系人手机号).
    #[must_use]
    pub fn contact_phone(mut self, contact_phone: impl Into<String>) -> Self {
        self.contact_phone = Some(contact_phone.into());
        self
    }

    /// Sets `order_fee` (服务费).
    #[must_use]
    pub fn order_fee(mut self, order_fee: i64) -> Self {
        self.order_fee = Some(order_fee);
        self
    }

    /// Sets `introduce_duration` (单品介绍时长).
    #[must_use]
    pub fn introduce_duration(mut self, introduce_duration: i64) -> Self {
        self.introduce_duration = Some(introduce_duration);
        self
    }

    /// Sets `max_deliver_time` (最大发货时间).
    #[must_use]
    pub fn max_deliver_time(mut self, max_deliver_time: i64) -> Self {
        self.max_deliver_time = Some(max_deliver_time);
        self
    }

    /// Sets `assure_price` (是否保价).
    #[must_use]
    pub fn assure_price(mut self, assure_price: i64) -> Self {
        self.assure_price = Some(assure_price);
        self
    }

    /// Sets `assure_price_channel` (是否渠道等价).
    #[must_use]
    pub fn assure_price_channel(mut self, assure_price_channel: i64) -> Self {
        self.assure_price_channel = Some(assure_price_channel);
        self
    }

    /// Sets `assure_price_pred` (保价前天数).
    #[must_use]
    pub fn assure_price_pred(mut self, assure_price_pred: i64) -> Self {
        self.assure_price_pred = Some(assure_price_pred);
        self
    }

    /// Sets `assure_price_postd` (保价后天数).
    #[must_use]
    pub fn assure_price_postd(mut self, assure_price_postd: i64) -> Self {
        self.assure_price_postd = Some(assure_price_postd);
        self
    }

    /// Sets `ad_act` (是否投放广告).
    #[must_use]
    pub fn ad_act(mut self, ad_act: i64) -> Self {
        self.ad_act = Some(ad_act);
        self
    }

    /// Sets `ad_act_amount` (广告投放额).
    #[must_use]
    pub fn ad_act_amount(mut self, ad_act_amount: i64) -> Self {
        self.ad_act_amount = Some(ad_act_amount);
        self
    }

    /// Sets `ad_act_role` (广告投放方).
    #[must_use]
    pub fn ad_act_role(mut self, ad_act_role: i64) -> Self {
        self.ad_act_role = Some(ad_act_role);
        self
    }

    /// Sets `addon` (其它约定).
    #[must_use]
    pub fn addon(mut self, addon: impl Into<String>) -> Self {
        self.addon = Some(addon.into());
        self
    }
}

impl rt::Encode for DoudianBuyinExternalServiceFeeOrderImportContract {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianBuyinExternalServiceFeeOrderImportContract",
            &[
                rt::Field("live_type", rt::REQUIRED, &["1", "2"]),
                rt::Field("contact_name", rt::PII, &[]),
                rt::Field("contact_phone", rt::PII, &[]),
                rt::Field("min_gmv", rt::REQUIRED, &[]),
                rt::Field("order_fee", 0, &[]),
                rt::Field("live_start_time", rt::REQUIRED, &[]),
                rt::Field("live_end_time", rt::REQUIRED, &[]),
                rt::Field("introduce_duration", 0, &[]),
                rt::Field("max_deliver_time", 0, &[]),
                rt::Field("assure_price", 0, &["0", "1"]),
                rt::Field("assure_price_channel", 0, &["1", "2"]),
                rt::Field("assure_price_pred", 0, &[]),
                rt::Field("assure_price_postd", 0, &[]),
                rt::Field("ad_act", 0, &["0", "1"]),
                rt::Field("ad_act_amount", 0, &[]),
                rt::Field("ad_act_role", 0, &["1", "2"]),
                rt::Field("addon", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 13, &self.ad_act);
        rt::put(w, 14, &self.ad_act_amount);
        rt::put(w, 15, &self.ad_act_role);
        rt::put(w, 16, &self.addon);
        rt::put(w, 9, &self.assure_price);
        rt::put(w, 10, &self.assure_price_channel);
        rt::put(w, 12, &self.assure_price_postd);
        rt::put(w, 11, &self.assure_price_pred);
        rt::put(w, 1, &self.contact_name);
        rt::put(w, 2, &self.contact_phone);
        rt::put(w, 7, &self.introduce_duration);
        rt::put(w, 6, &self.live_end_time);
        rt::put(w, 5, &self.live_start_time);
        rt::put(w, 0, &self.live_type);
        rt::put(w, 8, &self.max_deliver_time);
        rt::put(w, 3, &self.min_gmv);
        rt::put(w, 4, &self.order_fee);
    }
}

#[cfg(feature = "serde")]
impl rt::Decode for DoudianBuyinExternalServiceFeeOrderImportContract {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.live_type, r),
            1 => rt::get(&mut self.contact_name, r),
            2 => rt::get(&mut self.contact_phone, r),
            3 => rt::get(&mut self.min_gmv, r),
            4 => rt::get(&mut self.order_fee, r),
            5 => rt::get(&mut self.live_start_time, r),
            6 => rt::get(&mut self.live_end_time, r),
            7 => rt::get(&mut self.introduce_duration, r),
            8 => rt::get(&mut self.max_deliver_time, r),
            9 => rt::get(&mut self.assure_price, r),
            10 => rt::get(&mut self.assure_price_channel, r),
            11 => rt::get(&mut self.assure_price_pred, r),
            12 => rt::get(&mut self.assure_price_postd, r),
            13 => rt::get(&mut self.ad_act, r),
            14 => rt::get(&mut self.ad_act_amount, r),
            15 => rt::get(&mut self.ad_act_role, r),
            16 => rt::get(&mut self.addon, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianBuyinExternalServiceFeeOrderImportContract);

rt::impl_serde!(DoudianBuyinExternalServiceFeeOrderImportContract, Self::default());

/// Part of the answer to `buyin.externalServiceFeeOrderImport`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianBuyinExternalServiceFeeOrderImportData {
    /// 是否成功
    pub success: Option<bool>,
}

impl rt::Encode for DoudianBuyinExternalServiceFeeOrderImportData {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianBuyinExternalServiceFeeOrderImportData",
            &[rt::Field("success", 0, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.success);
    }
}

impl rt::Decode for DoudianBuyinExternalServiceFeeOrderImportData {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.success, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianBuyinExternalServiceFeeOrderImportData);

rt::impl_serde!(DoudianBuyinExternalServiceFeeOrderImportData, Self::default());

/// Part of the request `buyin.externalServiceFeeOrderImport`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianBuyinExternalServiceFeeOrderImportProduct {
    /// 商品链接
    pub product_url: String,
    /// 约定直播最低价格, in fen (0.01 yuan)
    pub live_price_min: i64,
    /// 约定直播最高价格, in fen (0.01 yuan)
    pub live_price_max: i64,
    /// 库存量
    pub min_stock: i64,
    /// 佣金率
    ///
    /// In percent, 1 to 100.
    pub custom_rate: i64,
}

impl DoudianBuyinExternalServiceFeeOrderImportProduct {
    /// With the parameters that are required.
    pub fn new(
        product_url: impl Into<String>,
        live_price_min: i64,
        live_price_max: i64,
        min_stock: i64,
        custom_rate: i64,
    ) -> Self {
        Self {
            product_url: product_url.into(),
            live_price_min,
            live_price_max,
            min_stock,
            custom_rate,
        }
    }
}

impl rt::Encode for DoudianBuyinExternalServiceFeeOrderImportProduct {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianBuyinExternalServiceFeeOrderImportProduct",
            &[
                rt::Field("product_url", rt::REQUIRED, &[]),
                rt::Field("live_price_min", rt::REQUIRED, &[]),
                rt::Field("live_price_max", rt::REQUIRED, &[]),
                rt::Field("min_stock", rt::REQUIRED, &[]),
                rt::Field("custom_rate", rt::REQUIRED, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 4, &self.custom_rate);
        rt::put(w, 2, &self.live_price_max);
        rt::put(w, 1, &self.live_price_min);
        rt::put(w, 3, &self.min_stock);
        rt::put(w, 0, &self.product_url);
    }
}

#[cfg(feature = "serde")]
impl rt::Decode for DoudianBuyinExternalServiceFeeOrderImportProduct {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.product_url, r),
            1 => rt::get(&mut self.live_price_min, r),
            2 => rt::get(&mut self.live_price_max, r),
            3 => rt::get(&mut self.min_stock, r),
            4 => rt::get(&mut self.custom_rate, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianBuyinExternalServiceFeeOrderImportProduct);

rt::impl_serde!(DoudianBuyinExternalServiceFeeOrderImportProduct, Self::default());
