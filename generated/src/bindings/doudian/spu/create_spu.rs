// @generated from doudian/spu/spu.createSpu.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// 创建SPU — `spu.createSpu`
///
/// Family: `spu` (the feature `spu`).
/// Changes something: repeat it only when it surely had no effect.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::{DoudianSpuCreateSpuPropertyInfo, DoudianSpuCreateSpuPropertyValue, DoudianSpuCreateSpuRequest};
///
/// let request = DoudianSpuCreateSpuRequest::new(
///     1,
///     [
///         DoudianSpuCreateSpuPropertyInfo::new(
///             1,
///             [DoudianSpuCreateSpuPropertyValue::new(1, "…")],
///         ),
///     ],
/// );
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
/// | 20000 | `isp.service-error:2012001` | 系统错误 | wait, then repeat |
/// | 40004 | `isv.parameter-invalid:2012004` | 参数错误 | mend the request |
/// | 50002 | `isv.business-failed:2012013` | 数据加载异常 | wait, then repeat |
/// | 50002 | `isv.business-failed:20121009` | 属性信息有误 | mend the request |
/// | 50002 | `isv.business-failed:20121017` | 图片格式错误 | mend the request |
/// | 50002 | `isv.business-failed:20121020` | 证明信息参数错误 | mend the request |
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianSpuCreateSpuRequest {
    /// 叶子类目ID
    pub category_leaf_id: i64,
    /// SPU图片
    pub spu_images: Option<Vec<String>>,
    /// 属性信息
    pub property_infos: Vec<DoudianSpuCreateSpuPropertyInfo>,
    /// SPU实物图
    pub spu_actual_images: Option<Vec<String>>,
    /// SPU素材
    pub materials: Option<Vec<DoudianSpuCreateSpuMaterial>>,
    /// 证明信息
    pub proofs: Option<Vec<DoudianSpuCreateSpuMaterial>>,
    /// `barcodes` on the wire; it has no label.
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub barcodes: Option<Vec<DoudianSpuCreateSpuBarcode>>,
}

impl DoudianSpuCreateSpuRequest {
    /// With the parameters that are required.
    pub fn new(
        category_leaf_id: i64,
        property_infos: impl Into<Vec<DoudianSpuCreateSpuPropertyInfo>>,
    ) -> Self {
        Self {
            category_leaf_id,
            spu_images: None,
            property_infos: property_infos.into(),
            spu_actual_images: None,
            materials: None,
            proofs: None,
            barcodes: None,
        }
    }

    /// Sets `spu_images` (SPU图片).
    #[must_use]
    pub fn spu_images(
        mut self,
        spu_images: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.spu_images = Some(spu_images.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `spu_actual_images` (SPU实物图).
    #[must_use]
    pub fn spu_actual_images(
        mut self,
        spu_actual_images: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.spu_actual_images = Some(
            spu_actual_images.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// Sets `materials` (SPU素材).
    #[must_use]
    pub fn materials(
        mut self,
        materials: impl Into<Vec<DoudianSpuCreateSpuMaterial>>,
    ) -> Self {
        self.materials = Some(materials.into());
        self
    }

    /// Sets `proofs` (证明信息).
    #[must_use]
    pub fn proofs(
        mut self,
        proofs: impl Into<Vec<DoudianSpuCreateSpuMaterial>>,
    ) -> Self {
        self.proofs = Some(proofs.into());
        self
    }

    /// Sets `barcodes`.
    #[must_use]
    pub fn barcodes(
        mut self,
        barcodes: impl Into<Vec<DoudianSpuCreateSpuBarcode>>,
    ) -> Self {
        self.barcodes = Some(barcodes.into());
        self
    }
}

/// The answer to [`DoudianSpuCreateSpuRequest`].
pub type DoudianSpuCreateSpuResponse = rt::DoudianResponse<DoudianSpuCreateSpuData>;

impl rt::DoudianRequest for DoudianSpuCreateSpuRequest {
    type Data = DoudianSpuCreateSpuData;

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "spu.createSpu",
        path: "/spu/createSpu",
        token: true,
        effect: rt::Effect::Write,
        errors: &[
            rt::ErrorRow {
                code: 20000,
                sub_code: "isp.service-error:2012001",
                label: "系统错误",
                retry: rt::Retry::Later,
                action: rt::Action::Wait,
            },
            rt::ErrorRow {
                code: 40004,
                sub_code: "isv.parameter-invalid:2012004",
                label: "参数错误",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:2012013",
                label: "数据加载异常",
                retry: rt::Retry::Later,
                action: rt::Action::Wait,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:20121009",
                label: "属性信息有误",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:20121017",
                label: "图片格式错误",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:20121020",
                label: "证明信息参数错误",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
        ],
    };
}

impl rt::Encode for DoudianSpuCreateSpuRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianSpuCreateSpuRequest",
            &[
                rt::Field("category_leaf_id", rt::REQUIRED, &[]),
                rt::Field("spu_images", 0, &[]),
                rt::Field("property_infos", rt::REQUIRED, &[]),
                rt::Field("spu_actual_images", 0, &[]),
                rt::Field("materials", 0, &[]),
                rt::Field("proofs", 0, &[]),
                rt::Field("barcodes", rt::UNCERTAIN, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 6, &self.barcodes);
        rt::put(w, 0, &self.category_leaf_id);
        rt::put(w, 4, &self.materials);
        rt::put(w, 5, &self.proofs);
        rt::put(w, 2, &self.property_infos);
        rt::put(w, 3, &self.spu_actual_images);
        rt::put(w, 1, &self.spu_images);
    }
}

rt::impl_record!(DoudianSpuCreateSpuRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianSpuCreateSpuRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.category_leaf_id, r),
            1 => rt::get(&mut self.spu_images, r),
            2 => rt::get(&mut self.property_infos, r),
            3 => rt::get(&mut self.spu_actual_images, r),
            4 => rt::get(&mut self.materials, r),
            5 => rt::get(&mut self.proofs, r),
            6 => rt::get(&mut self.barcodes, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianSpuCreateSpuRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            category_leaf_id: Default::default(),
            spu_images: Default::default(),
            property_infos: Default::default(),
            spu_actual_images: Default::default(),
            materials: Default::default(),
            proofs: Default::default(),
            barcodes: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianSpuCreateSpuRequest, Self::blank());

/// Part of the request `spu.createSpu`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianSpuCreateSpuBarcode {
    /// `barcode_type` on the wire; it has no label.
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub barcode_type: Option<rt::Value>,
    /// `barcode` on the wire; it has no label.
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub barcode: Option<String>,
    /// `barcode_image` on the wire; it has no label.
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub barcode_image: Option<DoudianSpuCreateSpuBarcodeImage>,
}

impl DoudianSpuCreateSpuBarcode {
    /// Without parameters.
    pub fn new() -> Self {
        Self {
            barcode_type: None,
            barcode: None,
            barcode_image: None,
        }
    }

    /// Sets `barcode_type`.
    #[must_use]
    pub fn barcode_type(mut self, barcode_type: impl Into<rt::Value>) -> Self {
        self.barcode_type = Some(barcode_type.into());
        self
    }

    /// Sets `barcode`.
    #[must_use]
    pub fn barcode(mut self, barcode: impl Into<String>) -> Self {
        self.barcode = Some(barcode.into());
        self
    }

    /// Sets `barcode_image`.
    #[must_use]
    pub fn barcode_image(
        mut self,
        barcode_image: DoudianSpuCreateSpuBarcodeImage,
    ) -> Self {
        self.barcode_image = Some(barcode_image);
        self
    }
}

impl rt::Encode for DoudianSpuCreateSpuBarcode {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianSpuCreateSpuBarcode",
            &[
                rt::Field("barcode_type", rt::UNCERTAIN, &[]),
                rt::Field("barcode", rt::UNCERTAIN, &[]),
                rt::Field("barcode_image", rt::UNCERTAIN, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 1, &self.barcode);
        rt::put(w, 2, &self.barcode_image);
        rt::put(w, 0, &self.barcode_type);
    }
}

#[cfg(feature = "serde")]
impl rt::Decode for DoudianSpuCreateSpuBarcode {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.barcode_type, r),
            1 => rt::get(&mut self.barcode, r),
            2 => rt::get(&mut self.barcode_image, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianSpuCreateSpuBarcode);

rt::impl_serde!(DoudianSpuCreateSpuBarcode, Self::default());

/// Part of the request `spu.createSpu`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianSpuCreateSpuBarcodeImage {
    /// `content` on the wire; it has no label.
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub content: Option<DoudianSpuCreateSpuContent>,
    /// `name` on the wire; it has no label.
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub name: Option<String>,
}

impl DoudianSpuCreateSpuBarcodeImage {
    /// Without parameters.
    pub fn new() -> Self {
        Self { content: None, name: None }
    }

    /// Sets `content`.
    #[must_use]
    pub fn content(mut self, content: DoudianSpuCreateSpuContent) -> Self {
        self.content = Some(content);
        self
    }

    /// Sets `name`.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }
}

impl rt::Encode for DoudianSpuCreateSpuBarcodeImage {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianSpuCreateSpuBarcodeImage",
            &[
                rt::Field("content", rt::UNCERTAIN, &[]),
                rt::Field("name", rt::UNCERTAIN, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.content);
        rt::put(w, 1, &self.name);
    }
}

#[cfg(feature = "serde")]
impl rt::Decode for DoudianSpuCreateSpuBarcodeImage {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.content, r),
            1 => rt::get(&mut self.name, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianSpuCreateSpuBarcodeImage);

rt::impl_serde!(DoudianSpuCreateSpuBarcodeImage, Self::default());

/// Part of the request `spu.createSpu`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianSpuCreateSpuContent {
    /// 内容
    pub content: String,
    /// 文件名称
    pub name: String,
}

impl DoudianSpuCreateSpuContent {
    /// With the parameters that are required.
    pub fn new(content: impl Into<String>, name: impl Into<String>) -> Self {
        Self {
            content: content.into(),
            name: name.into(),
        }
    }
}

impl rt::Encode for DoudianSpuCreateSpuContent {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianSpuCreateSpuContent",
            &[
                rt::Field("content", rt::REQUIRED, &[]),
                rt::Field("name", rt::REQUIRED, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.content);
        rt::put(w, 1, &self.name);
    }
}

#[cfg(feature = "serde")]
impl rt::Decode for DoudianSpuCreateSpuContent {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.content, r),
            1 => rt::get(&mut self.name, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianSpuCreateSpuContent);

rt::impl_serde!(DoudianSpuCreateSpuContent, Self::default());

/// Part of the answer to `spu.createSpu`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianSpuCreateSpuData {
    /// SPU\_ID
    pub spu_id: Option<String>,
}

impl rt::Encode for DoudianSpuCreateSpuData {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianSpuCreateSpuData",
            &[rt::Field("spu_id", 0, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.spu_id);
    }
}

impl rt::Decode for DoudianSpuCreateSpuData {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.spu_id, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianSpuCreateSpuData);

rt::impl_serde!(DoudianSpuCreateSpuData, Self::default());

/// Part of the request `spu.createSpu`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianSpuCreateSpuMaterial {
    /// 类型
    pub r#type: i32,
    /// 类型名称
    pub name: String,
    /// 描述信息
    pub description: String,
    /// 实际内容
    pub content: Vec<DoudianSpuCreateSpuContent>,
}

impl DoudianSpuCreateSpuMaterial {
    /// With the parameters that are required.
    pub fn new(
        r#type: i32,
        name: impl Into<String>,
        description: impl Into<String>,
        content: impl Into<Vec<DoudianSpuCreateSpuContent>>,
    ) -> Self {
        Self {
            r#type,
            name: name.into(),
            description: description.into(),
            content: content.into(),
        }
    }
}

impl rt::Encode for DoudianSpuCreateSpuMaterial {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianSpuCreateSpuMaterial",
            &[
                rt::Field("type", rt::REQUIRED, &[]),
                rt::Field("name", rt::REQUIRED, &[]),
                rt::Field("description", rt::REQUIRED, &[]),
                rt::Field("content", rt::REQUIRED, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 3, &self.content);
        rt::put(w, 2, &self.description);
        rt::put(w, 1, &self.name);
        rt::put(w, 0, &self.r#type);
    }
}

#[cfg(feature = "serde")]
impl rt::Decode for DoudianSpuCreateSpuMaterial {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.r#type, r),
            1 => rt::get(&mut self.name, r),
            2 => rt::get(&mut self.description, r),
            3 => rt::get(&mut self.content, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianSpuCreateSpuMaterial);

rt::impl_serde!(DoudianSpuCreateSpuMaterial, Self::default());

/// Part of the request `spu.createSpu`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianSpuCreateSpuPropertyInfo {
    /// 属性ID
    pub property_id: i64,
    /// 属性值
    pub values: Vec<DoudianSpuCreateSpuPropertyValue>,
}

impl DoudianSpuCreateSpuPropertyInfo {
    /// With the parameters that are required.
    pub fn new(
        property_id: i64,
        values: impl Into<Vec<DoudianSpuCreateSpuPropertyValue>>,
    ) -> Self {
        Self {
            property_id,
            values: values.into(),
        }
    }
}

impl rt::Encode for DoudianSpuCreateSpuPropertyInfo {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianSpuCreateSpuPropertyInfo",
            &[
                rt::Field("property_id", rt::REQUIRED, &[]),
                rt::Field("values", rt::REQUIRED, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.property_id);
        rt::put(w, 1, &self.values);
    }
}

#[cfg(feature = "serde")]
impl rt::Decode for DoudianSpuCreateSpuPropertyInfo {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.property_id, r),
            1 => rt::get(&mut self.values, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianSpuCreateSpuPropertyInfo);

rt::impl_serde!(DoudianSpuCreateSpuPropertyInfo, Self::default());

/// Part of the request `spu.createSpu`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianSpuCreateSpuPropertyValue {
    /// 属性值ID
    pub value_id: i64,
    /// 属性值
    pub value_name: String,
}

impl DoudianSpuCreateSpuPropertyValue {
    /// With the parameters that are required.
    pub fn new(value_id: i64, value_name: impl Into<String>) -> Self {
        Self {
            value_id,
            value_name: value_name.into(),
        }
    }
}

impl rt::Encode for DoudianSpuCreateSpuPropertyValue {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianSpuCreateSpuPropertyValue",
            &[
                rt::Field("value_id", rt::REQUIRED, &[]),
                rt::Field("value_name", rt::REQUIRED, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.value_id);
        rt::put(w, 1, &self.value_name);
    }
}

#[cfg(feature = "serde")]
impl rt::Decode for DoudianSpuCreateSpuPropertyValue {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.value_id, r),
            1 => rt::get(&mut self.value_name, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianSpuCreateSpuPropertyValue);

rt::impl_serde!(DoudianSpuCreateSpuPropertyValue, Self::default());
