// @generated from doudian/spu/spu.getKeyPropertyByCid.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// 类目关键属性查询 — `spu.getKeyPropertyByCid`
///
/// Family: `spu` (the feature `spu`).
/// Only reads, so repeating it is safe.
/// Pages by `page`, from 0.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianSpuGetKeyPropertyByCidRequest;
///
/// let request = DoudianSpuGetKeyPropertyByCidRequest::new(1, 1, 1);
/// let response = client.execute(&request).await?;
/// # let _ = response;
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianSpuGetKeyPropertyByCidRequest {
    /// 类目ID
    pub category_id: i64,
    /// 页码
    pub page: i64,
    /// 每页大小
    pub size: i64,
}

impl DoudianSpuGetKeyPropertyByCidRequest {
    /// With the parameters that are required.
    pub fn new(category_id: i64, page: i64, size: i64) -> Self {
        Self { category_id, page, size }
    }
}

/// The answer to [`DoudianSpuGetKeyPropertyByCidRequest`].
pub type DoudianSpuGetKeyPropertyByCidResponse = rt::DoudianResponse<
    DoudianSpuGetKeyPropertyByCidData,
>;

impl rt::DoudianRequest for DoudianSpuGetKeyPropertyByCidRequest {
    type Data = DoudianSpuGetKeyPropertyByCidData;

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "spu.getKeyPropertyByCid",
        path: "/spu/getKeyPropertyByCid",
        token: true,
        effect: rt::Effect::Read,
        errors: &[],
    };
}

impl rt::Encode for DoudianSpuGetKeyPropertyByCidRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianSpuGetKeyPropertyByCidRequest",
            &[
                rt::Field("category_id", rt::REQUIRED, &[]),
                rt::Field("page", rt::REQUIRED, &[]),
                rt::Field("size", rt::REQUIRED, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.category_id);
        rt::put(w, 1, &self.page);
        rt::put(w, 2, &self.size);
    }
}

rt::impl_record!(DoudianSpuGetKeyPropertyByCidRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianSpuGetKeyPropertyByCidRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.category_id, r),
            1 => rt::get(&mut self.page, r),
            2 => rt::get(&mut self.size, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianSpuGetKeyPropertyByCidRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            category_id: Default::default(),
            page: Default::default(),
            size: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianSpuGetKeyPropertyByCidRequest, Self::blank());

impl rt::Paged for DoudianSpuGetKeyPropertyByCidData {
    type Item = DoudianSpuGetKeyPropertyByCidKeyProperty;

    fn items(&self) -> &[DoudianSpuGetKeyPropertyByCidKeyProperty] {
        &self.property_info
    }

    fn total(&self) -> Option<i64> {
        Some(self.total)
    }
}

/// Part of the answer to `spu.getKeyPropertyByCid`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianSpuGetKeyPropertyByCidData {
    /// 属性信息
    pub property_info: Vec<DoudianSpuGetKeyPropertyByCidKeyProperty>,
    /// 品牌信息
    pub brand_info: Vec<DoudianSpuGetKeyPropertyByCidKeyProperty>,
    /// 总数
    pub total: i64,
}

impl rt::Encode for DoudianSpuGetKeyPropertyByCidData {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianSpuGetKeyPropertyByCidData",
            &[
                rt::Field("property_info", rt::REQUIRED, &[]),
                rt::Field("brand_info", rt::REQUIRED, &[]),
                rt::Field("total", rt::REQUIRED, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 1, &self.brand_info);
        rt::put(w, 0, &self.property_info);
        rt::put(w, 2, &self.total);
    }
}

impl rt::Decode for DoudianSpuGetKeyPropertyByCidData {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.property_info, r),
            1 => rt::get(&mut self.brand_info, r),
            2 => rt::get(&mut self.total, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianSpuGetKeyPropertyByCidData);

rt::impl_serde!(DoudianSpuGetKeyPropertyByCidData, Self::default());

/// Part of the answer to `spu.getKeyPropertyByCid`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianSpuGetKeyPropertyByCidKeyProperty {
    /// 关联属性值ID
    pub rel_value_id: i64,
    /// 属性ID
    pub property_id: i64,
    /// 属性名
    pub property_name: String,
    /// 属性值ID
    pub value_id: i64,
    /// 属性值名称
    pub value_name: String,
}

impl rt::Encode for DoudianSpuGetKeyPropertyByCidKeyProperty {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianSpuGetKeyPropertyByCidKeyProperty",
            &[
                rt::Field("rel_value_id", rt::REQUIRED, &[]),
                rt::Field("property_id", rt::REQUIRED, &[]),
                rt::Field("property_name", rt::REQUIRED, &[]),
                rt::Field("value_id", rt::REQUIRED, &[]),
                rt::Field("value_name", rt::REQUIRED, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 1, &self.property_id);
        rt::put(w, 2, &self.property_name);
        rt::put(w, 0, &self.rel_value_id);
        rt::put(w, 3, &self.value_id);
        rt::put(w, 4, &self.value_name);
    }
}

impl rt::Decode for DoudianSpuGetKeyPropertyByCidKeyProperty {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.rel_value_id, r),
            1 => rt::get(&mut self.property_id, r),
            2 => rt::get(&mut self.property_name, r),
            3 => rt::get(&mut self.value_id, r),
            4 => rt::get(&mut self.value_name, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianSpuGetKeyPropertyByCidKeyProperty);

rt::impl_serde!(DoudianSpuGetKeyPropertyByCidKeyProperty, Self::default());
