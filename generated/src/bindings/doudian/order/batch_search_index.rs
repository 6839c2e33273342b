// @generated from doudian/order/order.BatchSearchIndex.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;
use crate::DoudianCustomError;

/// 批量获取索引串 — `order.BatchSearchIndex`
///
/// Family: `order` (the feature `order`).
/// Only reads, so repeating it is safe.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::{DoudianOrderBatchSearchIndexPlainText, DoudianOrderBatchSearchIndexRequest};
///
/// let request = DoudianOrderBatchSearchIndexRequest::new([
///     DoudianOrderBatchSearchIndexPlainText::new("…", 1),
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
/// | 40004 | `isv.parameter-invalid:100000` | 明文列表过长 | mend the request |
/// | 40004 | `isv.parameter-invalid:300002` | 手机号过长 | mend the request |
/// | 50002 | `isv.business-failed:100002` | appId缺失 | mend the request |
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianOrderBatchSearchIndexRequest {
    /// 明文列表
    pub plain_text_list: Vec<DoudianOrderBatchSearchIndexPlainText>,
}

impl DoudianOrderBatchSearchIndexRequest {
    /// With the parameters that are required.
    pub fn new(
        plain_text_list: impl Into<Vec<DoudianOrderBatchSearchIndexPlainText>>,
    ) -> Self {
        Self {
            plain_text_list: plain_text_list.into(),
        }
    }
}

/// The answer to [`DoudianOrderBatchSearchIndexRequest`].
pub type DoudianOrderBatchSearchIndexResponse = rt::DoudianResponse<
    DoudianOrderBatchSearchIndexData,
>;

impl rt::DoudianRequest for DoudianOrderBatchSearchIndexRequest {
    type Data = DoudianOrderBatchSearchIndexData;

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "order.BatchSearchIndex",
        path: "/order/BatchSearchIndex",
        token: true,
        effect: rt::Effect::Read,
        errors: &[
            rt::ErrorRow {
                code: 40004,
                sub_code: "isv.parameter-invalid:100000",
                label: "明文列表过长",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 40004,
                sub_code: "isv.parameter-invalid:300002",
                label: "手机号过长",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:100002",
                label: "appId缺失",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
        ],
    };
}

impl rt::Encode for DoudianOrderBatchSearchIndexRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianOrderBatchSearchIndexRequest",
            &[rt::Field("plain_text_list", rt::REQUIRED, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.plain_text_list);
    }
}

rt::impl_record!(DoudianOrderBatchSearchIndexRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianOrderBatchSearchIndexRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.plain_text_list, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianOrderBatchSearchIndexRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            plain_text_list: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianOrderBatchSearchIndexRequest, Self::blank());

/// Part of the answer to `order.BatchSearchIndex`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianOrderBatchSearchIndexData {
    /// 明文与索引串列表
    pub plain_to_encrypt_index_list: Vec<
        DoudianOrderBatchSearchIndexPlainToEncryptIndex,
    >,
    /// 业务错误
    pub custom_err: DoudianCustomError,
}

impl rt::Encode for DoudianOrderBatchSearchIndexData {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianOrderBatchSearchIndexData",
            &[
                rt::Field("plain_to_encrypt_index_list", rt::REQUIRED, &[]),
                rt::Field("custom_err", rt::REQUIRED, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 1, &self.custom_err);
        rt::put(w, 0, &self.plain_to_encrypt_index_list);
    }
}

impl rt::Decode for DoudianOrderBatchSearchIndexData {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.plain_to_encrypt_index_list, r),
            1 => rt::get(&mut self.custom_err, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianOrderBatchSearchIndexData);

rt::impl_serde!(DoudianOrderBatchSearchIndexData, Self::default());

/// Part of the request `order.BatchSearchIndex`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianOrderBatchSearchIndexPlainText {
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
    pub encrypt_type: i32,
}

impl DoudianOrderBatchSearchIndexPlainText {
    /// With the parameters that are required.
    pub fn new(plain_text: impl Into<String>, encrypt_type: i32) -> Self {
        Self {
            plain_text: plain_text.into(),
            encrypt_type,
        }
    }
}

impl rt::Encode for DoudianOrderBatchSearchIndexPlainText {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianOrderBatchSearchIndexPlainText",
            &[
                rt::Field("plain_text", rt::REQUIRED | rt::PII, &[]),
                rt::Field("encrypt_type", rt::REQUIRED, &["1", "2", "3"]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 1, &self.encrypt_type);
        rt::put(w, 0, &self.plain_text);
    }
}

#[cfg(feature = "serde")]
impl rt::Decode for DoudianOrderBatchSearchIndexPlainText {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.plain_text, r),
            1 => rt::get(&mut self.encrypt_type, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianOrderBatchSearchIndexPlainText);

rt::impl_serde!(DoudianOrderBatchSearchIndexPlainText, Self::default());

/// Part of the answer to `order.BatchSearchIndex`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianOrderBatchSearchIndexPlainToEncryptIndex {
    /// 明文
    ///
    /// Personal data, encrypted: `Debug` shows `***`.
    pub plain: String,
    /// 索引串
    ///
    /// Personal data, encrypted: `Debug` shows `***`.
    pub search_index: String,
}

impl rt::Encode for DoudianOrderBatchSearchIndexPlainToEncryptIndex {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianOrderBatchSearchIndexPlainToEncryptIndex",
            &[
                rt::Field("plain", rt::REQUIRED | rt::PII, &[]),
                rt::Field("search_index", rt::REQUIRED | rt::PII, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.plain);
        rt::put(w, 1, &self.search_index);
    }
}

impl rt::Decode for DoudianOrderBatchSearchIndexPlainToEncryptIndex {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.plain, r),
            1 => rt::get(&mut self.search_index, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianOrderBatchSearchIndexPlainToEncryptIndex);

rt::impl_serde!(DoudianOrderBatchSearchIndexPlainToEncryptIndex, Self::default());
