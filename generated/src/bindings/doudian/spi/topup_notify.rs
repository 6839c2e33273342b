// @generated from doudian/spi/topup.notify.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;
use crate::DoudianTopupOrderStatus;

/// Part of the SPI method `topup.notify`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianSpiTopupNotifyAccount {
    /// 账号名称
    ///
    /// Personal data (an account): `Debug` shows `***`.
    pub account_name: Option<String>,
    /// 充值账号
    ///
    /// Personal data (an account): `Debug` shows `***`.
    pub account_val: Option<String>,
    /// 加密充值账号
    ///
    /// Personal data, encrypted: `Debug` shows `***`.
    pub encrypt_account_val: Option<String>,
    /// 账号类型
    ///
    /// Such as MOBILE.
    pub account_type: Option<String>,
}

impl rt::Encode for DoudianSpiTopupNotifyAccount {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianSpiTopupNotifyAccount",
            &[
                rt::Field("account_name", rt::PII, &[]),
                rt::Field("account_val", rt::PII, &[]),
                rt::Field("encrypt_account_val", rt::PII, &[]),
                rt::Field("account_type", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.account_name);
        rt::put(w, 3, &self.account_type);
        rt::put(w, 1, &self.account_val);
        rt::put(w, 2, &self.encrypt_account_val);
    }
}

impl rt::Decode for DoudianSpiTopupNotifyAccount {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.account_name, r),
            1 => rt::get(&mut self.account_val, r),
            2 => rt::get(&mut self.encrypt_account_val, r),
            3 => rt::get(&mut self.account_type, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianSpiTopupNotifyAccount);

rt::impl_serde!(DoudianSpiTopupNotifyAccount, Self::default());

/// Part of the SPI method `topup.notify`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianSpiTopupNotifyData {
    /// 充值平台交易单号
    ///
    /// As in the request.
    pub trade_order_no: String,
    /// 业务类型
    ///
    /// As in the request.
    pub topup_biz: String,
    /// 商家充值单号
    ///
    /// One for each trade\_order\_no.
    pub seller_order_no: String,
    /// 充值订单状态
    ///
    /// Any other text makes the platform ask again.
    pub seller_order_status: DoudianTopupOrderStatus,
    /// 错误码
    ///
    /// With FAILED.
    pub err_code: Option<String>,
    /// 错误描述
    pub err_desc: Option<String>,
    /// 展示给用户的失败原因
    ///
    /// Codes:
    ///
    /// - `10001` 手机号码无效
    /// - `10002` 商家缺货
    /// - `10003` 命中运营商风控策略
    /// - `10098` 其他异常
    ///
    /// 10098 when left out.
    pub topup_failure_reason_code: Option<String>,
}

impl DoudianSpiTopupNotifyData {
    /// With the parameters that are required.
    pub fn new(
        trade_order_no: impl Into<String>,
        topup_biz: impl Into<String>,
        seller_order_no: impl Into<String>,
        seller_order_status: impl Into<DoudianTopupOrderStatus>,
    ) -> Self {
        Self {
            trade_order_no: trade_order_no.into(),
            topup_biz: topup_biz.into(),
            seller_order_no: seller_order_no.into(),
            seller_order_status: seller_order_status.into(),
            err_code: None,
            err_desc: None,
            topup_failure_reason_code: None,
        }
    }

    /// Sets `err_code` (错误码).
    #[must_use]
    pub fn err_code(mut self, err_code: impl Into<String>) -> Self {
        self.err_code = Some(err_code.into());
        self
    }

    /// Sets `err_desc` (错误描述).
    #[must_use]
    pub fn err_desc(mut self, err_desc: impl Into<String>) -> Self {
        self.err_desc = Some(err_desc.into());
        self
    }

    /// Sets `topup_failure_reason_code` (展示给用户的失败原因).
    #[must_use]
    pub fn topup_failure_reason_code(
        mut self,
        topup_failure_reason_code: impl Into<String>,
    ) -> Self {
        self.topup_failure_reason_code = Some(topup_failure_reason_code.into());
        self
    }
}

impl rt::Encode for DoudianSpiTopupNotifyData {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianSpiTopupNotifyData",
            &[
                rt::Field("trade_order_no", rt::REQUIRED, &[]),
                rt::Field("topup_biz", rt::REQUIRED, &[]),
                rt::Field("seller_order_no", rt::REQUIRED, &[]),
                rt::Field(
                    "seller_order_status",
                    rt::REQUIRED,
                    DoudianTopupOrderStatus::KNOWN,
                ),
                rt::Field("err_code", 0, &[]),
                rt::Field("err_desc", 0, &[]),
                rt::Field(
                    "topup_failure_reason_code",
                    0,
                    &["10001", "10002", "10003", "10098"],
                ),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 4, &self.err_code);
        rt::put(w, 5, &self.err_desc);
        rt::put(w, 2, &self.seller_order_no);
        rt::put(w, 3, &self.seller_order_status);
        rt::put(w, 1, &self.topup_biz);
        rt::put(w, 6, &self.topup_failure_reason_code);
        rt::put(w, 0, &self.trade_order_no);
    }
}

impl rt::Decode for DoudianSpiTopupNotifyData {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.trade_order_no, r),
            1 => rt::get(&mut self.topup_biz, r),
            2 => rt::get(&mut self.seller_order_no, r),
            3 => rt::get(&mut self.seller_order_status, r),
            4 => rt::get(&mut self.err_code, r),
            5 => rt::get(&mut self.err_desc, r),
            6 => rt::get(&mut self.topup_failure_reason_code, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianSpiTopupNotifyData);

rt::impl_serde!(DoudianSpiTopupNotifyData, Self::default());

/// 充值通知 — the SPI method `topup.notify`
///
/// The order is to be topped up. Answer at once; a result that comes later is sent with topup.result.
///
/// # Codes of the reply
///
/// | code | meaning |
/// |---|---|
/// | 100001 | 验签失败 |
/// | 100002 | 参数错误 |
/// | 100003 | 系统错误 |
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianSpiTopupNotifyRequest {
    /// 充值平台交易单号
    pub trade_order_no: String,
    /// 业务类型
    ///
    /// Such as MOBILE\_TOPUP.
    pub topup_biz: Option<String>,
    /// 充值计时起点
    ///
    /// yyyyMMddHHmmss.
    pub time_start: Option<String>,
    /// 充值截止时延, in seconds
    ///
    /// Text on the wire.
    ///
    /// From time\_start.
    pub time_limit: Option<i64>,
    /// 购买数量
    ///
    /// Text on the wire.
    pub buy_num: Option<i64>,
    /// 单个商品充值面额, in fen (0.01 yuan)
    ///
    /// Text on the wire.
    ///
    /// Times buy\_num is the whole; of data plans, the price.
    pub amount_unit: Option<i64>,
    /// SKU\_ID
    pub sku_id: Option<String>,
    /// 店铺ID
    pub shop_id: String,
    /// 充值账号列表
    pub account_list: Vec<DoudianSpiTopupNotifyAccount>,
    /// 商品编码
    pub code: Option<String>,
    /// 支付金额, in fen (0.01 yuan)
    ///
    /// Text on the wire.
    pub pay_amount: Option<i64>,
    /// 用户唯一ID
    ///
    /// Personal data (an opaque id): `Debug` shows `***`.
    pub doudian_open_id: Option<String>,
    /// 外部商家订单号
    ///
    /// Of special top-ups only.
    pub outer_order_id: Option<String>,
}

impl rt::Encode for DoudianSpiTopupNotifyRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianSpiTopupNotifyRequest",
            &[
                rt::Field("trade_order_no", rt::REQUIRED | rt::LENIENT, &[]),
                rt::Field("topup_biz", 0, &[]),
                rt::Field("time_start", 0, &[]),
                rt::Field("time_limit", rt::QUOTED | rt::LENIENT, &[]),
                rt::Field("buy_num", rt::QUOTED | rt::LENIENT, &[]),
                rt::Field("amount_unit", rt::QUOTED | rt::LENIENT, &[]),
                rt::Field("sku_id", rt::LENIENT, &[]),
                rt::Field("shop_id", rt::REQUIRED | rt::LENIENT, &[]),
                rt::Field("account_list", 0, &[]),
                rt::Field("code", 0, &[]),
                rt::Field("pay_amount", rt::QUOTED | rt::LENIENT, &[]),
                rt::Field("doudian_open_id", rt::PII, &[]),
                rt::Field("outer_order_id", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 8, &self.account_list);
        rt::put(w, 5, &self.amount_unit);
        rt::put(w, 4, &self.buy_num);
        rt::put(w, 9, &self.code);
        rt::put(w, 11, &self.doudian_open_id);
        rt::put(w, 12, &self.outer_order_id);
        rt::put(w, 10, &self.pay_amount);
        rt::put(w, 7, &self.shop_id);
        rt::put(w, 6, &self.sku_id);
        rt::put(w, 3, &self.time_limit);
        rt::put(w, 2, &self.time_start);
        rt::put(w, 1, &self.topup_biz);
        rt::put(w, 0, &self.trade_order_no);
    }
}

impl rt::Decode for DoudianSpiTopupNotifyRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.trade_order_no, r),
            1 => rt::get(&mut self.topup_biz, r),
            2 => rt::get(&mut self.time_start, r),
            3 => rt::get(&mut self.time_limit, r),
            4 => rt::get(&mut self.buy_num, r),
            5 => rt::get(&mut self.amount_unit, r),
            6 => rt::get(&mut self.sku_id, r),
            7 => rt::get(&mut self.shop_id, r),
            8 => rt::get(&mut self.account_list, r),
            9 => rt::get(&mut self.code, r),
            10 => rt::get(&mut self.pay_amount, r),
            11 => rt::get(&mut self.doudian_open_id, r),
            12 => rt::get(&mut self.outer_order_id, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianSpiTopupNotifyRequest);

rt::impl_serde!(DoudianSpiTopupNotifyRequest, Self::default());

/// The reply to [`DoudianSpiTopupNotifyRequest`].
pub type DoudianSpiTopupNotifyResponse = rt::DoudianSpiResponse<
    DoudianSpiTopupNotifyData,
>;

impl rt::DoudianSpiRequest for DoudianSpiTopupNotifyRequest {
    type Data = DoudianSpiTopupNotifyData;

    const SPI: &'static rt::Spi = &rt::Spi {
        name: "topup.notify",
        title: "充值通知",
        reply: rt::SpiReply::Data,
        errors: &[
            rt::ErrorRow {
                code: 100001,
                sub_code: "",
                label: "验签失败",
                retry: rt::Retry::Unknown,
                action: rt::Action::Unknown,
            },
            rt::ErrorRow {
                code: 100002,
                sub_code: "",
                label: "参数错误",
                retry: rt::Retry::Unknown,
                action: rt::Action::Unknown,
            },
            rt::ErrorRow {
                code: 100003,
                sub_code: "",
                label: "系统错误",
                retry: rt::Retry::Unknown,
                action: rt::Action::Unknown,
            },
        ],
    };
}
