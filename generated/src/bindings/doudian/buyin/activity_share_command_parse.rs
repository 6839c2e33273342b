// @generated from doudian/buyin/buyin.activityShareCommandParse.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// 活动页口令解析 — `buyin.activityShareCommandParse`
///
/// Family: `buyin` (the feature `buyin`).
/// Only reads, so repeating it is safe.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianBuyinActivityShareCommandParseRequest;
///
/// let request = DoudianBuyinActivityShareCommandParseRequest::new("…");
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
/// | 20000 | `isp.service-error:4189` | 调用下游失败 | wait, then repeat |
/// | 40004 | `isv.parameter-invalid:257` | 参数校验失败 | mend the request |
/// | 40004 | `isv.parameter-invalid:4188` | 无效活动页口令 | mend the request |
/// | 40004 | `isv.parameter-invalid:4190` | 无商品分销权限 | authorise again |
/// | 40004 | `isv.parameter-invalid:4191` | 活动页口令解析失败 | mend the request |
/// | 40004 | `isv.parameter-invalid:4192` | 非频道活动口令 | mend the request |
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianBuyinActivityShareCommandParseRequest {
    /// 活动页分享口令
    pub share_command: String,
}

impl DoudianBuyinActivityShareCommandParseRequest {
    /// With the parameters that are required.
    pub fn new(share_command: impl Into<String>) -> Self {
        Self {
            share_command: share_command.into(),
        }
    }
}

/// The answer to [`DoudianBuyinActivityShareCommandParseRequest`].
pub type DoudianBuyinActivityShareCommandParseResponse = rt::DoudianResponse<
    DoudianBuyinActivityShareCommandParseData,
>;

impl rt::DoudianRequest for DoudianBuyinActivityShareCommandParseRequest {
    type Data = DoudianBuyinActivityShareCommandParseData;

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "buyin.activityShareCommandParse",
        path: "/buyin/activityShareCommandParse",
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
                code: 20000,
                sub_code: "isp.service-error:4189",
                label: "调用下游失败",
                retry: rt::Retry::Later,
                action: rt::Action::Wait,
            },
            rt::ErrorRow {
                code: 40004,
                sub_code: "isv.parameter-invalid:257",
                label: "参数校验失败",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 40004,
                sub_code: "isv.parameter-invalid:4188",
                label: "无效活动页口令",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 40004,
                sub_code: "isv.parameter-invalid:4190",
                label: "无商品分销权限",
                retry: rt::Retry::Never,
                action: rt::Action::Reauthorize,
            },
            rt::ErrorRow {
                code: 40004,
                sub_code: "isv.parameter-invalid:4191",
                label: "活动页口令解析失败",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 40004,
                sub_code: "isv.parameter-invalid:4192",
                label: "非频道活动口令",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
        ],
    };
}

impl rt::Encode for DoudianBuyinActivityShareCommandParseRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianBuyinActivityShareCommandParseRequest",
            &[rt::Field("share_command", rt::REQUIRED, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.share_command);
    }
}

rt::impl_record!(DoudianBuyinActivityShareCommandParseRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianBuyinActivityShareCommandParseRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.share_command, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianBuyinActivityShareCommandParseRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            share_command: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianBuyinActivityShareCommandParseRequest, Self::blank());

/// Part of the answer to `buyin.activityShareCommandParse`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianBuyinActivityShareCommandParseData {
    /// 活动ID
    ///
    /// Codes:
    ///
    /// - `1` 百亿补贴
    /// - `2` 秒杀活动
    /// - `3` 自建活动页
    pub activity_id: Option<i64>,
    /// 自建活动页ID
    pub mix_activity_id: Option<String>,
    /// 活动页链接
    pub activity_url: Option<String>,
}

impl rt::Encode for DoudianBuyinActivityShareCommandParseData {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianBuyinActivityShareCommandParseData",
            &[
                rt::Field("activity_id", 0, &["1", "2", "3"]),
                rt::Field("mix_activity_id", 0, &[]),
                rt::Field("activity_url", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.activity_id);
        rt::put(w, 2, &self.activity_url);
        rt::put(w, 1, &self.mix_activity_id);
    }
}

impl rt::Decode for DoudianBuyinActivityShareCommandParseData {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.activity_id, r),
            1 => rt::get(&mut self.mix_activity_id, r),
            2 => rt::get(&mut self.activity_url, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianBuyinActivityShareCommandParseData);

rt::impl_serde!(DoudianBuyinActivityShareCommandParseData, Self::default());
