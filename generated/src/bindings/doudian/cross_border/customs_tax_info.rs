// @generated from doudian/cross_border/crossBorder.customsTaxInfo.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// 海关税费信息回告 — `crossBorder.customsTaxInfo`
///
/// Family: `cross_border` (the feature `cross_border`).
/// Changes something: repeat it only when it surely had no effect.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::{DoudianCrossBorderCustomsTaxInfoCustomsTaxData, DoudianCrossBorderCustomsTaxInfoRequest, DoudianCrossBorderCustomsTaxInfoTaxDetail};
///
/// let request = DoudianCrossBorderCustomsTaxInfoRequest::new(
///     "…",
///     "…",
///     "…",
///     DoudianCrossBorderCustomsTaxInfoCustomsTaxData::new(
///         "…",
///         "…",
///         "…",
///         "…",
///         "…",
///         [
///             DoudianCrossBorderCustomsTaxInfoTaxDetail::new(
///                 1,
///                 "…",
///                 "…",
///                 "…",
///                 "…",
///             ),
///         ],
///     ),
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
/// | 40004 | `isv.parameter-invalid:1000` | 非法的参数 | mend the request |
/// | 50002 | `isv.business-failed:1005` | 接口调用异常 | wait, then repeat |
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
pub type DoudianCrossBorderCustomsTaxInfoResponse = rt::DoudianResponse<
    DoudianCrossBorderCustomsTaxInfoData,
>;

impl rt::DoudianRequest for DoudianCrossBorderCustomsTaxInfoRequest {
    type Data = DoudianCrossBorderCustomsTaxInfoData;

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
        const TABLE: rt::Table = rt::Table(
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
    /// 进口清单编号
    pub invt_no: Option<String>,
    /// 电子税单编号
    pub tax_no: Option<String>,
    /// 电商企业名称
    ///
    /// Needed at Ningbo.
    pub ebc_name: Option<String>,
    /// 回执时间, in seconds
    pub return_time: String,
    /// 应征关税, in yuan
    pub customs_tax: String,
    /// 应征增值税, in yuan
    pub value_added_tax: String,
    /// 应征消费税, in yuan
    pub consumption_tax: String,
    /// 海关税单状态
    ///
    /// Codes:
    ///
    /// - `1` 已生成
    /// - `2` 已汇总
    /// - `3` 作废
    pub status: Option<i32>,
    /// 商品税费列表
    pub tax_detail_list: Vec<DoudianCrossBorderCustomsTaxInfoTaxDetail>,
}

impl DoudianCrossBorderCustomsTaxInfoCustomsTaxData {
    /// With the parameters that are required.
    pub fn new(
        order_id: impl Into<String>,
        return_time: impl Into<String>,
        customs_tax: impl Into<String>,
        value_added_tax: impl Into<String>,
        consumption_tax: impl Into<String>,
        tax_detail_list: impl Into<Vec<DoudianCrossBorderCustomsTaxInfoTaxDetail>>,
    ) -> Self {
        Self {
            order_id: order_id.into(),
            invt_no: None,
            tax_no: None,
            ebc_name: None,
            return_time: return_time.into(),
            customs_tax: customs_tax.into(),
            value_added_tax: value_added_tax.into(),
            consumption_tax: consumption_tax.into(),
            status: None,
            tax_detail_list: tax_detail_list.into(),
        }
    }

    /// Sets `invt_no` (进口清单编号).
    #[must_use]
    pub fn invt_no(mut self, invt_no: impl Into<String>) -> Self {
        self.invt_no = Some(invt_no.into());
        self
    }

    /// Sets `tax_no` (电子税单编号).
    #[must_use]
    pub fn tax_no(mut self, tax_no: impl Into<String>) -> Self {
        self.tax_no = Some(tax_no.into());
        self
    }

    /// Sets `ebc_name` (电商企业名称).
    #[must_use]
    pub fn ebc_name(mut self, ebc_name: impl Into<String>) -> Self {
        self.ebc_name = Some(ebc_name.into());
        self
    }

    /// Sets `status` (海关税单状态).
    #[must_use]
    pub fn status(mut self, status: i32) -> Self {
        self.status = Some(status);
        self
    }
}

impl rt::Encode for DoudianCrossBorderCustomsTaxInfoCustomsTaxData {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianCrossBorderCustomsTaxInfoCustomsTaxData",
            &[
                rt::Field("order_id", rt::REQUIRED, &[]),
                rt::Field("invt_no", 0, &[]),
                rt::Field("tax_no", 0, &[]),
                rt::Field("ebc_name", 0, &[]),
                rt::Field("return_time", rt::REQUIRED, &[]),
                rt::Field("customs_tax", rt::REQUIRED, &[]),
                rt::Field("value_added_tax", rt::REQUIRED, &[]),
                rt::Field("consumption_tax", rt::REQUIRED, &[]),
                rt::Field("status", 0, &["1", "2", "3"]),
                rt::Field("tax_detail_list", rt::REQUIRED, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 7, &self.consumption_tax);
        rt::put(w, 5, &self.customs_tax);
        rt::put(w, 3, &self.ebc_name);
        rt::put(w, 1, &self.invt_no);
        rt::put(w, 0, &self.order_id);
        rt::put(w, 4, &self.return_time);
        rt::put(w, 8, &self.status);
        rt::put(w, 9, &self.tax_detail_list);
        rt::put(w, 2, &self.tax_no);
        rt::put(w, 6, &self.value_added_tax);
    }
}

#[cfg(feature = "serde")]
impl rt::Decode for DoudianCrossBorderCustomsTaxInfoCustomsTaxData {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.order_id, r),
            1 => rt::get(&mut self.invt_no, r),
            2 => rt::get(&mut self.tax_no, r),
            3 => rt::get(&mut self.ebc_name, r),
            4 => rt::get(&mut self.return_time, r),
            5 => rt::get(&mut self.customs_tax, r),
            6 => rt::get(&mut self.value_added_tax, r),
            7 => rt::get(&mut self.consumption_tax, r),
            8 => rt::get(&mut self.status, r),
            9 => rt::get(&mut self.tax_detail_list, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianCrossBorderCustomsTaxInfoCustomsTaxData);

rt::impl_serde!(DoudianCrossBorderCustomsTaxInfoCustomsTaxData, Self::default());

/// Part of the answer to `crossBorder.customsTaxInfo`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianCrossBorderCustomsTaxInfoData {
    /// 错误码
    ///
    /// 0 when all is well.
    pub code: Option<i64>,
    /// 错误描述
    pub msg: Option<String>,
}

impl rt::Encode for DoudianCrossBorderCustomsTaxInfoData {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianCrossBorderCustomsTaxInfoData",
            &[rt::Field("code", 0, &[]), rt::Field("msg", 0, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.code);
        rt::put(w, 1, &self.msg);
    }
}

impl rt::Decode for DoudianCrossBorderCustomsTaxInfoData {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.code, r),
            1 => rt::get(&mut self.msg, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianCrossBorderCustomsTaxInfoData);

rt::impl_serde!(DoudianCrossBorderCustomsTaxInfoData, Self::default());

/// Part of the request `crossBorder.customsTaxInfo`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianCrossBorderCustomsTaxInfoTaxDetail {
    /// 商品项号
    pub gnum: i32,
    /// 海关商品编码
    ///
    /// The HS code at Ningbo.
    pub gcode: String,
    /// 完税总价格, in yuan
    pub tax_price: Option<String>,
    /// 关税, in yuan
    pub customs_tax: String,
    /// 增值税, in yuan
    pub value_added_tax: String,
    /// 消费税, in yuan
    pub consumption_tax: String,
}

impl DoudianCrossBorderCustomsTaxInfoTaxDetail {
    /// With the parameters that are required.
    pub fn new(
        gnum: i32,
        gcode: impl Into<String>,
        customs_tax: impl Into<String>,
        value_added_tax: impl Into<String>,
        consumption_tax: impl Into<String>,
    ) -> Self {
        Self {
            gnum,
            gcode: gcode.into(),
            tax_price: None,
            customs_tax: customs_tax.into(),
            value_added_tax: value_added_tax.into(),
            consumption_tax: consumption_tax.into(),
        }
    }

    /// Sets `tax_price` (完税总价格).
    #[must_use]
    pub fn tax_price(mut self, tax_price: impl Into<String>) -> Self {
        self.tax_price = Some(tax_price.into());
        self
    }
}

impl rt::Encode for DoudianCrossBorderCustomsTaxInfoTaxDetail {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianCrossBorderCustomsTaxInfoTaxDetail",
            &[
                rt::Field("gnum", rt::REQUIRED, &[]),
                rt::Field("gcode", rt::REQUIRED, &[]),
                rt::Field("tax_price", 0, &[]),
                rt::Field("customs_tax", rt::REQUIRED, &[]),
                rt::Field("value_added_tax", rt::REQUIRED, &[]),
                rt::Field("consumption_tax", rt::REQUIRED, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 5, &self.consumption_tax);
        rt::put(w, 3, &self.customs_tax);
        rt::put(w, 1, &self.gcode);
        rt::put(w, 0, &self.gnum);
        rt::put(w, 2, &self.tax_price);
        rt::put(w, 4, &self.value_added_tax);
    }
}

#[cfg(feature = "serde")]
impl rt::Decode for DoudianCrossBorderCustomsTaxInfoTaxDetail {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.gnum, r),
            1 => rt::get(&mut self.gcode, r),
            2 => rt::get(&mut self.tax_price, r),
            3 => rt::get(&mut self.customs_tax, r),
            4 => rt::get(&mut self.value_added_tax, r),
            5 => rt::get(&mut self.consumption_tax, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianCrossBorderCustomsTaxInfoTaxDetail);

rt::impl_serde!(DoudianCrossBorderCustomsTaxInfoTaxDetail, Self::default());
