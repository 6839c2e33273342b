// @generated from doudian/member/member.batchUpdate.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// 会员数据更新 — `member.batchUpdate`
///
/// At most 5 members.
///
/// Family: `member` (the feature `member`).
/// Repeating an equal call changes nothing more.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::{DoudianMemberBatchUpdateMember, DoudianMemberBatchUpdateRequest};
///
/// let request = DoudianMemberBatchUpdateRequest::new(
///     "…",
///     [DoudianMemberBatchUpdateMember::new("…")],
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
/// | 20000 | `isp.service-error:628145000` | 系统错误 | wait, then repeat |
/// | 40004 | `isv.parameter-invalid:628002001` | 参数非法 | mend the request |
/// | 40004 | `isv.parameter-invalid:628145003` | openId非法 | mend the request |
/// | 50002 | `isv.business-failed:628004002` | 请求超时 | wait, then repeat |
/// | 50002 | `isv.business-failed:628145006` | 抖店会员不允许更新 | ask the platform |
/// | 50002 | `isv.business-failed:628145010` | 会员数据传输中 | wait, then repeat |
/// | 50002 | `isv.business-failed:628145015` | 请求过于频繁 | wait, then repeat |
/// | 50002 | `isv.business-failed:628145036` | 品牌会员须传UnionId | mend the request |
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianMemberBatchUpdateRequest {
    /// 外部平台标识
    pub app_id: String,
    /// 新的用户数据列表
    pub member_info_list: Vec<DoudianMemberBatchUpdateMember>,
}

impl DoudianMemberBatchUpdateRequest {
    /// With the parameters that are required.
    pub fn new(
        app_id: impl Into<String>,
        member_info_list: impl Into<Vec<DoudianMemberBatchUpdateMember>>,
    ) -> Self {
        Self {
            app_id: app_id.into(),
            member_info_list: member_info_list.into(),
        }
    }
}

/// The answer to [`DoudianMemberBatchUpdateRequest`].
///
/// The platform promises no `data`.
pub type DoudianMemberBatchUpdateResponse = rt::DoudianResponse<()>;

impl rt::DoudianRequest for DoudianMemberBatchUpdateRequest {
    type Data = ();

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "member.batchUpdate",
        path: "/member/batchUpdate",
        token: true,
        effect: rt::Effect::Idempotent,
        errors: &[
            rt::ErrorRow {
                code: 20000,
                sub_code: "isp.service-error:628145000",
                label: "系统错误",
                retry: rt::Retry::Later,
                action: rt::Action::Wait,
            },
            rt::ErrorRow {
                code: 40004,
                sub_code: "isv.parameter-invalid:628002001",
                label: "参数非法",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 40004,
                sub_code: "isv.parameter-invalid:628145003",
                label: "openId非法",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:628004002",
                label: "请求超时",
                retry: rt::Retry::Later,
                action: rt::Action::Wait,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:628145006",
                label: "抖店会员不允许更新",
                retry: rt::Retry::Never,
                action: rt::Action::ContactPlatform,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:628145010",
                label: "会员数据传输中",
                retry: rt::Retry::Later,
                action: rt::Action::Wait,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:628145015",
                label: "请求过于频繁",
                retry: rt::Retry::Later,
                action: rt::Action::Wait,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:628145036",
                label: "品牌会员须传UnionId",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
        ],
    };
}

impl rt::Encode for DoudianMemberBatchUpdateRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianMemberBatchUpdateRequest",
            &[
                rt::Field("app_id", rt::REQUIRED | rt::LENIENT, &[]),
                rt::Field("member_info_list", rt::REQUIRED, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.app_id);
        rt::put(w, 1, &self.member_info_list);
    }
}

rt::impl_record!(DoudianMemberBatchUpdateRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianMemberBatchUpdateRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.app_id, r),
            1 => rt::get(&mut self.member_info_list, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianMemberBatchUpdateRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            app_id: Default::default(),
            member_info_list: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianMemberBatchUpdateRequest, Self::blank());

/// Part of the request `member.batchUpdate`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianMemberBatchUpdateMember {
    /// 用户OpenID
    ///
    /// Personal data (an opaque id): `Debug` shows `***`.
    pub open_id: String,
    /// 手机号
    ///
    /// Personal data (a phone number): `Debug` shows `***`.
    pub mobile: Option<String>,
    /// 等级
    pub level: Option<i64>,
    /// 是否解绑
    pub unbind: Option<bool>,
    /// 积分
    #[deprecated(note = "pointCent")]
    pub integral: Option<i32>,
    /// 积分 (`pointCent`)
    ///
    /// In hundredths of a point; may be negative. Wins over integral.
    pub point_cent: Option<i64>,
    /// 会员UnionID
    ///
    /// Of a brand member.
    ///
    /// Personal data (an opaque id): `Debug` shows `***`.
    pub union_id: Option<String>,
}

#[allow(deprecated)]
impl DoudianMemberBatchUpdateMember {
    /// With the parameters that are required.
    pub fn new(open_id: impl Into<String>) -> Self {
        Self {
            open_id: open_id.into(),
            mobile: None,
            level: None,
            unbind: None,
            integral: None,
            point_cent: None,
            union_id: None,
        }
    }

    /// Sets `mobile` (手机号).
    #[must_use]
    pub fn mobile(mut self, mobile: impl Into<String>) -> Self {
        self.mobile = Some(mobile.into());
        self
    }

    /// Sets `level` (等级).
    #[must_use]
    pub fn level(mut self, level: i64) -> Self {
        self.level = Some(level);
        self
    }

    /// Sets `unbind` (是否解绑).
    #[must_use]
    pub fn unbind(mut self, unbind: bool) -> Self {
        self.unbind = Some(unbind);
        self
    }

    /// Sets `integral` (积分).
    #[deprecated(note = "pointCent")]
    #[must_use]
    pub fn integral(mut self, integral: i32) -> Self {
        self.integral = Some(integral);
        self
    }

    /// Sets `pointCent` (积分).
    #[must_use]
    pub fn point_cent(mut self, point_cent: i64) -> Self {
        self.point_cent = Some(point_cent);
        self
    }

    /// Sets `union_id` (会员UnionID).
    #[must_use]
    pub fn union_id(mut self, union_id: impl Into<String>) -> Self {
        self.union_id = Some(union_id.into());
        self
    }
}

#[allow(deprecated)]
impl rt::Encode for DoudianMemberBatchUpdateMember {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianMemberBatchUpdateMember",
            &[
                rt::Field("open_id", rt::REQUIRED | rt::PII, &[]),
                rt::Field("mobile", rt::PII, &[]),
                rt::Field("level", 0, &[]),
                rt::Field("unbind", 0, &[]),
                rt::Field("integral", 0, &[]),
                rt::Field("pointCent", 0, &[]),
                rt::Field("union_id", rt::PII, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 4, &self.integral);
        rt::put(w, 2, &self.level);
        rt::put(w, 1, &self.mobile);
        rt::put(w, 0, &self.open_id);
        rt::put(w, 5, &self.point_cent);
        rt::put(w, 3, &self.unbind);
        rt::put(w, 6, &self.union_id);
    }
}

#[cfg(feature = "serde")]
#[allow(deprecated)]
impl rt::Decode for DoudianMemberBatchUpdateMember {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.open_id, r),
            1 => rt::get(&mut self.mobile, r),
            2 => rt::get(&mut self.level, r),
            3 => rt::get(&mut self.unbind, r),
            4 => rt::get(&mut self.integral, r),
            5 => rt::get(&mut self.point_cent, r),
            6 => rt::get(&mut self.union_id, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianMemberBatchUpdateMember);

rt::impl_serde!(DoudianMemberBatchUpdateMember, Self::default());
