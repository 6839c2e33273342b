// @generated from doudian/open/open.binaryupload.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// 二进制文件上传 — `open.binaryupload`
///
/// Family: `open` (the feature `open`).
/// Changes something: repeat it only when it surely had no effect.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianOpenBinaryuploadRequest;
///
/// let request = DoudianOpenBinaryuploadRequest::new("…");
/// let response = client.execute(&request).await?;
/// # let _ = response;
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianOpenBinaryuploadRequest {
    /// 二进制内容
    ///
    /// Binary data as text.
    pub file_content: String,
}

impl DoudianOpenBinaryuploadRequest {
    /// With the parameters that are required.
    pub fn new(file_content: impl Into<String>) -> Self {
        Self {
            file_content: file_content.into(),
        }
    }
}

/// The answer to [`DoudianOpenBinaryuploadRequest`].
pub type DoudianOpenBinaryuploadResponse = rt::DoudianResponse<
    DoudianOpenBinaryuploadData,
>;

impl rt::DoudianRequest for DoudianOpenBinaryuploadRequest {
    type Data = DoudianOpenBinaryuploadData;

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "open.binaryupload",
        path: "/open/binaryupload",
        token: true,
        effect: rt::Effect::Write,
        errors: &[],
    };
}

impl rt::Encode for DoudianOpenBinaryuploadRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianOpenBinaryuploadRequest",
            &[rt::Field("file_content", rt::REQUIRED, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.file_content);
    }
}

rt::impl_record!(DoudianOpenBinaryuploadRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianOpenBinaryuploadRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.file_content, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianOpenBinaryuploadRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            file_content: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianOpenBinaryuploadRequest, Self::blank());

/// Part of the answer to `open.binaryupload`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianOpenBinaryuploadData {
    /// 二进制文件uri
    pub store_uri: Option<String>,
}

impl rt::Encode for DoudianOpenBinaryuploadData {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianOpenBinaryuploadData",
            &[rt::Field("store_uri", 0, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.store_uri);
    }
}

impl rt::Decode for DoudianOpenBinaryuploadData {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.store_uri, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianOpenBinaryuploadData);

rt::impl_serde!(DoudianOpenBinaryuploadData, Self::default());
