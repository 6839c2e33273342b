// @generated from doudian/sms/sms.sign.apply.list.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;
use crate::DoudianSmsAuditStatus;

/// 短信签名申请单列表 — `sms.sign.apply.list`
///
/// Family: `sms` (the feature `sms`).
/// Only reads, so repeating it is safe.
/// Pages by `page`, from 0.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianSmsSignApplyListRequest;
///
/// let request = DoudianSmsSignApplyListRequest::new("…");
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
/// | 20000 | `isp.service-error:628004205` | 缓存读取错误 | wait, then repeat |
/// | 50002 | `isv.business-failed:628005100` | 响应结果不符合预期 | mend the request |
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianSmsSignApplyListRequest {
    /// 短信发送渠道
    pub sms_account: String,
    /// 模糊搜索串
    pub like: Option<String>,
    /// 页码
    pub page: Option<i64>,
    /// 每页大小
    pub size: Option<i64>,
    /// 短信签名申请单ID
    pub sms_sign_apply_id: Option<String>,
}

impl DoudianSmsSignApplyListRequest {
    /// With the parameters that are required.
    pub fn new(sms_account: impl Into<String>) -> Self {
        Self {
            sms_account: sms_account.into(),
            like: None,
            page: None,
            size: None,
            sms_sign_apply_id: None,
        }
    }

    /// Sets `like` (模糊搜索串).
    #[must_use]
    pub fn like(mut self, like: impl Into<String>) -> Self {
        self.like = Some(like.into());
        self
    }

    /// Sets `page` (页码).
    #[must_use]
    pub fn page(mut self, page: i64) -> Self {
        self.page = Some(page);
        self
    }

    /// Sets `size` (每页大小).
    #[must_use]
    pub fn size(mut self, size: i64) -> Self {
        self.size = Some(size);
        self
    }

    /// Sets `sms_sign_apply_id` (短信签名申请单ID).
    #[must_use]
    pub fn sms_sign_apply_id(mut self, sms_sign_apply_id: impl Into<String>) -> Self {
        self.sms_sign_apply_id = Some(sms_sign_apply_id.into());
        self
    }
}

/// The answer to [`DoudianSmsSignApplyListRequest`].
pub type DoudianSmsSignApplyListResponse = rt::DoudianResponse<
    DoudianSmsSignApplyListData,
>;

impl rt::DoudianRequest for DoudianSmsSignApplyListRequest {
    type Data = DoudianSmsSignApplyListData;

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "sms.sign.apply.list",
        path: "/sms/sign/apply/list",
        token: true,
        effect: rt::Effect::Read,
        errors: &[
            rt::ErrorRow {
                code: 20000,
                sub_code: "isp.service-error:628004205",
                label: "缓存读取错误",
                retry: rt::Retry::Later,
                action: rt::Action::Wait,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:628005100",
                label: "响应结果不符合预期",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
        ],
    };
}

impl rt::Encode for DoudianSmsSignApplyListRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianSmsSignApplyListRequest",
            &[
                rt::Field("sms_account", rt::REQUIRED, &[]),
                rt::Field("like", 0, &[]),
                rt::Field("page", 0, &[]),
                rt::Field("size", 0, &[]),
                rt::Field("sms_sign_apply_id", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 1, &self.like);
        rt::put(w, 2, &self.page);
        rt::put(w, 3, &self.size);
        rt::put(w, 0, &self.sms_account);
        rt::put(w, 4, &self.sms_sign_apply_id);
    }
}

rt::impl_record!(DoudianSmsSignApplyListRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianSmsSignApplyListRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.sms_account, r),
            1 => rt::get(&mut self.like, r),
            2 => rt::get(&mut self.page, r),
            3 => rt::get(&mut self.size, r),
            4 => rt::get(&mut self.sms_sign_apply_id, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianSmsSignApplyListRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            sms_account: Default::default(),
            like: Default::default(),
            page: Default::default(),
            size: Default::default(),
            sms_sign_apply_id: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianSmsSignApplyListRequest, Self::blank());

impl rt::Paged for DoudianSmsSignApplyListData {
    type Item = DoudianSmsSignApplyListApplication;

    fn items(&self) -> &[DoudianSmsSignApplyListApplication] {
        &self.apply_list
    }

    fn total(&self) -> Option<i64> {
        self.total
    }
}

/// Part of the answer to `sms.sign.apply.list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianSmsSignApplyListApplication {
    /// 短信签名申请单ID
    pub sms_sign_apply_id: Option<String>,
    /// 签名
    pub sign: Option<String>,
    /// 短信发送渠道
    pub sms_account: Option<String>,
    /// 审核状态
    pub status: Option<DoudianSmsAuditStatus>,
    /// 说明
    pub status_remark: Option<String>,
}

impl rt::Encode for DoudianSmsSignApplyListApplication {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianSmsSignApplyListApplication",
            &[
                rt::Field("sms_sign_apply_id", 0, &[]),
                rt::Field("sign", 0, &[]),
                rt::Field("sms_account", 0, &[]),
                rt::Field("status", 0, DoudianSmsAuditStatus::KNOWN),
                rt::Field("status_remark", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 1, &self.sign);
        rt::put(w, 2, &self.sms_account);
        rt::put(w, 0, &self.sms_sign_apply_id);
        rt::put(w, 3, &self.status);
        rt::put(w, 4, &self.status_remark);
    }
}

impl rt::Decode for DoudianSmsSignApplyListApplication {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.sms_sign_apply_id, r),
            1 => rt::get(&mut self.sign, r),
            2 => rt::get(&mut self.sms_account, r),
            3 => rt::get(&mut self.status, r),
            4 => rt::get(&mut self.status_remark, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianSmsSignApplyListApplication);

rt::impl_serde!(DoudianSmsSignApplyListApplication, Self::default());

/// Part of the answer to `sms.sign.apply.list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianSmsSignApplyListData {
    /// 总数
    pub total: Option<i64>,
    /// 短信签名申请单列表
    pub apply_list: Vec<DoudianSmsSignApplyListApplication>,
}

impl rt::Encode for DoudianSmsSignApplyListData {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianSmsSignApplyListData",
            &[rt::Field("total", 0, &[]), rt::Field("apply_list", 0, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 1, &self.apply_list);
        rt::put(w, 0, &self.total);
    }
}

impl rt::Decode for DoudianSmsSignApplyListData {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.total, r),
            1 => rt::get(&mut self.apply_list, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianSmsSignApplyListData);

rt::impl_serde!(DoudianSmsSignApplyListData, Self::default());
