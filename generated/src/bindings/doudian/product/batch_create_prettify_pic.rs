// @generated from doudian/product/product.batchCreatePrettifyPic.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// 批量创建美化图 — `product.batchCreatePrettifyPic`
///
/// Family: `product` (the feature `product`).
/// Changes something: repeat it only when it surely had no effect.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::{DoudianProductBatchCreatePrettifyPicPrettifyPicData, DoudianProductBatchCreatePrettifyPicRequest};
///
/// let request = DoudianProductBatchCreatePrettifyPicRequest::new([
///     DoudianProductBatchCreatePrettifyPicPrettifyPicData::new("…"),
/// ]);
/// let response = client.execute(&request).await?;
/// # let _ = response;
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianProductBatchCreatePrettifyPicRequest {
    /// `prettify_pic_data_list` on the wire; it has no label.
    pub prettify_pic_data_list: Vec<DoudianProductBatchCreatePrettifyPicPrettifyPicData>,
}

impl DoudianProductBatchCreatePrettifyPicRequest {
    /// With the parameters that are required.
    pub fn new(
        prettify_pic_data_list: impl Into<
            Vec<DoudianProductBatchCreatePrettifyPicPrettifyPicData>,
        >,
    ) -> Self {
        Self {
            prettify_pic_data_list: prettify_pic_data_list.into(),
        }
    }
}

/// The answer to [`DoudianProductBatchCreatePrettifyPicRequest`].
pub type DoudianProductBatchCreatePrettifyPicResponse = rt::DoudianResponse<
    DoudianProductBatchCreatePrettifyPicData,
>;

impl rt::DoudianRequest for DoudianProductBatchCreatePrettifyPicRequest {
    type Data = DoudianProductBatchCreatePrettifyPicData;

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "product.batchCreatePrettifyPic",
        path: "/product/batchCreatePrettifyPic",
        token: true,
        effect: rt::Effect::Write,
        errors: &[],
    };
}

impl rt::Encode for DoudianProductBatchCreatePrettifyPicRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianProductBatchCreatePrettifyPicRequest",
            &[rt::Field("prettify_pic_data_list", rt::REQUIRED, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.prettify_pic_data_list);
    }
}

rt::impl_record!(DoudianProductBatchCreatePrettifyPicRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianProductBatchCreatePrettifyPicRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.prettify_pic_data_list, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianProductBatchCreatePrettifyPicRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            prettify_pic_data_list: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianProductBatchCreatePrettifyPicRequest, Self::blank());

/// Part of the answer to `product.batchCreatePrettifyPic`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianProductBatchCreatePrettifyPicData {
    /// 内容
    pub prettify_pic_list: Vec<DoudianProductBatchCreatePrettifyPicPrettifyPic>,
}

impl rt::Encode for DoudianProductBatchCreatePrettifyPicData {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianProductBatchCreatePrettifyPicData",
            &[rt::Field("prettify_pic_list", 0, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.prettify_pic_list);
    }
}

impl rt::Decode for DoudianProductBatchCreatePrettifyPicData {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.prettify_pic_list, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianProductBatchCreatePrettifyPicData);

rt::impl_serde!(DoudianProductBatchCreatePrettifyPicData, Self::default());

/// Part of the answer to `product.batchCreatePrettifyPic`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianProductBatchCreatePrettifyPicPrettifyPic {
    /// 图片url
    pub img_url: Option<String>,
    /// 图片宽度
    pub width: Option<i64>,
    /// 图片高度
    pub height: Option<i64>,
    /// 错误内容
    pub error_msg: Option<String>,
    /// 是否正确生成
    pub is_success: Option<bool>,
}

impl rt::Encode for DoudianProductBatchCreatePrettifyPicPrettifyPic {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianProductBatchCreatePrettifyPicPrettifyPic",
            &[
                rt::Field("img_url", 0, &[]),
                rt::Field("width", 0, &[]),
                rt::Field("height", 0, &[]),
                rt::Field("error_msg", 0, &[]),
                rt::Field("is_success", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 3, &self.error_msg);
        rt::put(w, 2, &self.height);
        rt::put(w, 0, &self.img_url);
        rt::put(w, 4, &self.is_success);
        rt::put(w, 1, &self.width);
    }
}

impl rt::Decode for DoudianProductBatchCreatePrettifyPicPrettifyPic {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.img_url, r),
            1 => rt::get(&mut self.width, r),
            2 => rt::get(&mut self.height, r),
            3 => rt::get(&mut self.error_msg, r),
            4 => rt::get(&mut self.is_success, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianProductBatchCreatePrettifyPicPrettifyPic);

rt::impl_serde!(DoudianProductBatchCreatePrettifyPicPrettifyPic, Self::default());

/// Part of the request `product.batchCreatePrettifyPic`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianProductBatchCreatePrettifyPicPrettifyPicData {
    /// 要转换的组件类型
    pub name: String,
    /// `prettify_pic_data_text` on the wire; it has no label.
    pub prettify_pic_data_text: Option<
        DoudianProductBatchCreatePrettifyPicPrettifyPicDataText,
    >,
}

impl DoudianProductBatchCreatePrettifyPicPrettifyPicData {
    /// With the parameters that are required.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            prettify_pic_data_text: None,
        }
    }

    /// Sets `prettify_pic_data_text`.
    #[must_use]
    pub fn prettify_pic_data_text(
        mut self,
        prettify_pic_data_text: DoudianProductBatchCreatePrettifyPicPrettifyPicDataText,
    ) -> Self {
        self.prettify_pic_data_text = Some(prettify_pic_data_text);
        self
    }
}

impl rt::Encode for DoudianProductBatchCreatePrettifyPicPrettifyPicData {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianProductBatchCreatePrettifyPicPrettifyPicData",
            &[
                rt::Field("name", rt::REQUIRED, &[]),
                rt::Field("prettify_pic_data_text", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.name);
        rt::put(w, 1, &self.prettify_pic_data_text);
    }
}

#[cfg(feature = "serde")]
impl rt::Decode for DoudianProductBatchCreatePrettifyPicPrettifyPicData {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.name, r),
            1 => rt::get(&mut self.prettify_pic_data_text, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianProductBatchCreatePrettifyPicPrettifyPicData);

rt::impl_serde!(DoudianProductBatchCreatePrettifyPicPrettifyPicData, Self::default());

/// Part of the request `product.batchCreatePrettifyPic`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianProductBatchCreatePrettifyPicPrettifyPicDataText {
    /// 文案内容
    pub text: String,
    /// `background_color` on the wire; it has no label.
    pub background_color: Option<String>,
    /// `font_color` on the wire; it has no label.
    pub font_color: Option<String>,
    /// `font_size` on the wire; it has no label.
    pub font_size: Option<i64>,
    /// `text_align` on the wire; it has no label.
    pub text_align: Option<String>,
}

impl DoudianProductBatchCreatePrettifyPicPrettifyPicDataText {
    /// With the parameters that are required.
    pub fn new(text: impl Into<String>) -> Self {
        Self {
            text: text.into(),
            background_color: None,
            font_color: None,
            font_size: None,
            text_align: None,
        }
    }

    /// Sets `background_color`.
    #[must_use]
    pub fn background_color(mut self, background_color: impl Into<String>) -> Self {
        self.background_color = Some(background_color.into());
        self
    }

    /// Sets `font_color`.
    #[must_use]
    pub fn font_color(mut self, font_color: impl Into<String>) -> Self {
        self.font_color = Some(font_color.into());
        self
    }

    /// Sets `font_size`.
    #[must_use]
    pub fn font_size(mut self, font_size: i64) -> Self {
        self.font_size = Some(font_size);
        self
    }

    /// Sets `text_align`.
    #[must_use]
    pub fn text_align(mut self, text_align: impl Into<String>) -> Self {
        self.text_align = Some(text_align.into());
        self
    }
}

impl rt::Encode for DoudianProductBatchCreatePrettifyPicPrettifyPicDataText {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianProductBatchCreatePrettifyPicPrettifyPicDataText",
            &[
                rt::Field("text", rt::REQUIRED, &[]),
                rt::Field("background_color", 0, &[]),
                rt::Field("font_color", 0, &[]),
                rt::Field("font_size", 0, &[]),
                rt::Field("text_align", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 1, &self.background_color);
        rt::put(w, 2, &self.font_color);
        rt::put(w, 3, &self.font_size);
        rt::put(w, 0, &self.text);
        rt::put(w, 4, &self.text_align);
    }
}

#[cfg(feature = "serde")]
impl rt::Decode for DoudianProductBatchCreatePrettifyPicPrettifyPicDataText {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.text, r),
            1 => rt::get(&mut self.background_color, r),
            2 => rt::get(&mut self.font_color, r),
            3 => rt::get(&mut self.font_size, r),
            4 => rt::get(&mut self.text_align, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianProductBatchCreatePrettifyPicPrettifyPicDataText);

rt::impl_serde!(
    DoudianProductBatchCreatePrettifyPicPrettifyPicDataText, Self::default()
);
