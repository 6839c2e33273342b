// @generated from doudian/spu/spu.batchUploadImg.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// 上传SPU图片 — `spu.batchUploadImg`
///
/// Family: `spu` (the feature `spu`).
/// Changes something: repeat it only when it surely had no effect.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::{DoudianSpuBatchUploadImgImageUrl, DoudianSpuBatchUploadImgRequest};
///
/// let request = DoudianSpuBatchUploadImgRequest::new([
///     DoudianSpuBatchUploadImgImageUrl::new("…", "…"),
/// ]);
/// let response = client.execute(&request).await?;
/// # let _ = response;
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianSpuBatchUploadImgRequest {
    /// 图片列表
    pub image_url_list: Vec<DoudianSpuBatchUploadImgImageUrl>,
}

impl DoudianSpuBatchUploadImgRequest {
    /// With the parameters that are required.
    pub fn new(
        image_url_list: impl Into<Vec<DoudianSpuBatchUploadImgImageUrl>>,
    ) -> Self {
        Self {
            image_url_list: image_url_list.into(),
        }
    }
}

/// The answer to [`DoudianSpuBatchUploadImgRequest`].
pub type DoudianSpuBatchUploadImgResponse = rt::DoudianResponse<
    DoudianSpuBatchUploadImgData,
>;

impl rt::DoudianRequest for DoudianSpuBatchUploadImgRequest {
    type Data = DoudianSpuBatchUploadImgData;

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "spu.batchUploadImg",
        path: "/spu/batchUploadImg",
        token: true,
        effect: rt::Effect::Write,
        errors: &[],
    };
}

impl rt::Encode for DoudianSpuBatchUploadImgRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianSpuBatchUploadImgRequest",
            &[rt::Field("image_url_list", rt::REQUIRED, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.image_url_list);
    }
}

rt::impl_record!(DoudianSpuBatchUploadImgRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianSpuBatchUploadImgRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.image_url_list, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianSpuBatchUploadImgRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            image_url_list: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianSpuBatchUploadImgRequest, Self::blank());

/// Part of the answer to `spu.batchUploadImg`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianSpuBatchUploadImgData {
    /// 成功列表
    pub success_list: Vec<DoudianSpuBatchUploadImgSuccess>,
    /// 失败列表
    pub failed_list: Vec<DoudianSpuBatchUploadImgFailed>,
}

impl rt::Encode for DoudianSpuBatchUploadImgData {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianSpuBatchUploadImgData",
            &[rt::Field("success_list", 0, &[]), rt::Field("failed_list", 0, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 1, &self.failed_list);
        rt::put(w, 0, &self.success_list);
    }
}

impl rt::Decode for DoudianSpuBatchUploadImgData {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.success_list, r),
            1 => rt::get(&mut self.failed_list, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianSpuBatchUploadImgData);

rt::impl_serde!(DoudianSpuBatchUploadImgData, Self::default());

/// Part of the answer to `spu.batchUploadImg`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianSpuBatchUploadImgFailed {
    /// 图片名
    pub name: Option<String>,
    /// 入参URL
    pub origin_url: Option<String>,
    /// 失败错误码
    pub err_code: Option<i32>,
    /// 失败原因
    pub err_msg: Option<String>,
}

impl rt::Encode for DoudianSpuBatchUploadImgFailed {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianSpuBatchUploadImgFailed",
            &[
                rt::Field("name", 0, &[]),
                rt::Field("origin_url", 0, &[]),
                rt::Field("err_code", 0, &[]),
                rt::Field("err_msg", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 2, &self.err_code);
        rt::put(w, 3, &self.err_msg);
        rt::put(w, 0, &self.name);
        rt::put(w, 1, &self.origin_url);
    }
}

impl rt::Decode for DoudianSpuBatchUploadImgFailed {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.name, r),
            1 => rt::get(&mut self.origin_url, r),
            2 => rt::get(&mut self.err_code, r),
            3 => rt::get(&mut self.err_msg, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianSpuBatchUploadImgFailed);

rt::impl_serde!(DoudianSpuBatchUploadImgFailed, Self::default());

/// Part of the request `spu.batchUploadImg`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianSpuBatchUploadImgImageUrl {
    /// 图片名
    pub name: String,
    /// 公网可访问URL
    pub url: String,
}

impl DoudianSpuBatchUploadImgImageUrl {
    /// With the parameters that are required.
    pub fn new(name: impl Into<String>, url: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            url: url.into(),
        }
    }
}

impl rt::Encode for DoudianSpuBatchUploadImgImageUrl {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianSpuBatchUploadImgImageUrl",
            &[rt::Field("name", rt::REQUIRED, &[]), rt::Field("url", rt::REQUIRED, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.name);
        rt::put(w, 1, &self.url);
    }
}

#[cfg(feature = "serde")]
impl rt::Decode for DoudianSpuBatchUploadImgImageUrl {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.name, r),
            1 => rt::get(&mut self.url, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianSpuBatchUploadImgImageUrl);

rt::impl_serde!(DoudianSpuBatchUploadImgImageUrl, Self::default());

/// Part of the answer to `spu.batchUploadImg`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianSpuBatchUploadImgSuccess {
    /// 图片名称
    pub name: Option<String>,
    /// 入参URL
    pub origin_url: Option<String>,
    /// 抖店SPU专用URL
    pub spu_url: Option<String>,
}

impl rt::Encode for DoudianSpuBatchUploadImgSuccess {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianSpuBatchUploadImgSuccess",
            &[
                rt::Field("name", 0, &[]),
                rt::Field("origin_url", 0, &[]),
                rt::Field("spu_url", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.name);
        rt::put(w, 1, &self.origin_url);
        rt::put(w, 2, &self.spu_url);
    }
}

impl rt::Decode for DoudianSpuBatchUploadImgSuccess {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.name, r),
            1 => rt::get(&mut self.origin_url, r),
            2 => rt::get(&mut self.spu_url, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianSpuBatchUploadImgSuccess);

rt::impl_serde!(DoudianSpuBatchUploadImgSuccess, Self::default());
