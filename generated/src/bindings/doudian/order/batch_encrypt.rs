// @generated from doudian/order/order.batchEncrypt.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;
use crate::{DoudianCustomError, DoudianSensitiveText};

/// 批量加密 — `order.batchEncrypt`
///
/// A call that succeeds says nothing about an item: look at err\_no of each and at custom\_err.
///
/// Family: `order` (the feature `order`).
/// Only reads, so repeating it is safe.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::{DoudianOrderBatchEncryptBatchEncrypt, DoudianOrderBatchEncryptRequest};
///
/// let request = DoudianOrderBatchEncryptRequest::new([
///         DoudianOrderBatchEncryptBatchEncrypt::new(
///             "13400000001",
///             "4781320682406083640",
///             true,
///             3,
///         ),
///     ])
///     .sensitive_scene("OrderCode");
/// let response = client.execute(&request).await?;
/// # let _ = response;
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianOrderBatchEncryptRequest {
    /// 待加密列表
    pub batch_encrypt_list: Vec<DoudianOrderBatchEncryptBatchEncrypt>,
    /// 加密场景
    ///
    /// Codes:
    ///
    /// - `OrderCode` 订单
    /// - `AftersaleCode` 售后单
    pub sensitive_scene: Option<String>,
}

impl DoudianOrderBatchEncryptRequest {
    /// With the parameters that are required.
    pub fn new(
        batch_encrypt_list: impl Into<Vec<DoudianOrderBatchEncryptBatchEncrypt>>,
    ) -> Self {
        Self {
            batch_encrypt_list: batch_encrypt_list.into(),
            sensitive_scene: None,
        }
    }

    /// Sets `sensitive_scene` (加密场景).
    #[must_use]
    pub fn sensitive_scene(mut self, sensitive_scene: impl Into<String>) -> Self {
        self.sensitive_scene = Some(sensitive_scene.into());
        self
    }
}

/// The answer to [`DoudianOrderBatchEncryptRequest`].
pub type DoudianOrderBatchEncryptResponse = rt::DoudianResponse<
    DoudianOrderBatchEncryptData,
>;

impl rt::DoudianRequest for DoudianOrderBatchEncryptRequest {
    type Data = DoudianOrderBatchEncryptData;

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "order.batchEncrypt",
        path: "/order/batchEncrypt",
        token: true,
        effect: rt::Effect::Read,
        errors: &[],
    };
}

impl rt::Encode for DoudianOrderBatchEncryptRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianOrderBatchEncryptRequest",
            &[
                rt::Field("batch_encrypt_list", rt::REQUIRED, &[]),
                rt::Field("sensitive_scene", 0, &["OrderCode", "AftersaleCode"]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.batch_encrypt_list);
        rt::put(w, 1, &self.sensitive_scene);
    }
}

rt::impl_record!(DoudianOrderBatchEncryptRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianOrderBatchEncryptRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.batch_encrypt_list, r),
            1 => rt::get(&mut self.sensitive_scene, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianOrderBatchEncryptRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            batch_encrypt_list: Default::default(),
            sensitive_scene: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianOrderBatchEncryptRequest, Self::blank());

/// Part of the request `order.batchEncrypt`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianOrderBatchEncryptBatchEncrypt {
    /// 明文
    ///
    /// Personal data, encrypted: `Debug` shows `***`.
    pub plain_text: String,
    /// 业务标识
    pub auth_id: String,
    /// 是否支持密文索引
    pub is_support_index: bool,
    /// 加密类型
    ///
    /// Codes:
    ///
    /// - `1` 地址加密
    /// - `2` 姓名加密
    /// - `3` 电话加密
    pub sensitive_type: i32,
}

impl DoudianOrderBatchEncryptBatchEncrypt {
    /// With the parameters that are required.
    pub fn new(
        plain_text: impl Into<String>,
        auth_id: impl Into<String>,
        is_support_index: bool,
        sensitive_type: i32,
    ) -> Self {
        Self {
            plain_text: plain_text.into(),
            auth_id: auth_id.into(),
            is_support_index,
            sensitive_type,
        }
    }
}

impl rt::Encode for DoudianOrderBatchEncryptBatchEncrypt {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianOrderBatchEncryptBatchEncrypt",
            &[
                rt::Field("plain_text", rt::REQUIRED | rt::PII, &[]),
                rt::Field("auth_id", rt::REQUIRED, &[]),
                rt::Field("is_support_index", rt::REQUIRED, &[]),
                rt::Field("sensitive_type", rt::REQUIRED, &["1", "2", "3"]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 1, &self.auth_id);
        rt::put(w, 2, &self.is_support_index);
        rt::put(w, 0, &self.plain_text);
        rt::put(w, 3, &self.sensitive_type);
    }
}

#[cfg(feature = "serde")]
impl rt::Decode for DoudianOrderBatchEncryptBatchEncrypt {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.plain_text, r),
            1 => rt::get(&mut self.auth_id, r),
            2 => rt::get(&mut self.is_support_index, r),
            3 => rt::get(&mut self.sensitive_type, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianOrderBatchEncryptBatchEncrypt);

rt::impl_serde!(DoudianOrderBatchEncryptBatchEncrypt, Self::default());

/// Part of the answer to `order.batchEncrypt`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianOrderBatchEncryptData {
    /// 加密之后的数据
    pub encrypt_infos: Vec<DoudianSensitiveText>,
    /// 业务错误
    pub custom_err: DoudianCustomError,
}

impl rt::Encode for DoudianOrderBatchEncryptData {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianOrderBatchEncryptData",
            &[
                rt::Field("encrypt_infos", rt::REQUIRED, &[]),
                rt::Field("custom_err", rt::REQUIRED, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 1, &self.custom_err);
        rt::put(w, 0, &self.encrypt_infos);
    }
}

impl rt::Decode for DoudianOrderBatchEncryptData {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.encrypt_infos, r),
            1 => rt::get(&mut self.custom_err, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianOrderBatchEncryptData);

rt::impl_serde!(DoudianOrderBatchEncryptData, Self::default());
