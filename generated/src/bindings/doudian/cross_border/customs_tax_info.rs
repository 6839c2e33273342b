// @generated from doudian/cross_border/crossBorder.customsTaxInfo.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// 海关税费信息回告 — `crossBorder.customsTaxInfo`
///
/// The request has more parameters than are described here. No source describes the answer.
///
/// Family: `cross_border` (the feature `cross_border`).
/// Changes something: repeat it only when it surely had no effect.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::{DoudianCrossBorderCustomsTaxInfoCustomsTaxData, DoudianCrossBorderCustomsTaxInfoRequest};
///
/// let request = DoudianCrossBorderCustomsTaxInfoRequest::new(
///     "…",
///     "…",
///     "…",
///     DoudianCrossBorderCustomsTaxInfoCustomsTaxData::new("…"),
/// );
/// let response = client.execute(&request).await?;
/// # let _ = response;
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// | code | sub code | meaning |
/// |---|---|---|
/// | 40004 | `isv.parameter-invalid:1000` | 非法的参数 |
/// | 50002 | `isv.business-failed:1005` | 接口调用异常 |
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianCrossBorderCustomsTaxInfoRequest {
    /// 服务商编码
    pub vendor: String,
    /// 口岸代码
    pub customs_code: String,
    /// 口岸名称
    pub customs_name: String,
    /// 税费信息
    pub customs_tax_data: DoudianCrossBorderCustomsTaxInfoCustomsTaxData,
}

impl DoudianCrossBorderCustomsTaxInfoRequest {
    /// With the parameters that are required.
    pub fn new(
        vendor: impl Into<String>,
        customs_code: impl Into<String>,
        customs_name: impl Into<String>,
        customs_tax_data: DoudianCrossBorderCustomsTaxInfoCustomsTaxData,
    ) -> Self {
        Self {
            vendor: vendor.into(),
            customs_code: customs_code.into(),
            customs_name: customs_name.into(),
            customs_tax_data,
        }
    }
}

/// The answer to [`DoudianCrossBorderCustomsTaxInfoRequest`].
pub type DoudianCrossBorderCustomsTaxInfoResponse = rt::DoudianResponse<rt::Value>;

impl rt::DoudianRequest for DoudianCrossBorderCustomsTaxInfoRequest {
    type Data = rt::Value;

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "crossBorder.customsTaxInfo",
        path: "/crossBorder/customsTaxInfo",
        token: true,
        effect: rt::Effect::Write,
        errors: &[
            rt::ErrorRow {
                code: 40004,
                sub_code: "isv.parameter-invalid:1000",
                label: "非法的参数",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:1005",
                label: "接口调用异常",
                retry: rt::Retry::Later,
                action: rt::Action::Wait,
            },
        ],
    };
}

impl rt::Encode for DoudianCrossBorderCustomsTaxInfoRequest {
    fn table(&self) -> &'static rt::Table {
        static TABLE: rt::Table = rt::Table(
            "DoudianCrossBorderCustomsTaxInfoRequest",
            &[
                rt::Field("vendor", rt::REQUIRED, &[]),
                rt::Field("customs_code", rt::REQUIRED, &[]),
                rt::Field("customs_name", rt::REQUIRED, &[]),
                rt::Field("customs_tax_data", rt::REQUIRED, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 1, &self.customs_code);
        rt::put(w, 2, &self.customs_name);
        rt::put(w, 3, &self.customs_tax_data);
        rt::put(w, 0, &self.vendor);
    }
}

rt::impl_record!(DoudianCrossBorderCustomsTaxInfoRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianCrossBorderCustomsTaxInfoRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.vendor, r),
            1 => rt::get(&mut self.customs_code, r),
            2 => rt::get(&mut self.customs_name, r),
            3 => rt::get(&mut self.customs_tax_data, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianCrossBorderCustomsTaxInfoRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            vendor: Default::default(),
            customs_code: Default::default(),
            customs_name: Default::default(),
            customs_tax_data: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianCrossBorderCustomsTaxInfoRequest, Self::blank());

/// Part of the request `crossBorder.customsTaxInfo`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianCrossBorderCustomsTaxInfoCustomsTaxData {
    /// 交易订单号
    pub order_id: String,
}

impl DoudianCrossBorderCustomsTaxInfoCustomsTaxData {
    /// With the parameters that are required.
    pub fn new(order_id: impl Into<String>) -> Self {
        Self { order_id: order_id.into() }
    }
}

impl rt::Encode for DoudianCrossBorderCustomsTaxInfoCustomsTaxData {
    fn table(&self) -> &'static rt::Table {
        static TABLE: rt::Table = rt::Table(
            "DoudianCrossBorderCustomsTaxInfoCustomsTaxData",
            &[rt::Field("order_id", rt::REQUIRED, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.order_id);
    }
}

#[cfg(feature = "serde")]
impl rt::Decode for DoudianCrossBorderCustomsTaxInfoCustomsTaxData {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.order_id, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianCrossBorderCustomsTaxInfoCustomsTaxData);

rt::impl_serde!(DoudianCrossBorderCustomsTaxInfoCustomsTaxData, Self::default());
