// @generated from doudian/product/product.salesInherit.submit.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// 提报全网销量 — `product.salesInherit.submit`
///
/// Family: `product` (the feature `product`).
/// Changes something: repeat it only when it surely had no effect.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::{DoudianProductSalesInheritSubmitRequest, DoudianProductSalesInheritSubmitSubmitRecord};
///
/// let request = DoudianProductSalesInheritSubmitRequest::new([
///     DoudianProductSalesInheritSubmitSubmitRecord::new(1, 1, 1, 1),
/// ]);
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
/// | 40004 | `isv.parameter-invalid:500` | 参数异常 | mend the request |
/// | 50002 | `isv.business-failed:401` | 权限异常 | authorise again |
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianProductSalesInheritSubmitRequest {
    /// 提报记录列表
    pub submit_records: Vec<DoudianProductSalesInheritSubmitSubmitRecord>,
}

impl DoudianProductSalesInheritSubmitRequest {
    /// With the parameters that are required.
    pub fn new(
        submit_records: impl Into<Vec<DoudianProductSalesInheritSubmitSubmitRecord>>,
    ) -> Self {
        Self {
            submit_records: submit_records.into(),
        }
    }
}

/// The answer to [`DoudianProductSalesInheritSubmitRequest`].
pub type DoudianProductSalesInheritSubmitResponse = rt::DoudianResponse<
    DoudianProductSalesInheritSubmitData,
>;

impl rt::DoudianRequest for DoudianProductSalesInheritSubmitRequest {
    type Data = DoudianProductSalesInheritSubmitData;

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "product.salesInherit.submit",
        path: "/product/salesInherit/submit",
        token: true,
        effect: rt::Effect::Write,
        errors: &[
            rt::ErrorRow {
                code: 40004,
                sub_code: "isv.parameter-invalid:500",
                label: "参数异常",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:401",
                label: "权限异常",
                retry: rt::Retry::Never,
                action: rt::Action::Reauthorize,
            },
        ],
    };
}

impl rt::Encode for DoudianProductSalesInheritSubmitRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianProductSalesInheritSubmitRequest",
            &[rt::Field("submit_records", rt::REQUIRED, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.submit_records);
    }
}

rt::impl_record!(DoudianProductSalesInheritSubmitRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianProductSalesInheritSubmitRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.submit_records, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianProductSalesInheritSubmitRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            submit_records: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianProductSalesInheritSubmitRequest, Self::blank());

/// Part of the answer to `product.salesInherit.submit`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianProductSalesInheritSubmitData {
    /// 提报成功商品ID列表
    pub success_product_ids: Vec<i64>,
    /// 提报失败商品列表
    pub failed_product_list: Vec<DoudianProductSalesInheritSubmitFailedProduct>,
}

impl rt::Encode for DoudianProductSalesInheritSubmitData {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianProductSalesInheritSubmitData",
            &[
                rt::Field("success_product_ids", 0, &[]),
                rt::Field("failed_product_list", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 1, &self.failed_product_list);
        rt::put(w, 0, &self.success_product_ids);
    }
}

impl rt::Decode for DoudianProductSalesInheritSubmitData {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.success_product_ids, r),
            1 => rt::get(&mut self.failed_product_list, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianProductSalesInheritSubmitData);

rt::impl_serde!(DoudianProductSalesInheritSubmitData, Self::default());

/// Part of the answer to `product.salesInherit.submit`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianProductSalesInheritSubmitFailedProduct {
    /// 提报失败商品ID
    pub product_id: Option<i64>,
    /// 失败原因
    pub failed_msg: Option<String>,
}

impl rt::Encode for DoudianProductSalesInheritSubmitFailedProduct {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianProductSalesInheritSubmitFailedProduct",
            &[rt::Field("product_id", 0, &[]), rt::Field("failed_msg", 0, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 1, &self.failed_msg);
        rt::put(w, 0, &self.product_id);
    }
}

impl rt::Decode for DoudianProductSalesInheritSubmitFailedProduct {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.product_id, r),
            1 => rt::get(&mut self.failed_msg, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianProductSalesInheritSubmitFailedProduct);

rt::impl_serde!(DoudianProductSalesInheritSubmitFailedProduct, Self::default());

/// Part of the request `product.salesInherit.submit`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianProductSalesInheritSubmitSubmitRecord {
    /// 站外平台类型
    pub platform_id: i64,
    /// 抖店商品ID
    pub product_id: i64,
    /// 站外商品ID
    pub outside_product_id: i64,
    /// 站外商品30天销量
    pub submit_sales_num: i64,
}

impl DoudianProductSalesInheritSubmitSubmitRecord {
    /// With the parameters that are required.
    pub fn new(
        platform_id: i64,
        product_id: i64,
        outside_product_id: i64,
        submit_sales_num: i64,
    ) -> Self {
        Self {
            platform_id,
            product_id,
            outside_product_id,
            submit_sales_num,
        }
    }
}

impl rt::Encode for DoudianProductSalesInheritSubmitSubmitRecord {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianProductSalesInheritSubmitSubmitRecord",
            &[
                rt::Field("platform_id", rt::REQUIRED, &[]),
                rt::Field("product_id", rt::REQUIRED, &[]),
                rt::Field("outside_product_id", rt::REQUIRED, &[]),
                rt::Field("submit_sales_num", rt::REQUIRED, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 2, &self.outside_product_id);
        rt::put(w, 0, &self.platform_id);
        rt::put(w, 1, &self.product_id);
        rt::put(w, 3, &self.submit_sales_num);
    }
}

#[cfg(feature = "serde")]
impl rt::Decode for DoudianProductSalesInheritSubmitSubmitRecord {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.platform_id, r),
            1 => rt::get(&mut self.product_id, r),
            2 => rt::get(&mut self.outside_product_id, r),
            3 => rt::get(&mut self.submit_sales_num, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianProductSalesInheritSubmitSubmitRecord);

rt::impl_serde!(DoudianProductSalesInheritSubmitSubmitRecord, Self::default());
