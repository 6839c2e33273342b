// @generated from doudian/member/member.batchGetOpenIdListByUnionId.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// UnionId查询OpenId — `member.batchGetOpenIdListByUnionId`
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
/// | code | sub code | meaning | then |
/// |---|---|---|---|
/// | 40004 | `isv.parameter-invalid:628145021` | UnionId非法 | mend the request |
/// | 50002 | `isv.business-failed:628005200` | 商家未开通会员体系 | do not repeat |
/// | 50002 | `isv.business-failed:628145022` | 用户非会员或已解绑 | do not repeat |
/// | 50002 | `isv.business-failed:628145023` | 非品牌店铺 | do not repeat |
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianMemberBatchGetOpenIdListByUnionIdRequest {
    /// UnionID列表
    ///
    /// At most 10; one that is not valid may fail the whole call.
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
    DoudianMemberBatchGetOpenIdListByUnionIdData,
>;

impl rt::DoudianRequest for DoudianMemberBatchGetOpenIdListByUnionIdRequest {
    type Data = DoudianMemberBatchGetOpenIdListByUnionIdData;

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
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianMemberBatchGetOpenIdListByUnionIdRequest",
            &[rt::Field("union_id_list", rt::REQUIRED | rt::PII, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.union_id_list);
    }
}

rt::impl_record!(DoudianMemberBatchGetOpenIdListByUnionIdRequest);

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

/// Part of the answer to `member.batchGetOpenIdListByUnionId`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianMemberBatchGetOpenIdListByUnionIdData {
    /// 结果列表
    pub open_ids_info_list: Vec<DoudianMemberBatchGetOpenIdListByUnionIdOpenIdsInfo>,
}

impl rt::Encode for DoudianMemberBatchGetOpenIdListByUnionIdData {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianMemberBatchGetOpenIdListByUnionIdData",
            &[rt::Field("open_ids_info_list", 0, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.open_ids_info_list);
    }
}

impl rt::Decode for DoudianMemberBatchGetOpenIdListByUnionIdData {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.open_ids_info_list, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianMemberBatchGetOpenIdListByUnionIdData);

rt::impl_serde!(DoudianMemberBatchGetOpenIdListByUnionIdData, Self::default());

/// Part of the answer to `member.batchGetOpenIdListByUnionId`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianMemberBatchGetOpenIdListByUnionIdOpenIdsInfo {
    /// 是否成功
    pub success: Option<bool>,
    /// 会员UnionID
    ///
    /// Personal data (an opaque id): `Debug` shows `***`.
    pub union_id: Option<String>,
    /// OpenID列表
    pub open_id_list: Vec<DoudianMemberBatchGetOpenIdListByUnionIdShopOpenId>,
    /// 错误码
    ///
    /// Codes:
    ///
    /// - `628005200` 商家未开通会员体系
    /// - `628145021` UnionId非法
    /// - `628145022` 用户非会员或已解绑
    /// - `628145023` 非品牌店铺
    pub err_code: Option<i32>,
    /// 错误描述
    pub err_msg: Option<String>,
}

impl rt::Encode for DoudianMemberBatchGetOpenIdListByUnionIdOpenIdsInfo {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianMemberBatchGetOpenIdListByUnionIdOpenIdsInfo",
            &[
                rt::Field("success", 0, &[]),
                rt::Field("union_id", rt::PII, &[]),
                rt::Field("open_id_list", 0, &[]),
                rt::Field(
                    "err_code",
                    0,
                    &["628005200", "628145021", "628145022", "628145023"],
                ),
                rt::Field("err_msg", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 3, &self.err_code);
        rt::put(w, 4, &self.err_msg);
        rt::put(w, 2, &self.open_id_list);
        rt::put(w, 0, &self.success);
        rt::put(w, 1, &self.union_id);
    }
}

impl rt::Decode for DoudianMemberBatchGetOpenIdListByUnionIdOpenIdsInfo {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.success, r),
            1 => rt::get(&mut self.union_id, r),
            2 => rt::get(&mut self.open_id_list, r),
            3 => rt::get(&mut self.err_code, r),
            4 => rt::get(&mut self.err_msg, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianMemberBatchGetOpenIdListByUnionIdOpenIdsInfo);

rt::impl_serde!(DoudianMemberBatchGetOpenIdListByUnionIdOpenIdsInfo, Self::default());

/// Part of the answer to `member.batchGetOpenIdListByUnionId`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianMemberBatchGetOpenIdListByUnionIdShopOpenId {
    /// 店铺ID
    pub shop_id: Option<i64>,
    /// 店铺维度OpenID
    ///
    /// Personal data (an opaque id): `Debug` shows `***`.
    pub open_id: Option<String>,
}

impl rt::Encode for DoudianMemberBatchGetOpenIdListByUnionIdShopOpenId {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianMemberBatchGetOpenIdListByUnionIdShopOpenId",
            &[rt::Field("shop_id", 0, &[]), rt::Field("open_id", rt::PII, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 1, &self.open_id);
        rt::put(w, 0, &self.shop_id);
    }
}

impl rt::Decode for DoudianMemberBatchGetOpenIdListByUnionIdShopOpenId {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.shop_id, r),
            1 => rt::get(&mut self.open_id, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianMemberBatchGetOpenIdListByUnionIdShopOpenId);

rt::impl_serde!(DoudianMemberBatchGetOpenIdListByUnionIdShopOpenId, Self::default());
