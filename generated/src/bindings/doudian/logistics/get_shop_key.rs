// @generated from doudian/logistics/logistics.getShopKey.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// 获取店铺密钥 — `logistics.getShopKey`
///
/// Family: `logistics` (the feature `logistics`).
/// Only reads, so repeating it is safe.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianLogisticsGetShopKeyRequest;
///
/// let request = DoudianLogisticsGetShopKeyRequest::new();
/// let response = client.execute(&request).await?;
/// # let _ = response;
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianLogisticsGetShopKeyRequest {
    /// 打印密文
    ///
    /// Personal data, encrypted: `Debug` shows `***`.
    pub cipher_text: Option<String>,
    /// 设备信息 (`deviceInfo`)
    pub device_info: Option<String>,
    /// 门店ID
    pub store_id: Option<i64>,
}

impl DoudianLogisticsGetShopKeyRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self {
            cipher_text: None,
            device_info: None,
            store_id: None,
        }
    }

    /// Sets `cipher_text` (打印密文).
    #[must_use]
    pub fn cipher_text(mut self, cipher_text: impl Into<String>) -> Self {
        self.cipher_text = Some(cipher_text.into());
        self
    }

    /// Sets `deviceInfo` (设备信息).
    #[must_use]
    pub fn device_info(mut self, device_info: impl Into<String>) -> Self {
        self.device_info = Some(device_info.into());
        self
    }

    /// Sets `store_id` (门店ID).
    #[must_use]
    pub fn store_id(mut self, store_id: i64) -> Self {
        self.store_id = Some(store_id);
        self
    }
}

impl Default for DoudianLogisticsGetShopKeyRequest {
    fn default() -> Self {
        Self::new()
    }
}

/// The answer to [`DoudianLogisticsGetShopKeyRequest`].
pub type DoudianLogisticsGetShopKeyResponse = rt::DoudianResponse<
    DoudianLogisticsGetShopKeyData,
>;

impl rt::DoudianRequest for DoudianLogisticsGetShopKeyRequest {
    type Data = DoudianLogisticsGetShopKeyData;

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "logistics.getShopKey",
        path: "/logistics/getShopKey",
        token: true,
        effect: rt::Effect::Read,
        errors: &[],
    };
}

impl rt::Encode for DoudianLogisticsGetShopKeyRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianLogisticsGetShopKeyRequest",
            &[
                rt::Field("cipher_text", rt::PII, &[]),
                rt::Field("deviceInfo", 0, &[]),
                rt::Field("store_id", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.cipher_text);
        rt::put(w, 1, &self.device_info);
        rt::put(w, 2, &self.store_id);
    }
}

rt::impl_record!(DoudianLogisticsGetShopKeyRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianLogisticsGetShopKeyRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.cipher_text, r),
            1 => rt::get(&mut self.device_info, r),
            2 => rt::get(&mut self.store_id, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianLogisticsGetShopKeyRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            cipher_text: Default::default(),
            device_info: Default::default(),
            store_id: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianLogisticsGetShopKeyRequest, Self::blank());

/// Part of the answer to `logistics.getShopKey`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianLogisticsGetShopKeyData {
    /// 公钥加密后的对称密钥
    ///
    /// A secret: `Debug` shows `***`.
    pub key: Option<String>,
}

impl rt::Encode for DoudianLogisticsGetShopKeyData {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianLogisticsGetShopKeyData",
            &[rt::Field("key", rt::PII, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.key);
    }
}

impl rt::Decode for DoudianLogisticsGetShopKeyData {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.key, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianLogisticsGetShopKeyData);

rt::impl_serde!(DoudianLogisticsGetShopKeyData, Self::default());
