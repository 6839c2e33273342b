// @generated from doudian/member/member.batchGetUnionIdByOpenIdList.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use std::collections::BTreeMap;
use crate::rt;

/// 会员OpenId转UnionId — `member.batchGetUnionIdByOpenIdList`
///
/// Family: `member` (the feature `member`).
/// Only reads, so repeating it is safe.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianMemberBatchGetUnionIdByOpenIdListRequest;
///
/// let request = DoudianMemberBatchGetUnionIdByOpenIdListRequest::new(1, ["…"]);
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
/// | 20000 | `isp.service-error:-100002` | 网络错误 | wait, then repeat |
/// | 50002 | `isv.business-failed:-100001` | 请求参数非法 | mend the request |
/// | 50002 | `isv.business-failed:628002001` | 会员店铺不存在 | mend the request |
/// | 50002 | `isv.business-failed:628145000` | 网络错误 | wait, then repeat |
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianMemberBatchGetUnionIdByOpenIdListRequest {
    /// 外部平台标识
    pub app_id: i64,
    /// 会员OpenID列表
    ///
    /// Personal data (an opaque id): `Debug` shows `***`.
    pub open_id_list: Vec<String>,
}

impl DoudianMemberBatchGetUnionIdByOpenIdListRequest {
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

/// The answer to [`DoudianMemberBatchGetUnionIdByOpenIdListRequest`].
pub type DoudianMemberBatchGetUnionIdByOpenIdListResponse = rt::DoudianResponse<
    DoudianMemberBatchGetUnionIdByOpenIdListData,
>;

impl rt::DoudianRequest for DoudianMemberBatchGetUnionIdByOpenIdListRequest {
    type Data = DoudianMemberBatchGetUnionIdByOpenIdListData;

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "member.batchGetUnionIdByOpenIdList",
        path: "/member/batchGetUnionIdByOpenIdList",
        token: true,
        effect: rt::Effect::Read,
        errors: &[
            rt::ErrorRow {
                code: 20000,
                sub_code: "isp.service-error:-100002",
                label: "网络错误",
                retry: rt::Retry::Later,
                action: rt::Action::Wait,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:-100001",
                label: "请求参数非法",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:628002001",
                label: "会员店铺不存在",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:628145000",
                label: "网络错误",
                retry: rt::Retry::Later,
                action: rt::Action::Wait,
            },
        ],
    };
}

impl rt::Encode for DoudianMemberBatchGetUnionIdByOpenIdListRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianMemberBatchGetUnionIdByOpenIdListRequest",
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

rt::impl_record!(DoudianMemberBatchGetUnionIdByOpenIdListRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianMemberBatchGetUnionIdByOpenIdListRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.app_id, r),
            1 => rt::get(&mut self.open_id_list, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianMemberBatchGetUnionIdByOpenIdListRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            app_id: Default::default(),
            open_id_list: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianMemberBatchGetUnionIdByOpenIdListRequest, Self::blank());

/// Part of the answer to `member.batchGetUnionIdByOpenIdList`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianMemberBatchGetUnionIdByOpenIdListData {
    /// UnionID映射
    ///
    /// From the OpenID asked for to its UnionID.
    ///
    /// Personal data (an opaque id): `Debug` shows `***`.
    pub union_id_info: BTreeMap<String, String>,
}

impl rt::Encode for DoudianMemberBatchGetUnionIdByOpenIdListData {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianMemberBatchGetUnionIdByOpenIdListData",
            &[rt::Field("union_id_info", rt::PII, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.union_id_info);
    }
}

impl rt::Decode for DoudianMemberBatchGetUnionIdByOpenIdListData {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.union_id_info, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianMemberBatchGetUnionIdByOpenIdListData);

rt::impl_serde!(DoudianMemberBatchGetUnionIdByOpenIdListData, Self::default());
