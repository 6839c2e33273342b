// @generated from doudian/cross_border/crossborder.takingLogisticsInfo.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// 运单信息回告 — `crossborder.takingLogisticsInfo`
///
/// Family: `cross_border` (the feature `cross_border`).
/// Changes something: repeat it only when it surely had no effect.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianCrossborderTakingLogisticsInfoRequest;
///
/// let request = DoudianCrossborderTakingLogisticsInfoRequest::new(
///     "…",
///     "…",
///     "…",
///     "…",
///     "…",
///     "…",
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
/// | 20000 | `isp.service-error:-1` | 通知物流信息失败 | wait, then repeat |
/// | 20000 | `isp.service-error:1005` | 接口调用异常 | wait, then repeat |
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianCrossborderTakingLogisticsInfoRequest {
    /// 服务商编码
    pub vendor: String,
    /// 交易单号
    pub order_id: String,
    /// 物流公司编码
    pub domestic_carrier: String,
    /// 物流单号
    pub domestic_trans_no: String,
    /// 物流企业代码
    pub express_code: Option<String>,
    /// 物流企业海关编码
    pub express_cop_code: String,
    /// 物流企业名称
    pub express_cop_name: String,
    /// 三段码
    pub sort_code: Option<String>,
    /// 物流备用字段01
    pub remark01: Option<String>,
    /// 物流备用字段02
    pub remark02: Option<String>,
    /// 物流备用字段03
    pub remark03: Option<String>,
    /// 物流备用字段04
    pub remark04: Option<String>,
    /// 物流备用字段05
    pub remark05: Option<String>,
    /// 物流备用字段06
    pub remark06: Option<String>,
    /// 物流备用字段07
    pub remark07: Option<String>,
    /// 物流备用字段08
    pub remark08: Option<String>,
    /// 物流备用字段09
    pub remark09: Option<String>,
    /// 物流备用字段10
    pub remark10: Option<String>,
}

impl DoudianCrossborderTakingLogisticsInfoRequest {
    /// With the parameters that are required.
    pub fn new(
        vendor: impl Into<String>,
        order_id: impl Into<String>,
        domestic_carrier: impl Into<String>,
        domestic_trans_no: impl Into<String>,
        express_cop_code: impl Into<String>,
        express_cop_name: impl Into<String>,
    ) -> Self {
        Self {
            vendor: vendor.into(),
            order_id: order_id.into(),
            domestic_carrier: domestic_carrier.into(),
            domestic_trans_no: domestic_trans_no.into(),
            express_code: None,
            express_cop_code: express_cop_code.into(),
            express_cop_name: express_cop_name.into(),
            sort_code: None,
            remark01: None,
            remark02: None,
            remark03: None,
            remark04: None,
            remark05: None,
            remark06: None,
            remark07: None,
            remark08: None,
            remark09: None,
            remark10: None,
        }
    }

    /// Sets `express_code` (物流企业代码).
    #[must_use]
    pub fn express_code(mut self, express_code: impl Into<String>) -> Self {
        self.express_code = Some(express_code.into());
        self
    }

    /// Sets `sort_code` (三段码).
    #[must_use]
    pub fn sort_code(mut self, sort_code: impl Into<String>) -> Self {
        self.sort_code = Some(sort_code.into());
        self
    }

    /// Sets `remark01` (物流备用字段01).
    #[must_use]
    pub fn remark01(mut self, remark01: impl Into<String>) -> Self {
        self.remark01 = Some(remark01.into());
        self
    }

    /// Sets `remark02` (物流备用字段02).
    #[must_use]
    pub fn remark02(mut self, remark02: impl Into<String>) -> Self {
        self.remark02 = Some(remark02.into());
        self
    }

    /// Sets `remark03` (物流备用字段03).
    #[must_use]
    pub fn remark03(mut self, remark03: impl Into<String>) -> Self {
        self.remark03 = Some(remark03.into());
        self
    }

    /// Sets `remark04` (物流备用字段04).
    #[must_use]
    pub fn remark04(mut self, remark04: impl Into<String>) -> Self {
        self.remark04 = Some(remark04.into());
        self
    }

    /// Sets `remark05` (物流备用字段05).
    #[must_use]
    pub fn remark05(mut self, remark05: impl Into<String>) -> Self {
        self.remark05 = Some(remark05.into());
        self
    }

    /// Sets `remark06` (物流备用字段06).
    #[must_use]
    pub fn remark06(mut self, remark06: impl Into<String>) -> Self {
        self.remark06 = Some(remark06.into());
        self
    }

    /// Sets `remark07` (物流备用字段07).
    #[must_use]
    pub fn remark07(mut self, remark07: impl Into<String>) -> Self {
        self.remark07 = Some(remark07.into());
        self
    }

    /// Sets `remark08` (物流备用字段08).
    #[must_use]
    pub fn remark08(mut self, remark08: impl Into<String>) -> Self {
        self.remark08 = Some(remark08.into());
        self
    }

    /// Sets `remark09` (物流备用字段09).
    #[must_use]
    pub fn remark09(mut self, remark09: impl Into<String>) -> Self {
        self.remark09 = Some(remark09.into());
        self
    }

    /// Sets `remark10` (物流备用字段10).
    #[must_use]
    pub fn remark10(mut self, remark10: impl Into<String>) -> Self {
        self.remark10 = Some(remark10.into());
        self
    }
}

/// The answer to [`DoudianCrossborderTakingLogisticsInfoRequest`].
pub type DoudianCrossborderTakingLogisticsInfoResponse = rt::DoudianResponse<
    DoudianCrossborderTakingLogisticsInfoData,
>;

impl rt::DoudianRequest for DoudianCrossborderTakingLogisticsInfoRequest {
    type Data = DoudianCrossborderTakingLogisticsInfoData;

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "crossborder.takingLogisticsInfo",
        path: "/crossborder/takingLogisticsInfo",
        token: true,
        effect: rt::Effect::Write,
        errors: &[
            rt::ErrorRow {
                code: 20000,
                sub_code: "isp.service-error:-1",
                label: "通知物流信息失败",
                retry: rt::Retry::Later,
                action: rt::Action::Wait,
            },
            rt::ErrorRow {
                code: 20000,
                sub_code: "isp.service-error:1005",
                label: "接口调用异常",
                retry: rt::Retry::Later,
                action: rt::Action::Wait,
            },
        ],
    };
}

impl rt::Encode for DoudianCrossborderTakingLogisticsInfoRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianCrossborderTakingLogisticsInfoRequest",
            &[
                rt::Field("vendor", rt::REQUIRED, &[]),
                rt::Field("order_id", rt::REQUIRED, &[]),
                rt::Field("domestic_carrier", rt::REQUIRED, &[]),
                rt::Field("domestic_trans_no", rt::REQUIRED, &[]),
                rt::Field("express_code", 0, &[]),
                rt::Field("express_cop_code", rt::REQUIRED, &[]),
                rt::Field("express_cop_name", rt::REQUIRED, &[]),
                rt::Field("sort_code", 0, &[]),
                rt::Field("remark01", 0, &[]),
                rt::Field("remark02", 0, &[]),
                rt::Field("remark03", 0, &[]),
                rt::Field("remark04", 0, &[]),
                rt::Field("remark05", 0, &[]),
                rt::Field("remark06", 0, &[]),
                rt::Field("remark07", 0, &[]),
                rt::Field("remark08", 0, &[]),
                rt::Field("remark09", 0, &[]),
                rt::Field("remark10", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 2, &self.domestic_carrier);
        rt::put(w, 3, &self.domestic_trans_no);
        rt::put(w, 4, &self.express_code);
        rt::put(w, 5, &self.express_cop_code);
        rt::put(w, 6, &self.express_cop_name);
        rt::put(w, 1, &self.order_id);
        rt::put(w, 8, &self.remark01);
        rt::put(w, 9, &self.remark02);
        rt::put(w, 10, &self.remark03);
        rt::put(w, 11, &self.remark04);
        rt::put(w, 12, &self.remark05);
        rt::put(w, 13, &self.remark06);
        rt::put(w, 14, &self.remark07);
        rt::put(w, 15, &self.remark08);
        rt::put(w, 16, &self.remark09);
        rt::put(w, 17, &self.remark10);
        rt::put(w, 7, &self.sort_code);
        rt::put(w, 0, &self.vendor);
    }
}

rt::impl_record!(DoudianCrossborderTakingLogisticsInfoRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianCrossborderTakingLogisticsInfoRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.vendor, r),
            1 => rt::get(&mut self.order_id, r),
            2 => rt::get(&mut self.domestic_carrier, r),
            3 => rt::get(&mut self.domestic_trans_no, r),
            4 => rt::get(&mut self.express_code, r),
            5 => rt::get(&mut self.express_cop_code, r),
            6 => rt::get(&mut self.express_cop_name, r),
            7 => rt::get(&mut self.sort_code, r),
            8 => rt::get(&mut self.remark01, r),
            9 => rt::get(&mut self.remark02, r),
            10 => rt::get(&mut self.remark03, r),
            11 => rt::get(&mut self.remark04, r),
            12 => rt::get(&mut self.remark05, r),
            13 => rt::get(&mut self.remark06, r),
            14 => rt::get(&mut self.remark07, r),
            15 => rt::get(&mut self.remark08, r),
            16 => rt::get(&mut self.remark09, r),
            17 => rt::get(&mut self.remark10, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianCrossborderTakingLogisticsInfoRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            vendor: Default::default(),
            order_id: Default::default(),
            domestic_carrier: Default::default(),
            domestic_trans_no: Default::default(),
            express_code: Default::default(),
            express_cop_code: Default::default(),
            express_cop_name: Default::default(),
            sort_code: Default::default(),
            remark01: Default::default(),
            remark02: Default::default(),
            remark03: Default::default(),
            remark04: Default::default(),
            remark05: Default::default(),
            remark06: Default::default(),
            remark07: Default::default(),
            remark08: Default::default(),
            remark09: Default::default(),
            remark10: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianCrossborderTakingLogisticsInfoRequest, Self::blank());

/// Part of the answer to `crossborder.takingLogisticsInfo`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianCrossborderTakingLogisticsInfoData {
    /// 错误码
    ///
    /// 0 when all is well.
    pub code: Option<i64>,
    /// 错误描述
    pub msg: Option<String>,
}

impl rt::Encode for DoudianCrossborderTakingLogisticsInfoData {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianCrossborderTakingLogisticsInfoData",
            &[rt::Field("code", 0, &[]), rt::Field("msg", 0, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.code);
        rt::put(w, 1, &self.msg);
    }
}

impl rt::Decode for DoudianCrossborderTakingLogisticsInfoData {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.code, r),
            1 => rt::get(&mut self.msg, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianCrossborderTakingLogisticsInfoData);

rt::impl_serde!(DoudianCrossborderTakingLogisticsInfoData, Self::default());
