// @generated from doudian/spu/spu.getSpuInfoBySpuId.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// 按SPU\_ID查询SPU — `spu.getSpuInfoBySpuId`
///
/// Family: `spu` (the feature `spu`).
/// Only reads, so repeating it is safe.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianSpuGetSpuInfoBySpuIdRequest;
///
/// let request = DoudianSpuGetSpuInfoBySpuIdRequest::new(1);
/// let response = client.execute(&request).await?;
/// # let _ = response;
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianSpuGetSpuInfoBySpuIdRequest {
    /// SPU\_ID
    pub spu_id: i64,
}

impl DoudianSpuGetSpuInfoBySpuIdRequest {
    /// With the parameters that are required.
    pub fn new(spu_id: i64) -> Self {
        Self { spu_id }
    }
}

/// The answer to [`DoudianSpuGetSpuInfoBySpuIdRequest`].
pub type DoudianSpuGetSpuInfoBySpuIdResponse = rt::DoudianResponse<
    DoudianSpuGetSpuInfoBySpuIdData,
>;

impl rt::DoudianRequest for DoudianSpuGetSpuInfoBySpuIdRequest {
    type Data = DoudianSpuGetSpuInfoBySpuIdData;

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "spu.getSpuInfoBySpuId",
        path: "/spu/getSpuInfoBySpuId",
        token: true,
        effect: rt::Effect::Read,
        errors: &[],
    };
}

impl rt::Encode for DoudianSpuGetSpuInfoBySpuIdRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianSpuGetSpuInfoBySpuIdRequest",
            &[rt::Field("spu_id", rt::REQUIRED, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.spu_id);
    }
}

rt::impl_record!(DoudianSpuGetSpuInfoBySpuIdRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianSpuGetSpuInfoBySpuIdRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.spu_id, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianSpuGetSpuInfoBySpuIdRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self { spu_id: Default::default() }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianSpuGetSpuInfoBySpuIdRequest, Self::blank());

/// Part of the answer to `spu.getSpuInfoBySpuId`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianSpuGetSpuInfoBySpuIdData {
    /// SPU属性信息
    pub spu_property_infos: Vec<DoudianSpuGetSpuInfoBySpuIdSpuPropertyInfo>,
    /// SPU信息
    pub spu_info: DoudianSpuGetSpuInfoBySpuIdSpuInfo,
}

impl rt::Encode for DoudianSpuGetSpuInfoBySpuIdData {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianSpuGetSpuInfoBySpuIdData",
            &[
                rt::Field("spu_property_infos", rt::REQUIRED, &[]),
                rt::Field("spu_info", rt::REQUIRED, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 1, &self.spu_info);
        rt::put(w, 0, &self.spu_property_infos);
    }
}

impl rt::Decode for DoudianSpuGetSpuInfoBySpuIdData {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.spu_property_infos, r),
            1 => rt::get(&mut self.spu_info, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianSpuGetSpuInfoBySpuIdData);

rt::impl_serde!(DoudianSpuGetSpuInfoBySpuIdData, Self::default());

/// Part of the answer to `spu.getSpuInfoBySpuId`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianSpuGetSpuInfoBySpuIdSpuInfo {
    /// SPU名称
    pub spu_name: String,
    /// 产品编码
    pub upc_code: String,
    /// 类目ID
    pub category_id: i64,
    /// 品牌ID
    pub brand_id: i64,
    /// 在线状态
    ///
    /// Codes:
    ///
    /// - `1` 生效
    /// - `2` 失效
    pub status: i64,
    /// 更新时间
    ///
    /// Shape: `yyyy-MM-dd HH:mm:ss`, China time (GMT+8).
    pub update_time: rt::DateTime,
    /// 创建时间
    ///
    /// Shape: `yyyy-MM-dd HH:mm:ss`, China time (GMT+8).
    pub create_time: rt::DateTime,
    /// SPU\_ID
    pub spu_id: String,
    /// 审核状态
    ///
    /// Codes:
    ///
    /// - `-1` 删除
    /// - `0` 待审核
    /// - `1` 审核中
    /// - `2` 审核不通过
    /// - `3` 审核通过
    /// - `4` 撤销
    pub op_status: i64,
    /// 审核时间
    ///
    /// Shape: `yyyy-MM-dd HH:mm:ss`, China time (GMT+8).
    pub audit_time: Option<rt::DateTime>,
}

impl rt::Encode for DoudianSpuGetSpuInfoBySpuIdSpuInfo {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianSpuGetSpuInfoBySpuIdSpuInfo",
            &[
                rt::Field("spu_name", rt::REQUIRED, &[]),
                rt::Field("upc_code", rt::REQUIRED, &[]),
                rt::Field("category_id", rt::REQUIRED, &[]),
                rt::Field("brand_id", rt::REQUIRED, &[]),
                rt::Field("status", rt::REQUIRED, &["1", "2"]),
                rt::Field("update_time", rt::REQUIRED, &[]),
                rt::Field("create_time", rt::REQUIRED, &[]),
                rt::Field("spu_id", rt::REQUIRED, &[]),
                rt::Field("op_status", rt::REQUIRED, &["-1", "0", "1", "2", "3", "4"]),
                rt::Field("audit_time", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 9, &self.audit_time);
        rt::put(w, 3, &self.brand_id);
        rt::put(w, 2, &self.category_id);
        rt::put(w, 6, &self.create_time);
        rt::put(w, 8, &self.op_status);
        rt::put(w, 7, &self.spu_id);
        rt::put(w, 0, &self.spu_name);
        rt::put(w, 4, &self.status);
        rt::put(w, 1, &self.upc_code);
        rt::put(w, 5, &self.update_time);
    }
}

impl rt::Decode for DoudianSpuGetSpuInfoBySpuIdSpuInfo {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.spu_name, r),
            1 => rt::get(&mut self.upc_code, r),
            2 => rt::get(&mut self.category_id, r),
            3 => rt::get(&mut self.brand_id, r),
            4 => rt::get(&mut self.status, r),
            5 => rt::get(&mut self.update_time, r),
            6 => rt::get(&mut self.create_time, r),
            7 => rt::get(&mut self.spu_id, r),
            8 => rt::get(&mut self.op_status, r),
            9 => rt::get(&mut self.audit_time, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianSpuGetSpuInfoBySpuIdSpuInfo);

rt::impl_serde!(DoudianSpuGetSpuInfoBySpuIdSpuInfo, Self::default());

/// Part of the answer to `spu.getSpuInfoBySpuId`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianSpuGetSpuInfoBySpuIdSpuPropertyInfo {
    /// 属性ID
    pub property_id: i64,
    /// 属性名
    pub property_name: String,
    /// 属性类型
    ///
    /// Codes:
    ///
    /// - `0` 绑定属性
    /// - `1` 关键属性
    /// - `2` 售卖属性
    /// - `3` 商品属性
    pub r#type: i64,
    /// 属性别名
    pub property_alias: String,
    /// 属性值信息
    pub spu_property_value_info: Vec<DoudianSpuGetSpuInfoBySpuIdSpuPropertyValueInfo>,
}

impl rt::Encode for DoudianSpuGetSpuInfoBySpuIdSpuPropertyInfo {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianSpuGetSpuInfoBySpuIdSpuPropertyInfo",
            &[
                rt::Field("property_id", rt::REQUIRED, &[]),
                rt::Field("property_name", rt::REQUIRED, &[]),
                rt::Field("type", rt::REQUIRED, &["0", "1", "2", "3"]),
                rt::Field("property_alias", rt::REQUIRED, &[]),
                rt::Field("spu_property_value_info", rt::REQUIRED, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 3, &self.property_alias);
        rt::put(w, 0, &self.property_id);
        rt::put(w, 1, &self.property_name);
        rt::put(w, 4, &self.spu_property_value_info);
        rt::put(w, 2, &self.r#type);
    }
}

impl rt::Decode for DoudianSpuGetSpuInfoBySpuIdSpuPropertyInfo {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.property_id, r),
            1 => rt::get(&mut self.property_name, r),
            2 => rt::get(&mut self.r#type, r),
            3 => rt::get(&mut self.property_alias, r),
            4 => rt::get(&mut self.spu_property_value_info, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianSpuGetSpuInfoBySpuIdSpuPropertyInfo);

rt::impl_serde!(DoudianSpuGetSpuInfoBySpuIdSpuPropertyInfo, Self::default());

/// Part of the answer to `spu.getSpuInfoBySpuId`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianSpuGetSpuInfoBySpuIdSpuPropertyValueInfo {
    /// 属性值ID
    pub value_id: i64,
    /// 属性值名称
    pub value_name: String,
    /// 属性值别名
    pub value_alias: String,
}

impl rt::Encode for DoudianSpuGetSpuInfoBySpuIdSpuPropertyValueInfo {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianSpuGetSpuInfoBySpuIdSpuPropertyValueInfo",
            &[
                rt::Field("value_id", rt::REQUIRED, &[]),
                rt::Field("value_name", rt::REQUIRED, &[]),
                rt::Field("value_alias", rt::REQUIRED, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 2, &self.value_alias);
        rt::put(w, 0, &self.value_id);
        rt::put(w, 1, &self.value_name);
    }
}

impl rt::Decode for DoudianSpuGetSpuInfoBySpuIdSpuPropertyValueInfo {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.value_id, r),
            1 => rt::get(&mut self.value_name, r),
            2 => rt::get(&mut self.value_alias, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianSpuGetSpuInfoBySpuIdSpuPropertyValueInfo);

rt::impl_serde!(DoudianSpuGetSpuInfoBySpuIdSpuPropertyValueInfo, Self::default());
