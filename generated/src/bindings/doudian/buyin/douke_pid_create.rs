// @generated from doudian/buyin/buyin.doukePidCreate.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// 独立抖客PID创建 — `buyin.doukePidCreate`
///
/// Family: `buyin` (the feature `buyin`).
/// Changes something: repeat it only when it surely had no effect.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianBuyinDoukePidCreateRequest;
///
/// let request = DoudianBuyinDoukePidCreateRequest::new(0, "…");
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
/// | 40004 | `isv.parameter-invalid:4200` | 无效渠道名称 | mend the request |
/// | 40004 | `isv.parameter-invalid:4201` | 无效渠道类型 | mend the request |
/// | 40004 | `isv.parameter-invalid:4202` | 推广位数量超限 | mend the request |
/// | 40004 | `isv.parameter-invalid:8198` | 缺独立抖客角色授权 | authorise again |
/// | 50002 | `isv.business-failed:256` | 服务繁忙 | wait, then repeat |
/// | 50002 | `isv.business-failed:4198` | 渠道不存在 | mend the request |
/// | 50002 | `isv.business-failed:4199` | 无效推广位名称 | mend the request |
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianBuyinDoukePidCreateRequest {
    /// 推广媒体类型
    ///
    /// Codes:
    ///
    /// - `0` 其他
    /// - `1` 微信
    /// - `2` QQ
    /// - `3` 微博
    /// - `4` 抖音
    /// - `5` 头条
    pub media_type: i32,
    /// 渠道名称
    pub media_name: Option<String>,
    /// 渠道ID
    pub media_id: Option<i64>,
    /// 推广位名称
    pub site_name: String,
}

impl DoudianBuyinDoukePidCreateRequest {
    /// With the parameters that are required.
    pub fn new(media_type: i32, site_name: impl Into<String>) -> Self {
        Self {
            media_type,
            media_name: None,
            media_id: None,
            site_name: site_name.into(),
        }
    }

    /// Sets `media_name` (渠道名称).
    #[must_use]
    pub fn media_name(mut self, media_name: impl Into<String>) -> Self {
        self.media_name = Some(media_name.into());
        self
    }

    /// Sets `media_id` (渠道ID).
    #[must_use]
    pub fn media_id(mut self, media_id: i64) -> Self {
        self.media_id = Some(media_id);
        self
    }
}

/// The answer to [`DoudianBuyinDoukePidCreateRequest`].
pub type DoudianBuyinDoukePidCreateResponse = rt::DoudianResponse<
    DoudianBuyinDoukePidCreateData,
>;

impl rt::DoudianRequest for DoudianBuyinDoukePidCreateRequest {
    type Data = DoudianBuyinDoukePidCreateData;

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "buyin.doukePidCreate",
        path: "/buyin/doukePidCreate",
        token: true,
        effect: rt::Effect::Write,
        errors: &[
            rt::ErrorRow {
                code: 40004,
                sub_code: "isv.parameter-invalid:4200",
                label: "无效渠道名称",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 40004,
                sub_code: "isv.parameter-invalid:4201",
                label: "无效渠道类型",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 40004,
                sub_code: "isv.parameter-invalid:4202",
                label: "推广位数量超限",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 40004,
                sub_code: "isv.parameter-invalid:8198",
                label: "缺独立抖客角色授权",
                retry: rt::Retry::Never,
                action: rt::Action::Reauthorize,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:256",
                label: "服务繁忙",
                retry: rt::Retry::Later,
                action: rt::Action::Wait,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:4198",
                label: "渠道不存在",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:4199",
                label: "无效推广位名称",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
        ],
    };
}

impl rt::Encode for DoudianBuyinDoukePidCreateRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianBuyinDoukePidCreateRequest",
            &[
                rt::Field("media_type", rt::REQUIRED, &["0", "1", "2", "3", "4", "5"]),
                rt::Field("media_name", 0, &[]),
                rt::Field("media_id", 0, &[]),
                rt::Field("site_name", rt::REQUIRED, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 2, &self.media_id);
        rt::put(w, 1, &self.media_name);
        rt::put(w, 0, &self.media_type);
        rt::put(w, 3, &self.site_name);
    }
}

rt::impl_record!(DoudianBuyinDoukePidCreateRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianBuyinDoukePidCreateRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.media_type, r),
            1 => rt::get(&mut self.media_name, r),
            2 => rt::get(&mut self.media_id, r),
            3 => rt::get(&mut self.site_name, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianBuyinDoukePidCreateRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            media_type: Default::default(),
            media_name: Default::default(),
            media_id: Default::default(),
            site_name: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianBuyinDoukePidCreateRequest, Self::blank());

/// Part of the answer to `buyin.doukePidCreate`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianBuyinDoukePidCreateData {
    /// 抖客PID
    pub pid: Option<String>,
}

impl rt::Encode for DoudianBuyinDoukePidCreateData {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianBuyinDoukePidCreateData",
            &[rt::Field("pid", 0, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.pid);
    }
}

impl rt::Decode for DoudianBuyinDoukePidCreateData {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.pid, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianBuyinDoukePidCreateData);

rt::impl_serde!(DoudianBuyinDoukePidCreateData, Self::default());
