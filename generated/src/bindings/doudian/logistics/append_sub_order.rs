// @generated from doudian/logistics/logistics.appendSubOrder.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// 电子面单追加子单号 — `logistics.appendSubOrder`
///
/// Family: `logistics` (the feature `logistics`).
/// Changes something: repeat it only when it surely had no effect.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianLogisticsAppendSubOrderRequest;
///
/// let request = DoudianLogisticsAppendSubOrderRequest::new("…", "…", 1);
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
/// | 40004 | `isv.parameter-invalid:400` | 参数错误 | mend the request |
/// | 40004 | `isv.parameter-invalid:10000` | 非接货中订单不可拆单 | mend the request |
/// | 50002 | `isv.business-failed:4007` | 目标服务异常或不可达 | wait, then repeat |
/// | 50002 | `isv.business-failed:4009` | 请求物流服务商超时 | wait, then repeat |
/// | 50002 | `isv.business-failed:8168` | 已生成路由不可申请 | do not repeat |
/// | 50002 | `isv.business-failed:10014` | 电子面单号不存在 | mend the request |
/// | 50002 | `isv.business-failed:10901` | 订单已取消不可变更 | do not repeat |
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianLogisticsAppendSubOrderRequest {
    /// 运单号
    pub track_no: String,
    /// 物流商编码
    pub logistics_code: String,
    /// 追加个数
    pub pack_add_quantity: i32,
    /// 是否返回全量的子单号
    pub is_return_full_sub_codes: Option<bool>,
}

#[allow(clippy::wrong_self_convention)]
impl DoudianLogisticsAppendSubOrderRequest {
    /// With the parameters that are required.
    pub fn new(
        track_no: impl Into<String>,
        logistics_code: impl Into<String>,
        pack_add_quantity: i32,
    ) -> Self {
        Self {
            track_no: track_no.into(),
            logistics_code: logistics_code.into(),
            pack_add_quantity,
            is_return_full_sub_codes: None,
        }
    }

    /// Sets `is_return_full_sub_codes` (是否返回全量的子单号).
    #[must_use]
    pub fn is_return_full_sub_codes(mut self, is_return_full_sub_codes: bool) -> Self {
        self.is_return_full_sub_codes = Some(is_return_full_sub_codes);
        self
    }
}

/// The answer to [`DoudianLogisticsAppendSubOrderRequest`].
pub type DoudianLogisticsAppendSubOrderResponse = rt::DoudianResponse<
    DoudianLogisticsAppendSubOrderData,
>;

impl rt::DoudianRequest for DoudianLogisticsAppendSubOrderRequest {
    type Data = DoudianLogisticsAppendSubOrderData;

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "logistics.appendSubOrder",
        path: "/logistics/appendSubOrder",
        token: true,
        effect: rt::Effect::Write,
        errors: &[
            rt::ErrorRow {
                code: 40004,
                sub_code: "isv.parameter-invalid:400",
                label: "参数错误",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 40004,
                sub_code: "isv.parameter-invalid:10000",
                label: "非接货中订单不可拆单",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:4007",
                label: "目标服务异常或不可达",
                retry: rt::Retry::Later,
                action: rt::Action::Wait,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:4009",
                label: "请求物流服务商超时",
                retry: rt::Retry::Later,
                action: rt::Action::Wait,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:8168",
                label: "已生成路由不可申请",
                retry: rt::Retry::Never,
                action: rt::Action::Unknown,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:10014",
                label: "电子面单号不存在",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:10901",
                label: "订单已取消不可变更",
                retry: rt::Retry::Never,
                action: rt::Action::Unknown,
            },
        ],
    };
}

impl rt::Encode for DoudianLogisticsAppendSubOrderRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianLogisticsAppendSubOrderRequest",
            &[
                rt::Field("track_no", rt::REQUIRED, &[]),
                rt::Field("logistics_code", rt::REQUIRED, &[]),
                rt::Field("pack_add_quantity", rt::REQUIRED, &[]),
                rt::Field("is_return_full_sub_codes", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 3, &self.is_return_full_sub_codes);
        rt::put(w, 1, &self.logistics_code);
        rt::put(w, 2, &self.pack_add_quantity);
        rt::put(w, 0, &self.track_no);
    }
}

rt::impl_record!(DoudianLogisticsAppendSubOrderRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianLogisticsAppendSubOrderRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.track_no, r),
            1 => rt::get(&mut self.logistics_code, r),
            2 => rt::get(&mut self.pack_add_quantity, r),
            3 => rt::get(&mut self.is_return_full_sub_codes, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianLogisticsAppendSubOrderRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            track_no: Default::default(),
            logistics_code: Default::default(),
            pack_add_quantity: Default::default(),
            is_return_full_sub_codes: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianLogisticsAppendSubOrderRequest, Self::blank());

/// Part of the answer to `logistics.appendSubOrder`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianLogisticsAppendSubOrderData {
    /// 运单号
    pub track_no: Option<String>,
    /// 子母单数量
    pub pack_quantity: Option<i64>,
    /// 新追加的子单号
    ///
    /// Parts joined by `,`.
    pub sub_waybill_codes: Option<rt::Csv>,
}

impl rt::Encode for DoudianLogisticsAppendSubOrderData {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianLogisticsAppendSubOrderData",
            &[
                rt::Field("track_no", 0, &[]),
                rt::Field("pack_quantity", 0, &[]),
                rt::Field("sub_waybill_codes", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 1, &self.pack_quantity);
        rt::put(w, 2, &self.sub_waybill_codes);
        rt::put(w, 0, &self.track_no);
    }
}

impl rt::Decode for DoudianLogisticsAppendSubOrderData {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.track_no, r),
            1 => rt::get(&mut self.pack_quantity, r),
            2 => rt::get(&mut self.sub_waybill_codes, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianLogisticsAppendSubOrderData);

rt::impl_serde!(DoudianLogisticsAppendSubOrderData, Self::default());
