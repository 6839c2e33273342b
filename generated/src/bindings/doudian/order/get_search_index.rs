// @generated from doudian/order/order.getSearchIndex.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// 获取索引串 — `order.getSearchIndex`
///
/// Family: `order` (the feature `order`).
/// Only reads, so repeating it is safe.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianOrderGetSearchIndexRequest;
///
/// let request = DoudianOrderGetSearchIndexRequest::new("…", 1);
/// let response = client.execute(&request).await?;
/// # let _ = response;
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianOrderGetSearchIndexRequest {
    /// 明文
    ///
    /// Personal data, encrypted: `Debug` shows `***`.
    pub plain_text: String,
    /// 加密类型
    ///
    /// Codes:
    ///
    /// - `1` 地址加密
    /// - `2` 姓名加密
    /// - `3` 电话加密
    pub sensitive_type: i32,
}

impl DoudianOrderGetSearchIndexRequest {
    /// With the parameters that are required.
    pub fn new(plain_text: impl Into<String>, sensitive_type: i32) -> Self {
        Self {
            plain_text: plain_text.into(),
            sensitive_type,
        }
    }
}

/// The answer to [`DoudianOrderGetSearchIndexRequest`].
pub type DoudianOrderGetSearchIndexResponse = rt::DoudianResponse<
    DoudianOrderGetSearchIndexData,
>;

impl rt::DoudianRequest for DoudianOrderGetSearchIndexRequest {
    type Data = DoudianOrderGetSearchIndexData;

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "order.getSearchIndex",
        path: "/order/getSearchIndex",
        token: true,
        effect: rt::Effect::Read,
        errors: &[],
    };
}

impl rt::Encode for DoudianOrderGetSearchIndexRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianOrderGetSearchIndexRequest",
            &[
                rt::Field("plain_text", rt::REQUIRED | rt::PII, &[]),
                rt::Field("sensitive_type", rt::REQUIRED, &["1", "2", "3"]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.plain_text);
        rt::put(w, 1, &self.sensitive_type);
    }
}

rt::impl_record!(DoudianOrderGetSearchIndexRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianOrderGetSearchIndexRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.plain_text, r),
            1 => rt::get(&mut self.sensitive_type, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianOrderGetSearchIndexRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            plain_text: Default::default(),
            sensitive_type: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianOrderGetSearchIndexRequest, Self::blank());

/// Part of the answer to `order.getSearchIndex`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianOrderGetSearchIndexData {
    /// 索引串
    ///
    /// Personal data, encrypted: `Debug` shows `***`.
    pub encrypt_index_text: Option<String>,
}

impl rt::Encode for DoudianOrderGetSearchIndexData {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianOrderGetSearchIndexData",
            &[rt::Field("encrypt_index_text", rt::PII, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.encrypt_index_text);
    }
}

impl rt::Decode for DoudianOrderGetSearchIndexData {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.encrypt_index_text, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianOrderGetSearchIndexData);

rt::impl_serde!(DoudianOrderGetSearchIndexData, Self::default());
