// @generated from doudian/spu/spu.getSpuTpl.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// SPU模板查询 — `spu.getSpuTpl`
///
/// Family: `spu` (the feature `spu`).
/// Only reads, so repeating it is safe.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianSpuGetSpuTplRequest;
///
/// let request = DoudianSpuGetSpuTplRequest::new(1);
/// let response = client.execute(&request).await?;
/// # let _ = response;
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianSpuGetSpuTplRequest {
    /// 类目ID
    pub category_id: i64,
}

impl DoudianSpuGetSpuTplRequest {
    /// With the parameters that are required.
    pub fn new(category_id: i64) -> Self {
        Self { category_id }
    }
}

/// The answer to [`DoudianSpuGetSpuTplRequest`].
pub type DoudianSpuGetSpuTplResponse = rt::DoudianResponse<DoudianSpuGetSpuTplData>;

impl rt::DoudianRequest for DoudianSpuGetSpuTplRequest {
    type Data = DoudianSpuGetSpuTplData;

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "spu.getSpuTpl",
        path: "/spu/getSpuTpl",
        token: true,
        effect: rt::Effect::Read,
        errors: &[],
    };
}

impl rt::Encode for DoudianSpuGetSpuTplRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianSpuGetSpuTplRequest",
            &[rt::Field("category_id", rt::REQUIRED, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.category_id);
    }
}

rt::impl_record!(DoudianSpuGetSpuTplRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianSpuGetSpuTplRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.category_id, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianSpuGetSpuTplRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            category_id: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianSpuGetSpuTplRequest, Self::blank());

/// Part of the answer to `spu.getSpuTpl`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianSpuGetSpuTplData {
    /// 属性信息
    pub product_format: Vec<DoudianSpuGetSpuTplProductFormat>,
}

impl rt::Encode for DoudianSpuGetSpuTplData {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianSpuGetSpuTplData",
            &[rt::Field("product_format", rt::REQUIRED, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.product_format);
    }
}

impl rt::Decode for DoudianSpuGetSpuTplData {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.product_format, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianSpuGetSpuTplData);

rt::impl_serde!(DoudianSpuGetSpuTplData, Self::default());

/// Part of the answer to `spu.getSpuTpl`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianSpuGetSpuTplOption {
    /// 属性值名称
    pub name: String,
    /// 属性值ID
    pub value_id: i64,
    /// 属性值顺序
    pub sequence: i64,
}

impl rt::Encode for DoudianSpuGetSpuTplOption {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianSpuGetSpuTplOption",
            &[
                rt::Field("name", rt::REQUIRED, &[]),
                rt::Field("value_id", rt::REQUIRED, &[]),
                rt::Field("sequence", rt::REQUIRED, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.name);
        rt::put(w, 2, &self.sequence);
        rt::put(w, 1, &self.value_id);
    }
}

impl rt::Decode for DoudianSpuGetSpuTplOption {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.name, r),
            1 => rt::get(&mut self.value_id, r),
            2 => rt::get(&mut self.sequence, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianSpuGetSpuTplOption);

rt::impl_serde!(DoudianSpuGetSpuTplOption, Self::default());

/// Part of the answer to `spu.getSpuTpl`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianSpuGetSpuTplProductFormat {
    /// 属性名
    pub name: String,
    /// 选项
    pub options: Vec<DoudianSpuGetSpuTplOption>,
    /// 是否必填
    pub require: i64,
    /// 类型
    ///
    /// Codes:
    ///
    /// - `text` 可输入
    /// - `select` 单选
    /// - `multi_select` 多选
    pub r#type: String,
    /// 类目ID
    pub category_id: i64,
    /// 多选最大选项
    pub multi_select_max: Option<i64>,
    /// 属性类型
    ///
    /// Codes:
    ///
    /// - `0` 绑定类型
    /// - `1` 关键属性
    pub property_type: i64,
    /// 属性ID
    pub property_id: i64,
    /// 顺序
    pub sequence: i64,
}

impl rt::Encode for DoudianSpuGetSpuTplProductFormat {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianSpuGetSpuTplProductFormat",
            &[
                rt::Field("name", rt::REQUIRED, &[]),
                rt::Field("options", 0, &[]),
                rt::Field("require", rt::REQUIRED, &[]),
                rt::Field("type", rt::REQUIRED, &["text", "select", "multi_select"]),
                rt::Field("category_id", rt::REQUIRED, &[]),
                rt::Field("multi_select_max", 0, &[]),
                rt::Field("property_type", rt::REQUIRED, &["0", "1"]),
                rt::Field("property_id", rt::REQUIRED, &[]),
                rt::Field("sequence", rt::REQUIRED, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 4, &self.category_id);
        rt::put(w, 5, &self.multi_select_max);
        rt::put(w, 0, &self.name);
        rt::put(w, 1, &self.options);
        rt::put(w, 7, &self.property_id);
        rt::put(w, 6, &self.property_type);
        rt::put(w, 2, &self.require);
        rt::put(w, 8, &self.sequence);
        rt::put(w, 3, &self.r#type);
    }
}

impl rt::Decode for DoudianSpuGetSpuTplProductFormat {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.name, r),
            1 => rt::get(&mut self.options, r),
            2 => rt::get(&mut self.require, r),
            3 => rt::get(&mut self.r#type, r),
            4 => rt::get(&mut self.category_id, r),
            5 => rt::get(&mut self.multi_select_max, r),
            6 => rt::get(&mut self.property_type, r),
            7 => rt::get(&mut self.property_id, r),
            8 => rt::get(&mut self.sequence, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianSpuGetSpuTplProductFormat);

rt::impl_serde!(DoudianSpuGetSpuTplProductFormat, Self::default());
