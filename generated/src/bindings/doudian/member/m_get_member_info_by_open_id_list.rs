// @generated from doudian/member/member.mGetMemberInfoByOpenIdList.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// 批量获取会员信息 — `member.mGetMemberInfoByOpenIdList`
///
/// Answers for members of the shop only.
///
/// Family: `member` (the feature `member`).
/// Only reads, so repeating it is safe.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianMemberMGetMemberInfoByOpenIdListRequest;
///
/// let request = DoudianMemberMGetMemberInfoByOpenIdListRequest::new(1, ["…"]);
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
/// | 40004 | `isv.parameter-invalid:628002001` | 参数非法 | mend the request |
/// | 40004 | `isv.parameter-invalid:628145003` | openId非法 | mend the request |
/// | 50002 | `isv.business-failed:628005200` | 商家未开通会员体系 | do not repeat |
/// | 50002 | `isv.business-failed:628145004` | 用户非店铺会员 | do not repeat |
/// | 50002 | `isv.business-failed:628145008` | 店铺未绑定会员通应用 | mend the request |
/// | 50002 | `isv.business-failed:628145011` | 非会员通店铺 | do not repeat |
/// | 50002 | `isv.business-failed:628145012` | 会员信息错误 | mend the request |
/// | 60000 | `isp.traffic-limited:628002006` | 请求过于频繁 | wait, then repeat |
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianMemberMGetMemberInfoByOpenIdListRequest {
    /// 外部平台标识
    pub app_id: i64,
    /// 会员OpenID列表
    ///
    /// At most 10.
    ///
    /// Personal data (an opaque id): `Debug` shows `***`.
    pub open_id_list: Vec<String>,
}

impl DoudianMemberMGetMemberInfoByOpenIdListRequest {
    /// With the parameters that are required.
    pub fn new(
        app_id: i64,
        open_id_list: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            app_id,
            open_id_list: open_id_list.into_iter().map(Into::into).collect(),
        }
    }
}

/// The answer to [`DoudianMemberMGetMemberInfoByOpenIdListRequest`].
pub type DoudianMemberMGetMemberInfoByOpenIdListResponse = rt::DoudianResponse<
    DoudianMemberMGetMemberInfoByOpenIdListData,
>;

impl rt::DoudianRequest for DoudianMemberMGetMemberInfoByOpenIdListRequest {
    type Data = DoudianMemberMGetMemberInfoByOpenIdListData;

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "member.mGetMemberInfoByOpenIdList",
        path: "/member/mGetMemberInfoByOpenIdList",
        token: true,
        effect: rt::Effect::Read,
        errors: &[
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
                sub_code: "isv.business-failed:628005200",
                label: "商家未开通会员体系",
                retry: rt::Retry::Never,
                action: rt::Action::Unknown,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:628145004",
                label: "用户非店铺会员",
                retry: rt::Retry::Never,
                action: rt::Action::Unknown,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:628145008",
                label: "店铺未绑定会员通应用",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:628145011",
                label: "非会员通店铺",
                retry: rt::Retry::Never,
                action: rt::Action::Unknown,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:628145012",
                label: "会员信息错误",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 60000,
                sub_code: "isp.traffic-limited:628002006",
                label: "请求过于频繁",
                retry: rt::Retry::Later,
                action: rt::Action::Wait,
            },
        ],
    };
}

impl rt::Encode for DoudianMemberMGetMemberInfoByOpenIdListRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianMemberMGetMemberInfoByOpenIdListRequest",
            &[
                rt::Field("app_id", rt::REQUIRED, &[]),
                rt::Field("open_id_list", rt::REQUIRED | rt::PII, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.app_id);
        rt::put(w, 1, &self.open_id_list);
    }
}

rt::impl_record!(DoudianMemberMGetMemberInfoByOpenIdListRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianMemberMGetMemberInfoByOpenIdListRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.app_id, r),
            1 => rt::get(&mut self.open_id_list, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianMemberMGetMemberInfoByOpenIdListRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            app_id: Default::default(),
            open_id_list: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianMemberMGetMemberInfoByOpenIdListRequest, Self::blank());

/// Part of the answer to `member.mGetMemberInfoByOpenIdList`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianMemberMGetMemberInfoByOpenIdListData {
    /// 会员信息列表
    pub member_infos: Vec<DoudianMemberMGetMemberInfoByOpenIdListMemberInfo>,
}

impl rt::Encode for DoudianMemberMGetMemberInfoByOpenIdListData {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianMemberMGetMemberInfoByOpenIdListData",
            &[rt::Field("member_infos", 0, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.member_infos);
    }
}

impl rt::Decode for DoudianMemberMGetMemberInfoByOpenIdListData {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.member_infos, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianMemberMGetMemberInfoByOpenIdListData);

rt::impl_serde!(DoudianMemberMGetMemberInfoByOpenIdListData, Self::default());

/// Part of the answer to `member.mGetMemberInfoByOpenIdList`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianMemberMGetMemberInfoByOpenIdListMemberInfo {
    /// 是否成功
    pub success: Option<bool>,
    /// 会员OpenID
    ///
    /// Personal data (an opaque id): `Debug` shows `***`.
    pub open_id: Option<String>,
    /// 会员手机号
    ///
    /// Only of a member who paid an order within 90 days.
    ///
    /// Personal data (a phone number): `Debug` shows `***`.
    pub mobile: Option<String>,
    /// 错误码
    pub err_code: Option<i32>,
    /// 错误描述
    pub err_msg: Option<String>,
    /// 会员UnionID
    ///
    /// Only of a brand member.
    ///
    /// Personal data (an opaque id): `Debug` shows `***`.
    pub union_id: Option<String>,
    /// 等级
    pub level: Option<i64>,
    /// 积分
    ///
    /// In hundredths of a point; may be negative.
    pub point_cent: Option<i64>,
    /// 加密手机号
    ///
    /// Personal data, encrypted: `Debug` shows `***`.
    pub mix_mobile: Option<String>,
    /// 额外信息
    pub extend: Option<String>,
}

impl rt::Encode for DoudianMemberMGetMemberInfoByOpenIdListMemberInfo {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianMemberMGetMemberInfoByOpenIdListMemberInfo",
            &[
                rt::Field("success", 0, &[]),
                rt::Field("open_id", rt::PII, &[]),
                rt::Field("mobile", rt::PII, &[]),
                rt::Field("err_code", 0, &[]),
                rt::Field("err_msg", 0, &[]),
                rt::Field("union_id", rt::PII, &[]),
                rt::Field("level", 0, &[]),
                rt::Field("point_cent", 0, &[]),
                rt::Field("mix_mobile", rt::PII, &[]),
                rt::Field("extend", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 3, &self.err_code);
        rt::put(w, 4, &self.err_msg);
        rt::put(w, 9, &self.extend);
        rt::put(w, 6, &self.level);
        rt::put(w, 8, &self.mix_mobile);
        rt::put(w, 2, &self.mobile);
        rt::put(w, 1, &self.open_id);
        rt::put(w, 7, &self.point_cent);
        rt::put(w, 0, &self.success);
        rt::put(w, 5, &self.union_id);
    }
}

impl rt::Decode for DoudianMemberMGetMemberInfoByOpenIdListMemberInfo {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.success, r),
            1 => rt::get(&mut self.open_id, r),
            2 => rt::get(&mut self.mobile, r),
            3 => rt::get(&mut self.err_code, r),
            4 => rt::get(&mut self.err_msg, r),
            5 => rt::get(&mut self.union_id, r),
            6 => rt::get(&mut self.level, r),
            7 => rt::get(&mut self.point_cent, r),
            8 => rt::get(&mut self.mix_mobile, r),
            9 => rt::get(&mut self.extend, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianMemberMGetMemberInfoByOpenIdListMemberInfo);

rt::impl_serde!(DoudianMemberMGetMemberInfoByOpenIdListMemberInfo, Self::default());
