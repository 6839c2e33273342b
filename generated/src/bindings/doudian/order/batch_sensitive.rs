// @generated from doudian/order/order.batchSensitive.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;
use crate::{DoudianCustomError, DoudianSensitiveText};

/// 批量脱敏 — `order.batchSensitive`
///
/// decrypt\_text holds masked text. At most 50 cipher texts.
///
/// Family: `order` (the feature `order`).
/// Only reads, so repeating it is safe.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::{DoudianOrderBatchSensitiveCipherInfo, DoudianOrderBatchSensitiveRequest};
///
/// let request = DoudianOrderBatchSensitiveRequest::new([
///     DoudianOrderBatchSensitiveCipherInfo::new(
///         "4781320682406083640",
///         "$$c2FtcGxl*c2FtcGxl$1$$",
///     ),
///     DoudianOrderBatchSensitiveCipherInfo::new(
///         "4781320682406083640",
///         "##c2FtcGxl*c2FtcGxl#1##",
///     ),
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
/// | 40004 | `isv.parameter-invalid:100000` | 密文列表过长 | mend the request |
/// | 50002 | `isv.business-failed:300001` | 密文列表过长 | mend the request |
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianOrderBatchSensitiveRequest {
    /// 待脱敏的密文列表
    ///
    /// At most 50.
    pub cipher_infos: Vec<DoudianOrderBatchSensitiveCipherInfo>,
}

impl DoudianOrderBatchSensitiveRequest {
    /// With the parameters that are required.
    pub fn new(
        cipher_infos: impl Into<Vec<DoudianOrderBatchSensitiveCipherInfo>>,
    ) -> Self {
        Self {
            cipher_infos: cipher_infos.into(),
        }
    }
}

/// The answer to [`DoudianOrderBatchSensitiveRequest`].
pub type DoudianOrderBatchSensitiveResponse = rt::DoudianResponse<
    DoudianOrderBatchSensitiveData,
>;

impl rt::DoudianRequest for DoudianOrderBatchSensitiveRequest {
    type Data = DoudianOrderBatchSensitiveData;

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "order.batchSensitive",
        path: "/order/batchSensitive",
        token: true,
        effect: rt::Effect::Read,
        errors: &[
            rt::ErrorRow {
                code: 40004,
                sub_code: "isv.parameter-invalid:100000",
                label: "密文列表过长",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:300001",
                label: "密文列表过长",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
        ],
    };
}

impl rt::Encode for DoudianOrderBatchSensitiveRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianOrderBatchSensitiveRequest",
            &[rt::Field("cipher_infos", rt::REQUIRED, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.cipher_infos);
    }
}

rt::impl_record!(DoudianOrderBatchSensitiveRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianOrderBatchSensitiveRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.cipher_infos, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianOrderBatchSensitiveRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            cipher_infos: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianOrderBatchSensitiveRequest, Self::blank());

/// Part of the request `order.batchSensitive`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianOrderBatchSensitiveCipherInfo {
    /// 业务标识
    pub auth_id: String,
    /// 密文
    ///
    /// Personal data, encrypted: `Debug` shows `***`.
    pub cipher_text: String,
}

impl DoudianOrderBatchSensitiveCipherInfo {
    /// With the parameters that are required.
    pub fn new(auth_id: impl Into<String>, cipher_text: impl Into<String>) -> Self {
        Self {
            auth_id: auth_id.into(),
            cipher_text: cipher_text.into(),
        }
    }
}

impl rt::Encode for DoudianOrderBatchSensitiveCipherInfo {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianOrderBatchSensitiveCipherInfo",
            &[
                rt::Field("auth_id", rt::REQUIRED | rt::LENIENT, &[]),
                rt::Field("cipher_text", rt::REQUIRED | rt::PII, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.auth_id);
        rt::put(w, 1, &self.cipher_text);
    }
}

#[cfg(feature = "serde")]
impl rt::Decode for DoudianOrderBatchSensitiveCipherInfo {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.auth_id, r),
            1 => rt::get(&mut self.cipher_text, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianOrderBatchSensitiveCipherInfo);

rt::impl_serde!(DoudianOrderBatchSensitiveCipherInfo, Self::default());

/// Part of the answer to `order.batchSensitive`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianOrderBatchSensitiveData {
    /// 脱敏信息列表
    pub decrypt_infos: Vec<DoudianSensitiveText>,
    /// 业务错误
    pub custom_err: DoudianCustomError,
}

impl rt::Encode for DoudianOrderBatchSensitiveData {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianOrderBatchSensitiveData",
            &[
                rt::Field("decrypt_infos", rt::REQUIRED, &[]),
                rt::Field("custom_err", rt::REQUIRED, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 1, &self.custom_err);
        rt::put(w, 0, &self.decrypt_infos);
    }
}

impl rt::Decode for DoudianOrderBatchSensitiveData {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.decrypt_infos, r),
            1 => rt::get(&mut self.custom_err, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianOrderBatchSensitiveData);

rt::impl_serde!(DoudianOrderBatchSensitiveData, Self::default());
