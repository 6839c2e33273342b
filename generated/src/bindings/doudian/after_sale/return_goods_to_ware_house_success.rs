// @generated from doudian/after_sale/afterSale.returnGoodsToWareHouseSuccess.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// 退货入仓自动退 — `afterSale.returnGoodsToWareHouseSuccess`
///
/// Family: `after_sale` (the feature `after_sale`).
/// Repeating an equal call changes nothing more.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianAfterSaleReturnGoodsToWareHouseSuccessRequest;
///
/// let request = DoudianAfterSaleReturnGoodsToWareHouseSuccessRequest::new("…", 1);
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
/// | 20000 | `isp.service-error:10002` | 系统错误 | wait, then repeat |
/// | 40004 | `isv.parameter-invalid:11004` | 序列化错误 | mend the request |
/// | 50002 | `isv.business-failed:10000` | 系统错误 | wait, then repeat |
/// | 50002 | `isv.business-failed:11000` | 参数错误 | mend the request |
/// | 50002 | `isv.business-failed:11002` | 售后小助手策略未开启 | mend the request |
/// | 50002 | `isv.business-failed:12000` | 获取策略失败 | wait, then repeat |
/// | 50002 | `isv.business-failed:12001` | 未命中策略 | do not repeat |
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianAfterSaleReturnGoodsToWareHouseSuccessRequest {
    /// 售后单ID
    pub aftersale_id: String,
    /// 商家确认退货入仓时间, in seconds
    pub op_time: i64,
    /// 用户退货物流单号
    pub tracking_no: Option<String>,
    /// 物流公司代号
    pub logistics_company_code: Option<String>,
}

impl DoudianAfterSaleReturnGoodsToWareHouseSuccessRequest {
    /// With the parameters that are required.
    pub fn new(aftersale_id: impl Into<String>, op_time: i64) -> Self {
        Self {
            aftersale_id: aftersale_id.into(),
            op_time,
            tracking_no: None,
            logistics_company_code: None,
        }
    }

    /// Sets `tracking_no` (用户退货物流单号).
    #[must_use]
    pub fn tracking_no(mut self, tracking_no: impl Into<String>) -> Self {
        self.tracking_no = Some(tracking_no.into());
        self
    }

    /// Sets `logistics_company_code` (物流公司代号).
    #[must_use]
    pub fn logistics_company_code(
        mut self,
        logistics_company_code: impl Into<String>,
    ) -> Self {
        self.logistics_company_code = Some(logistics_company_code.into());
        self
    }
}

/// The answer to [`DoudianAfterSaleReturnGoodsToWareHouseSuccessRequest`].
///
/// The platform promises no `data`.
pub type DoudianAfterSaleReturnGoodsToWareHouseSuccessResponse = rt::DoudianResponse<()>;

impl rt::DoudianRequest for DoudianAfterSaleReturnGoodsToWareHouseSuccessRequest {
    type Data = ();

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "afterSale.returnGoodsToWareHouseSuccess",
        path: "/afterSale/returnGoodsToWareHouseSuccess",
        token: true,
        effect: rt::Effect::Idempotent,
        errors: &[
            rt::ErrorRow {
                code: 20000,
                sub_code: "isp.service-error:10002",
                label: "系统错误",
                retry: rt::Retry::Later,
                action: rt::Action::Wait,
            },
            rt::ErrorRow {
                code: 40004,
                sub_code: "isv.parameter-invalid:11004",
                label: "序列化错误",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:10000",
                label: "系统错误",
                retry: rt::Retry::Later,
                action: rt::Action::Wait,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:11000",
                label: "参数错误",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:11002",
                label: "售后小助手策略未开启",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:12000",
                label: "获取策略失败",
                retry: rt::Retry::Later,
                action: rt::Action::Wait,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:12001",
                label: "未命中策略",
                retry: rt::Retry::Never,
                action: rt::Action::Unknown,
            },
        ],
    };
}

impl rt::Encode for DoudianAfterSaleReturnGoodsToWareHouseSuccessRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianAfterSaleReturnGoodsToWareHouseSuccessRequest",
            &[
                rt::Field("aftersale_id", rt::REQUIRED, &[]),
                rt::Field("op_time", rt::REQUIRED, &[]),
                rt::Field("tracking_no", 0, &[]),
                rt::Field("logistics_company_code", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.aftersale_id);
        rt::put(w, 3, &self.logistics_company_code);
        rt::put(w, 1, &self.op_time);
        rt::put(w, 2, &self.tracking_no);
    }
}

rt::impl_record!(DoudianAfterSaleReturnGoodsToWareHouseSuccessRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianAfterSaleReturnGoodsToWareHouseSuccessRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.aftersale_id, r),
            1 => rt::get(&mut self.op_time, r),
            2 => rt::get(&mut self.tracking_no, r),
            3 => rt::get(&mut self.logistics_company_code, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianAfterSaleReturnGoodsToWareHouseSuccessRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            aftersale_id: Default::default(),
            op_time: Default::default(),
            tracking_no: Default::default(),
            logistics_company_code: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianAfterSaleReturnGoodsToWareHouseSuccessRequest, Self::blank());
