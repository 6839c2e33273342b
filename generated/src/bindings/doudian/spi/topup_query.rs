// @generated from doudian/spi/topup.query.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;
use crate::DoudianTopupOrderStatus;

/// Part of the SPI method `topup.query`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianSpiTopupQueryData {
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
}

impl DoudianSpiTopupQueryData {
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
}

impl rt::Encode for DoudianSpiTopupQueryData {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianSpiTopupQueryData",
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
        rt::put(w, 0, &self.trade_order_no);
    }
}

impl rt::Decode for DoudianSpiTopupQueryData {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.trade_order_no, r),
            1 => rt::get(&mut self.topup_biz, r),
            2 => rt::get(&mut self.seller_order_no, r),
            3 => rt::get(&mut self.seller_order_status, r),
            4 => rt::get(&mut self.err_code, r),
            5 => rt::get(&mut self.err_desc, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianSpiTopupQueryData);

rt::impl_serde!(DoudianSpiTopupQueryData, Self::default());

/// 查询充值状态 — the SPI method `topup.query`
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
pub struct DoudianSpiTopupQueryRequest {
    /// 充值平台交易单号
    pub trade_order_no: String,
    /// 业务类型
    ///
    /// Such as MOBILE\_TOPUP.
    pub topup_biz: Option<String>,
    /// 店铺ID
    pub shop_id: String,
    /// 外部商家订单号
    ///
    /// Of special top-ups only.
    pub outer_order_id: Option<String>,
}

impl rt::Encode for DoudianSpiTopupQueryRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianSpiTopupQueryRequest",
            &[
                rt::Field("trade_order_no", rt::REQUIRED | rt::LENIENT, &[]),
                rt::Field("topup_biz", 0, &[]),
                rt::Field("shop_id", rt::REQUIRED | rt::LENIENT, &[]),
                rt::Field("outer_order_id", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 3, &self.outer_order_id);
        rt::put(w, 2, &self.shop_id);
        rt::put(w, 1, &self.topup_biz);
        rt::put(w, 0, &self.trade_order_no);
    }
}

impl rt::Decode for DoudianSpiTopupQueryRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.trade_order_no, r),
            1 => rt::get(&mut self.topup_biz, r),
            2 => rt::get(&mut self.shop_id, r),
            3 => rt::get(&mut self.outer_order_id, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianSpiTopupQueryRequest);

rt::impl_serde!(DoudianSpiTopupQueryRequest, Self::default());

/// The reply to [`DoudianSpiTopupQueryRequest`].
pub type DoudianSpiTopupQueryResponse = rt::DoudianSpiResponse<DoudianSpiTopupQueryData>;

impl rt::DoudianSpiRequest for DoudianSpiTopupQueryRequest {
    type Data = DoudianSpiTopupQueryData;

    const SPI: &'static rt::Spi = &rt::Spi {
        name: "topup.query",
        title: "查询充值状态",
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
