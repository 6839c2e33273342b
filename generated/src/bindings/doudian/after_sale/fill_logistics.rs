// @generated from doudian/after_sale/afterSale.fillLogistics.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// 填写售后物流信息 — `afterSale.fillLogistics`
///
/// Family: `after_sale` (the feature `after_sale`).
/// Changes something: repeat it only when it surely had no effect.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianAfterSaleFillLogisticsRequest;
///
/// let request = DoudianAfterSaleFillLogisticsRequest::new(1, 1, "…", "…");
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
/// | 20000 | `isp.service-error:10000` | 网络异常 | wait, then repeat |
/// | 20000 | `isp.service-error:10002` | 网络异常 | wait, then repeat |
/// | 50002 | `isv.business-failed:11000` | 无效售后单 | mend the request |
/// | 50002 | `isv.business-failed:12000` | 物流信息校验失败 | mend the request |
/// | 50002 | `isv.business-failed:12001` | 物流信息校验失败 | mend the request |
/// | 50002 | `isv.business-failed:19009` | 不支持此物流方式 | mend the request |
/// | 50002 | `isv.business-failed:50002` | 物流信息校验失败 | mend the request |
/// | 50002 | `isv.business-failed:602001` | 物流信息校验失败 | mend the request |
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianAfterSaleFillLogisticsRequest {
    /// 售后单ID
    pub aftersale_id: i64,
    /// 发货类型
    ///
    /// Codes:
    ///
    /// - `1` 补寄商家发货
    /// - `3` 帮买家填写退货物流
    /// - `4` 维修帮买家填写退货物流
    pub send_type: i32,
    /// 物流公司编码
    ///
    /// With pick\_up\_type 2 or 3 there is none: send -.
    pub company_code: String,
    /// 物流单号
    ///
    /// With pick\_up\_type 2 or 3 there is none: send -.
    pub tracking_no: String,
    /// 预约上门取货开始时间, in seconds
    pub book_time_begin: Option<i64>,
    /// 预约上门取货结束时间, in seconds
    pub book_time_end: Option<i64>,
    /// 门店ID
    pub store_id: Option<i64>,
    /// 取货方式
    ///
    /// Codes:
    ///
    /// - `1` 自行配送
    /// - `2` 线下取货
    /// - `3` 用户退回
    ///
    /// For send\_type 3; 1 when absent.
    pub pick_up_type: Option<i32>,
}

impl DoudianAfterSaleFillLogisticsRequest {
    /// With the parameters that are required.
    pub fn new(
        aftersale_id: i64,
        send_type: i32,
        company_code: impl Into<String>,
        tracking_no: impl Into<String>,
    ) -> Self {
        Self {
            aftersale_id,
            send_type,
            company_code: company_code.into(),
            tracking_no: tracking_no.into(),
            book_time_begin: None,
            book_time_end: None,
            store_id: None,
            pick_up_type: None,
        }
    }

    /// Sets `book_time_begin` (预约上门取货开始时间).
    #[must_use]
    pub fn book_time_begin(mut self, book_time_begin: i64) -> Self {
        self.book_time_begin = Some(book_time_begin);
        self
    }

    /// Sets `book_time_end` (预约上门取货结束时间).
    #[must_use]
    pub fn book_time_end(mut self, book_time_end: i64) -> Self {
        self.book_time_end = Some(book_time_end);
        self
    }

    /// Sets `store_id` (门店ID).
    #[must_use]
    pub fn store_id(mut self, store_id: i64) -> Self {
        self.store_id = Some(store_id);
        self
    }

    /// Sets `pick_up_type` (取货方式).
    #[must_use]
    pub fn pick_up_type(mut self, pick_up_type: i32) -> Self {
        self.pick_up_type = Some(pick_up_type);
        self
    }
}

/// The answer to [`DoudianAfterSaleFillLogisticsRequest`].
///
/// The platform promises no `data`.
pub type DoudianAfterSaleFillLogisticsResponse = rt::DoudianResponse<()>;

impl rt::DoudianRequest for DoudianAfterSaleFillLogisticsRequest {
    type Data = ();

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "afterSale.fillLogistics",
        path: "/afterSale/fillLogistics",
        token: true,
        effect: rt::Effect::Write,
        errors: &[
            rt::ErrorRow {
                code: 20000,
                sub_code: "isp.service-error:10000",
                label: "网络异常",
                retry: rt::Retry::Later,
                action: rt::Action::Wait,
            },
            rt::ErrorRow {
                code: 20000,
                sub_code: "isp.service-error:10002",
                label: "网络异常",
                retry: rt::Retry::Later,
                action: rt::Action::Wait,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:11000",
                label: "无效售后单",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:12000",
                label: "物流信息校验失败",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:12001",
                label: "物流信息校验失败",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:19009",
                label: "不支持此物流方式",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:50002",
                label: "物流信息校验失败",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:602001",
                label: "物流信息校验失败",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
        ],
    };
}

impl rt::Encode for DoudianAfterSaleFillLogisticsRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianAfterSaleFillLogisticsRequest",
            &[
                rt::Field("aftersale_id", rt::REQUIRED, &[]),
                rt::Field("send_type", rt::REQUIRED, &["1", "3", "4"]),
                rt::Field("company_code", rt::REQUIRED, &[]),
                rt::Field("tracking_no", rt::REQUIRED, &[]),
                rt::Field("book_time_begin", 0, &[]),
                rt::Field("book_time_end", 0, &[]),
                rt::Field("store_id", 0, &[]),
                rt::Field("pick_up_type", 0, &["1", "2", "3"]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.aftersale_id);
        rt::put(w, 4, &self.book_time_begin);
        rt::put(w, 5, &self.book_time_end);
        rt::put(w, 2, &self.company_code);
        rt::put(w, 7, &self.pick_up_type);
        rt::put(w, 1, &self.send_type);
        rt::put(w, 6, &self.store_id);
        rt::put(w, 3, &self.tracking_no);
    }
}

rt::impl_record!(DoudianAfterSaleFillLogisticsRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianAfterSaleFillLogisticsRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.aftersale_id, r),
            1 => rt::get(&mut self.send_type, r),
            2 => rt::get(&mut self.company_code, r),
            3 => rt::get(&mut self.tracking_no, r),
            4 => rt::get(&mut self.book_time_begin, r),
            5 => rt::get(&mut self.book_time_end, r),
            6 => rt::get(&mut self.store_id, r),
            7 => rt::get(&mut self.pick_up_type, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianAfterSaleFillLogisticsRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            aftersale_id: Default::default(),
            send_type: Default::default(),
            company_code: Default::default(),
            tracking_no: Default::default(),
            book_time_begin: Default::default(),
            book_time_end: Default::default(),
            store_id: Default::default(),
            pick_up_type: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianAfterSaleFillLogisticsRequest, Self::blank());
