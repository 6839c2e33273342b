// @generated from doudian/member/member.mGetMemberInfoByOpenIdList.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// 批量获取会员信息 — `member.mGetMemberInfoByOpenIdList`
///
/// The request has more parameters than are described here. No source describes the answer.
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
/// | code | sub code | meaning |
/// |---|---|---|
/// | 40004 | `isv.parameter-invalid:628002001` | 参数非法 |
/// | 40004 | `isv.parameter-invalid:628145003` | openId非法 |
/// | 50002 | `isv.business-failed:628005200` | 商家未开通会员体系 |
/// | 50002 | `isv.business-failed:628145004` | 用户非店铺会员 |
/// | 50002 | `isv.business-failed:628145008` | 店铺未绑定会员通应用 |
/// | 50002 | `isv.business-failed:628145011` | 非会员通店铺 |
/// | 50002 | `isv.business-failed:628145012` | 会员信息错误 |
/// | 60000 | `isp.traffic-limited:628002006` | 请求过于频繁 |
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DoudianMemberMGetMemberInfoByOpenIdListRequest {
    /// 外部平台
    pub app_id: i64,
    /// 会员OpenID列表
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
    rt::Value,
>;

impl rt::DoudianRequest for DoudianMemberMGetMemberInfoByOpenIdListRequest {
    type Data = rt::Value;

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
    fn name(&self) -> &'static str {
        "DoudianMemberMGetMemberInfoByOpenIdListRequest"
    }

    fn fields(&self) -> &'static [rt::Field] {
        const FIELDS: &[rt::Field] = &[
            rt::Field::new("app_id").required(),
            rt::Field::new("open_id_list").required().pii(),
        ];
        FIELDS
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.app_id);
        rt::put(w, 1, &self.open_id_list);
    }
}

rt::impl_debug!(DoudianMemberMGetMemberInfoByOpenIdListRequest);

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
