// @generated from doudian/member/member.batchGetHistoryMemberUnionId.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// 存量会员UnionId查询 — `member.batchGetHistoryMemberUnionId`
///
/// Only a shop of a brand gets union ids, and only for its members. A union id does not yet make its user a brand member.
///
/// Family: `member` (the feature `member`).
/// Only reads, so repeating it is safe.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianMemberBatchGetHistoryMemberUnionIdRequest;
///
/// let request = DoudianMemberBatchGetHistoryMemberUnionIdRequest::new(1, ["…"]);
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
/// | 50002 | `isv.business-failed:628145001` | 非品牌会员店铺 | do not repeat |
/// | 50002 | `isv.business-failed:628145002` | 非会员通店铺 | do not repeat |
/// | 50002 | `isv.business-failed:628145004` | 用户非店铺会员 | do not repeat |
/// | 60000 | `isp.traffic-limited:628002006` | 请求过于频繁 | wait, then repeat |
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianMemberBatchGetHistoryMemberUnionIdRequest {
    /// 外部平台标识
    pub app_id: i64,
    /// 会员OpenID列表
    ///
    /// At most 20.
    ///
    /// Personal data (an opaque id): `Debug` shows `***`.
    pub open_id_list: Vec<String>,
}

impl DoudianMemberBatchGetHistoryMemberUnionIdRequest {
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

/// The answer to [`DoudianMemberBatchGetHistoryMemberUnionIdRequest`].
pub type DoudianMemberBatchGetHistoryMemberUnionIdResponse = rt::DoudianResponse<
    DoudianMemberBatchGetHistoryMemberUnionIdData,
>;

impl rt::DoudianRequest for DoudianMemberBatchGetHistoryMemberUnionIdRequest {
    type Data = DoudianMemberBatchGetHistoryMemberUnionIdData;

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "member.batchGetHistoryMemberUnionId",
        path: "/member/batchGetHistoryMemberUnionId",
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
                sub_code: "isv.business-failed:628145001",
                label: "非品牌会员店铺",
                retry: rt::Retry::Never,
                action: rt::Action::Unknown,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:628145002",
                label: "非会员通店铺",
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
                code: 60000,
                sub_code: "isp.traffic-limited:628002006",
                label: "请求过于频繁",
                retry: rt::Retry::Later,
                action: rt::Action::Wait,
            },
        ],
    };
}

impl rt::Encode for DoudianMemberBatchGetHistoryMemberUnionIdRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianMemberBatchGetHistoryMemberUnionIdRequest",
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

rt::impl_record!(DoudianMemberBatchGetHistoryMemberUnionIdRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianMemberBatchGetHistoryMemberUnionIdRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.app_id, r),
            1 => rt::get(&mut self.open_id_list, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianMemberBatchGetHistoryMemberUnionIdRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            app_id: Default::default(),
            open_id_list: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianMemberBatchGetHistoryMemberUnionIdRequest, Self::blank());

/// Part of the answer to `member.batchGetHistoryMemberUnionId`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianMemberBatchGetHistoryMemberUnionIdData {
    /// UnionID列表
    pub union_id_infos: Vec<DoudianMemberBatchGetHistoryMemberUnionIdUnionIdInfo>,
}

impl rt::Encode for DoudianMemberBatchGetHistoryMemberUnionIdData {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianMemberBatchGetHistoryMemberUnionIdData",
            &[rt::Field("union_id_infos", 0, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.union_id_infos);
    }
}

impl rt::Decode for DoudianMemberBatchGetHistoryMemberUnionIdData {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.union_id_infos, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianMemberBatchGetHistoryMemberUnionIdData);

rt::impl_serde!(DoudianMemberBatchGetHistoryMemberUnionIdData, Self::default());

/// Part of the answer to `member.batchGetHistoryMemberUnionId`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianMemberBatchGetHistoryMemberUnionIdUnionIdInfo {
    /// 是否成功
    pub success: Option<bool>,
    /// 会员OpenID
    ///
    /// Personal data (an opaque id): `Debug` shows `***`.
    pub open_id: Option<String>,
    /// 会员UnionID
    ///
    /// Personal data (an opaque id): `Debug` shows `***`.
    pub union_id: Option<String>,
    /// 错误码
    pub err_code: Option<i32>,
    /// 错误描述
    pub err_msg: Option<String>,
}

impl rt::Encode for DoudianMemberBatchGetHistoryMemberUnionIdUnionIdInfo {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianMemberBatchGetHistoryMemberUnionIdUnionIdInfo",
            &[
                rt::Field("success", 0, &[]),
                rt::Field("open_id", rt::PII, &[]),
                rt::Field("union_id", rt::PII, &[]),
                rt::Field("err_code", 0, &[]),
                rt::Field("err_msg", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 3, &self.err_code);
        rt::put(w, 4, &self.err_msg);
        rt::put(w, 1, &self.open_id);
        rt::put(w, 0, &self.success);
        rt::put(w, 2, &self.union_id);
    }
}

impl rt::Decode for DoudianMemberBatchGetHistoryMemberUnionIdUnionIdInfo {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.success, r),
            1 => rt::get(&mut self.open_id, r),
            2 => rt::get(&mut self.union_id, r),
            3 => rt::get(&mut self.err_code, r),
            4 => rt::get(&mut self.err_msg, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianMemberBatchGetHistoryMemberUnionIdUnionIdInfo);

rt::impl_serde!(DoudianMemberBatchGetHistoryMemberUnionIdUnionIdInfo, Self::default());
