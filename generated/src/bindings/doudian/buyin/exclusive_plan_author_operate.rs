// @generated from doudian/buyin/buyin.exclusivePlanAuthorOperate.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// 店铺专属达人管理 — `buyin.exclusivePlanAuthorOperate`
///
/// Family: `buyin` (the feature `buyin`).
/// Repeating an equal call changes nothing more.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianBuyinExclusivePlanAuthorOperateRequest;
///
/// let request = DoudianBuyinExclusivePlanAuthorOperateRequest::new(0, 1);
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
/// | 40004 | `isv.parameter-invalid:257` | 参数校验失败 | mend the request |
/// | 40004 | `isv.parameter-invalid:4173` | 无效百应ID | mend the request |
/// | 50002 | `isv.business-failed:4176` | 获取用户信息失败 | mend the request |
/// | 50002 | `isv.business-failed:4177` | 专属计划作者不存在 | mend the request |
/// | 50002 | `isv.business-failed:4178` | 可见作者不可删除 | do not repeat |
/// | 50002 | `isv.business-failed:5120` | 专属计划作者已存在 | nothing: it is done |
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianBuyinExclusivePlanAuthorOperateRequest {
    /// 操作类型
    ///
    /// Codes:
    ///
    /// - `0` 添加达人
    /// - `1` 开启达人
    /// - `2` 关闭达人
    /// - `3` 删除达人
    pub op_type: i32,
    /// 达人百应ID
    pub author_buyin_id: i64,
}

impl DoudianBuyinExclusivePlanAuthorOperateRequest {
    /// With the parameters that are required.
    pub fn new(op_type: i32, author_buyin_id: i64) -> Self {
        Self { op_type, author_buyin_id }
    }
}

/// The answer to [`DoudianBuyinExclusivePlanAuthorOperateRequest`].
///
/// The platform promises no `data`.
pub type DoudianBuyinExclusivePlanAuthorOperateResponse = rt::DoudianResponse<()>;

impl rt::DoudianRequest for DoudianBuyinExclusivePlanAuthorOperateRequest {
    type Data = ();

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "buyin.exclusivePlanAuthorOperate",
        path: "/buyin/exclusivePlanAuthorOperate",
        token: true,
        effect: rt::Effect::Idempotent,
        errors: &[
            rt::ErrorRow {
                code: 40004,
                sub_code: "isv.parameter-invalid:257",
                label: "参数校验失败",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 40004,
                sub_code: "isv.parameter-invalid:4173",
                label: "无效百应ID",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:4176",
                label: "获取用户信息失败",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:4177",
                label: "专属计划作者不存在",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:4178",
                label: "可见作者不可删除",
                retry: rt::Retry::Never,
                action: rt::Action::Unknown,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:5120",
                label: "专属计划作者已存在",
                retry: rt::Retry::Never,
                action: rt::Action::AlreadyDone,
            },
        ],
    };
}

impl rt::Encode for DoudianBuyinExclusivePlanAuthorOperateRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianBuyinExclusivePlanAuthorOperateRequest",
            &[
                rt::Field("op_type", rt::REQUIRED, &["0", "1", "2", "3"]),
                rt::Field("author_buyin_id", rt::REQUIRED, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 1, &self.author_buyin_id);
        rt::put(w, 0, &self.op_type);
    }
}

rt::impl_record!(DoudianBuyinExclusivePlanAuthorOperateRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianBuyinExclusivePlanAuthorOperateRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.op_type, r),
            1 => rt::get(&mut self.author_buyin_id, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianBuyinExclusivePlanAuthorOperateRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            op_type: Default::default(),
            author_buyin_id: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianBuyinExclusivePlanAuthorOperateRequest, Self::blank());
