// @generated from doudian/product/product.auditList.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use std::collections::BTreeMap;
use crate::rt;

/// 商品审核记录列表 — `product.auditList`
///
/// Family: `product` (the feature `product`).
/// Only reads, so repeating it is safe.
/// Pages by `page`, from 0; `size` at most 100.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianProductAuditListRequest;
///
/// let request = DoudianProductAuditListRequest::new(0, 1, 1);
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
/// | 50002 | `isv.business-failed:2010001` | 系统异常 | wait, then repeat |
/// | 50002 | `isv.business-failed:2010004` | 分页参数非法 | mend the request |
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianProductAuditListRequest {
    /// 审核状态
    ///
    /// Codes:
    ///
    /// - `0` 审核中
    /// - `1` 审核通过
    /// - `2` 审核拒绝
    pub publish_status: i64,
    /// 页码
    pub page: i64,
    /// 每页返回条数
    pub size: i64,
    /// 商品ID
    pub product_id: Option<i64>,
}

impl DoudianProductAuditListRequest {
    /// With the parameters that are required.
    pub fn new(publish_status: i64, page: i64, size: i64) -> Self {
        Self {
            publish_status,
            page,
            size,
            product_id: None,
        }
    }

    /// Sets `product_id` (商品ID).
    #[must_use]
    pub fn product_id(mut self, product_id: i64) -> Self {
        self.product_id = Some(product_id);
        self
    }
}

/// The answer to [`DoudianProductAuditListRequest`].
pub type DoudianProductAuditListResponse = rt::DoudianResponse<
    DoudianProductAuditListData,
>;

impl rt::DoudianRequest for DoudianProductAuditListRequest {
    type Data = DoudianProductAuditListData;

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "product.auditList",
        path: "/product/auditList",
        token: true,
        effect: rt::Effect::Read,
        errors: &[
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:2010001",
                label: "系统异常",
                retry: rt::Retry::Later,
                action: rt::Action::Wait,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:2010004",
                label: "分页参数非法",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
        ],
    };
}

impl rt::Encode for DoudianProductAuditListRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianProductAuditListRequest",
            &[
                rt::Field("publish_status", rt::REQUIRED, &["0", "1", "2"]),
                rt::Field("page", rt::REQUIRED, &[]),
                rt::Field("size", rt::REQUIRED, &[]),
                rt::Field("product_id", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 1, &self.page);
        rt::put(w, 3, &self.product_id);
        rt::put(w, 0, &self.publish_status);
        rt::put(w, 2, &self.size);
    }
}

rt::impl_record!(DoudianProductAuditListRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianProductAuditListRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.publish_status, r),
            1 => rt::get(&mut self.page, r),
            2 => rt::get(&mut self.size, r),
            3 => rt::get(&mut self.product_id, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianProductAuditListRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            publish_status: Default::default(),
            page: Default::default(),
            size: Default::default(),
            product_id: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianProductAuditListRequest, Self::blank());

impl rt::Paged for DoudianProductAuditListData {
    type Item = DoudianProductAuditListAuditRecord;

    fn items(&self) -> &[DoudianProductAuditListAuditRecord] {
        &self.records
    }

    fn total(&self) -> Option<i64> {
        self.total
    }
}

/// Part of the answer to `product.auditList`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianProductAuditListAuditRecord {
    /// 商品ID
    pub product_id: Option<i64>,
    /// 商品名称
    pub title: Option<String>,
    /// 商品主图
    pub img_url: Option<String>,
    /// 审核状态
    ///
    /// Codes:
    ///
    /// - `0` 审核中
    /// - `1` 审核通过
    /// - `2` 审核拒绝
    pub publish_status: Option<i64>,
    /// 提审时间, in seconds
    pub publish_time: Option<i64>,
    /// 审核时间, in seconds
    pub audit_time: Option<i64>,
    /// 审核未通过理由
    pub audit_reason: BTreeMap<String, Vec<String>>,
}

impl rt::Encode for DoudianProductAuditListAuditRecord {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianProductAuditListAuditRecord",
            &[
                rt::Field("product_id", 0, &[]),
                rt::Field("title", 0, &[]),
                rt::Field("img_url", 0, &[]),
                rt::Field("publish_status", 0, &["0", "1", "2"]),
                rt::Field("publish_time", 0, &[]),
                rt::Field("audit_time", 0, &[]),
                rt::Field("audit_reason", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 6, &self.audit_reason);
        rt::put(w, 5, &self.audit_time);
        rt::put(w, 2, &self.img_url);
        rt::put(w, 0, &self.product_id);
        rt::put(w, 3, &self.publish_status);
        rt::put(w, 4, &self.publish_time);
        rt::put(w, 1, &self.title);
    }
}

impl rt::Decode for DoudianProductAuditListAuditRecord {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.product_id, r),
            1 => rt::get(&mut self.title, r),
            2 => rt::get(&mut self.img_url, r),
            3 => rt::get(&mut self.publish_status, r),
            4 => rt::get(&mut self.publish_time, r),
            5 => rt::get(&mut self.audit_time, r),
            6 => rt::get(&mut self.audit_reason, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianProductAuditListAuditRecord);

rt::impl_serde!(DoudianProductAuditListAuditRecord, Self::default());

/// Part of the answer to `product.auditList`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianProductAuditListData {
    /// 审核记录列表
    pub records: Vec<DoudianProductAuditListAuditRecord>,
    /// 总数量
    pub total: Option<i64>,
}

impl rt::Encode for DoudianProductAuditListData {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianProductAuditListData",
            &[rt::Field("records", 0, &[]), rt::Field("total", 0, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.records);
        rt::put(w, 1, &self.total);
    }
}

impl rt::Decode for DoudianProductAuditListData {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.records, r),
            1 => rt::get(&mut self.total, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianProductAuditListData);

rt::impl_serde!(DoudianProductAuditListData, Self::default());
