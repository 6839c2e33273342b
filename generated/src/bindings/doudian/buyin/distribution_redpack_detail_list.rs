// @generated from doudian/buyin/buyin.distributionRedpackDetailList.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// 抖客红包详情列表 — `buyin.distributionRedpackDetailList`
///
/// Family: `buyin` (the feature `buyin`).
/// Only reads, so repeating it is safe.
/// Pages by `page`, from 1; `page_size` at most 20.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianBuyinDistributionRedpackDetailListRequest;
///
/// let request = DoudianBuyinDistributionRedpackDetailListRequest::new("…");
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
/// | 40004 | `isv.parameter-invalid:4097` | 参数校验失败 | mend the request |
/// | 40004 | `isv.parameter-invalid:4113` | 未开通直播间分销 | authorise again |
/// | 40004 | `isv.parameter-invalid:4127` | 无效分页大小 | mend the request |
/// | 40004 | `isv.parameter-invalid:4296` | 达人百应ID无效 | mend the request |
/// | 40004 | `isv.parameter-invalid:4297` | 日期无效 | mend the request |
/// | 40004 | `isv.parameter-invalid:4298` | 红包参数校验失败 | mend the request |
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianBuyinDistributionRedpackDetailListRequest {
    /// 达人百应ID
    pub buyin_id: String,
    /// 页码
    pub page: Option<i64>,
    /// 每页数量
    pub page_size: Option<i64>,
    /// 红包名称
    pub redpack_name: Option<String>,
    /// 投放开始日期
    ///
    /// yyyy-MM-dd.
    pub start_date: Option<String>,
    /// 投放结束日期
    ///
    /// yyyy-MM-dd.
    pub end_date: Option<String>,
}

impl DoudianBuyinDistributionRedpackDetailListRequest {
    /// With the parameters that are required.
    pub fn new(buyin_id: impl Into<String>) -> Self {
        Self {
            buyin_id: buyin_id.into(),
            page: None,
            page_size: None,
            redpack_name: None,
            start_date: None,
            end_date: None,
        }
    }

    /// Sets `page` (页码).
    #[must_use]
    pub fn page(mut self, page: i64) -> Self {
        self.page = Some(page);
        self
    }

    /// Sets `page_size` (每页数量).
    #[must_use]
    pub fn page_size(mut self, page_size: i64) -> Self {
        self.page_size = Some(page_size);
        self
    }

    /// Sets `redpack_name` (红包名称).
    #[must_use]
    pub fn redpack_name(mut self, redpack_name: impl Into<String>) -> Self {
        self.redpack_name = Some(redpack_name.into());
        self
    }

    /// Sets `start_date` (投放开始日期).
    #[must_use]
    pub fn start_date(mut self, start_date: impl Into<String>) -> Self {
        self.start_date = Some(start_date.into());
        self
    }

    /// Sets `end_date` (投放结束日期).
    #[must_use]
    pub fn end_date(mut self, end_date: impl Into<String>) -> Self {
        self.end_date = Some(end_date.into());
        self
    }
}

/// The answer to [`DoudianBuyinDistributionRedpackDetailListRequest`].
pub type DoudianBuyinDistributionRedpackDetailListResponse = rt::DoudianResponse<
    DoudianBuyinDistributionRedpackDetailListData,
>;

impl rt::DoudianRequest for DoudianBuyinDistributionRedpackDetailListRequest {
    type Data = DoudianBuyinDistributionRedpackDetailListData;

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "buyin.distributionRedpackDetailList",
        path: "/buyin/distributionRedpackDetailList",
        token: true,
        effect: rt::Effect::Read,
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
                sub_code: "isv.parameter-invalid:4097",
                label: "参数校验失败",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 40004,
                sub_code: "isv.parameter-invalid:4113",
                label: "未开通直播间分销",
                retry: rt::Retry::Never,
                action: rt::Action::Reauthorize,
            },
            rt::ErrorRow {
                code: 40004,
                sub_code: "isv.parameter-invalid:4127",
                label: "无效分页大小",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 40004,
                sub_code: "isv.parameter-invalid:4296",
                label: "达人百应ID无效",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 40004,
                sub_code: "isv.parameter-invalid:4297",
                label: "日期无效",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 40004,
                sub_code: "isv.parameter-invalid:4298",
                label: "红包参数校验失败",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
        ],
    };
}

impl rt::Encode for DoudianBuyinDistributionRedpackDetailListRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianBuyinDistributionRedpackDetailListRequest",
            &[
                rt::Field("buyin_id", rt::REQUIRED, &[]),
                rt::Field("page", 0, &[]),
                rt::Field("page_size", 0, &[]),
                rt::Field("redpack_name", 0, &[]),
                rt::Field("start_date", 0, &[]),
                rt::Field("end_date", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.buyin_id);
        rt::put(w, 5, &self.end_date);
        rt::put(w, 1, &self.page);
        rt::put(w, 2, &self.page_size);
        rt::put(w, 3, &self.redpack_name);
        rt::put(w, 4, &self.start_date);
    }
}

rt::impl_record!(DoudianBuyinDistributionRedpackDetailListRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianBuyinDistributionRedpackDetailListRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.buyin_id, r),
            1 => rt::get(&mut self.page, r),
            2 => rt::get(&mut self.page_size, r),
            3 => rt::get(&mut self.redpack_name, r),
            4 => rt::get(&mut self.start_date, r),
            5 => rt::get(&mut self.end_date, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianBuyinDistributionRedpackDetailListRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            buyin_id: Default::default(),
            page: Default::default(),
            page_size: Default::default(),
            redpack_name: Default::default(),
            start_date: Default::default(),
            end_date: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianBuyinDistributionRedpackDetailListRequest, Self::blank());

impl rt::Paged for DoudianBuyinDistributionRedpackDetailListData {
    type Item = DoudianBuyinDistributionRedpackDetailListRedPacket;

    fn items(&self) -> &[DoudianBuyinDistributionRedpackDetailListRedPacket] {
        &self.redpack_list
    }

    fn total(&self) -> Option<i64> {
        self.total
    }
}

/// Part of the answer to `buyin.distributionRedpackDetailList`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianBuyinDistributionRedpackDetailListData {
    /// 红包信息
    pub redpack_list: Vec<DoudianBuyinDistributionRedpackDetailListRedPacket>,
    /// 总数
    pub total: Option<i64>,
}

impl rt::Encode for DoudianBuyinDistributionRedpackDetailListData {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianBuyinDistributionRedpackDetailListData",
            &[rt::Field("redpack_list", 0, &[]), rt::Field("total", 0, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.redpack_list);
        rt::put(w, 1, &self.total);
    }
}

impl rt::Decode for DoudianBuyinDistributionRedpackDetailListData {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.redpack_list, r),
            1 => rt::get(&mut self.total, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianBuyinDistributionRedpackDetailListData);

rt::impl_serde!(DoudianBuyinDistributionRedpackDetailListData, Self::default());

/// Part of the answer to `buyin.distributionRedpackDetailList`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianBuyinDistributionRedpackDetailListRedPacket {
    /// 红包批次ID
    pub redpack_id: Option<String>,
    /// 红包名称
    pub name: Option<String>,
    /// 红包面额类型
    pub credit_type: Option<i32>,
    /// 剩余金额, in fen (0.01 yuan)
    pub left_amount: Option<i64>,
    /// 剩余个数
    pub left_num: Option<i64>,
    /// 领取开始时间
    pub start_apply_time: Option<String>,
    /// 领取结束时间
    pub end_apply_time: Option<String>,
    /// 使用开始时间
    pub use_start_time: Option<String>,
    /// 使用结束时间
    pub use_end_time: Option<String>,
    /// 状态
    ///
    /// Codes:
    ///
    /// - `1` 未生效
    /// - `2` 生效中
    /// - `3` 已领完
    /// - `4` 已过期
    pub status: Option<i32>,
}

impl rt::Encode for DoudianBuyinDistributionRedpackDetailListRedPacket {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianBuyinDistributionRedpackDetailListRedPacket",
            &[
                rt::Field("redpack_id", 0, &[]),
                rt::Field("name", 0, &[]),
                rt::Field("credit_type", 0, &[]),
                rt::Field("left_amount", 0, &[]),
                rt::Field("left_num", 0, &[]),
                rt::Field("start_apply_time", 0, &[]),
                rt::Field("end_apply_time", 0, &[]),
                rt::Field("use_start_time", 0, &[]),
                rt::Field("use_end_time", 0, &[]),
                rt::Field("status", 0, &["1", "2", "3", "4"]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 2, &self.credit_type);
        rt::put(w, 6, &self.end_apply_time);
        rt::put(w, 3, &self.left_amount);
        rt::put(w, 4, &self.left_num);
        rt::put(w, 1, &self.name);
        rt::put(w, 0, &self.redpack_id);
        rt::put(w, 5, &self.start_apply_time);
        rt::put(w, 9, &self.status);
        rt::put(w, 8, &self.use_end_time);
        rt::put(w, 7, &self.use_start_time);
    }
}

impl rt::Decode for DoudianBuyinDistributionRedpackDetailListRedPacket {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.redpack_id, r),
            1 => rt::get(&mut self.name, r),
            2 => rt::get(&mut self.credit_type, r),
            3 => rt::get(&mut self.left_amount, r),
            4 => rt::get(&mut self.left_num, r),
            5 => rt::get(&mut self.start_apply_time, r),
            6 => rt::get(&mut self.end_apply_time, r),
            7 => rt::get(&mut self.use_start_time, r),
            8 => rt::get(&mut self.use_end_time, r),
            9 => rt::get(&mut self.status, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianBuyinDistributionRedpackDetailListRedPacket);

rt::impl_serde!(DoudianBuyinDistributionRedpackDetailListRedPacket, Self::default());
