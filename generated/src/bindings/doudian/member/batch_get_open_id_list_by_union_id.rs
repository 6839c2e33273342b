// @generated from doudian/member/member.batchGetOpenIdListByUnionId.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// UnionId查询OpenId — `member.batchGetOpenIdListByUnionId`
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
/// use doudian::DoudianMemberBatchGetOpenIdListByUnionIdRequest;
///
/// let request = DoudianMemberBatchGetOpenIdListByUnionIdRequest::new(["…"]);
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
/// | 40004 | `isv.parameter-invalid:628145021` | UnionId非法 |
/// | 50002 | `isv.business-failed:628005200` | 商家未开通会员体系 |
/// | 50002 | `isv.business-failed:628145022` | 用户非会员或已解绑 |
/// | 50002 | `isv.business-failed:628145023` | 非品牌店铺 |
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DoudianMemberBatchGetOpenIdListByUnionIdRequest {
    /// UnionID列表
    ///
    /// Personal data (an opaque id): `Debug` shows `***`.
    pub union_id_list: Vec<String>,
}

impl DoudianMemberBatchGetOpenIdListByUnionIdRequest {
    /// With the parameters that are required.
    pub fn new(union_id_list: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            union_id_list: union_id_list.into_iter().map(Into::into).collect(),
        }
    }
}

/// The answer to [`DoudianMemberBatchGetOpenIdListByUnionIdRequest`].
pub type DoudianMemberBatchGetOpenIdListByUnionIdResponse = rt::DoudianResponse<
    rt::Value,
>;

impl rt::DoudianRequest for DoudianMemberBatchGetOpenIdListByUnionIdRequest {
    type Data = rt::Value;

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "member.batchGetOpenIdListByUnionId",
        path: "/member/batchGetOpenIdListByUnionId",
        token: true,
        effect: rt::Effect::Read,
        errors: &[
            rt::ErrorRow {
                code: 40004,
                sub_code: "isv.parameter-invalid:628145021",
                label: "UnionId非法",
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
                sub_code: "isv.business-failed:628145022",
                label: "用户非会员或已解绑",
                retry: rt::Retry::Never,
                action: rt::Action::Unknown,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:628145023",
                label: "非品牌店铺",
                retry: rt::Retry::Never,
                action: rt::Action::Unknown,
            },
        ],
    };
}

impl rt::Encode for DoudianMemberBatchGetOpenIdListByUnionIdRequest {
    fn name(&self) -> &'static str {
        "DoudianMemberBatchGetOpenIdListByUnionIdRequest"
    }

    fn fields(&self) -> &'static [rt::Field] {
        const FIELDS: &[rt::Field] = &[rt::Field::new("union_id_list").required().pii()];
        FIELDS
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.union_id_list);
    }
}

rt::impl_debug!(DoudianMemberBatchGetOpenIdListByUnionIdRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianMemberBatchGetOpenIdListByUnionIdRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.union_id_list, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianMemberBatchGetOpenIdListByUnionIdRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            union_id_list: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianMemberBatchGetOpenIdListByUnionIdRequest, Self::blank());
